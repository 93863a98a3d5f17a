"""The questionnaire of one edition: its items as printed, as corrected and as translated."""

from typing import Any, Literal

from pydantic import model_validator

from hub.records.base import Part, Slug
from hub.records.framework import Wording


class Answer(Part):
    """One answer of a set."""

    id: Slug
    """What files store; it never changes."""
    text: Wording
    """What people see."""
    needs_reason: bool = False
    """Whether it counts only with a written reason."""


class AnswerSet(Part):
    """The answers that items of one kind choose from, apart from the items themselves."""

    answers: list[Answer]
    """The answers in the order in which a form shows them."""


class Item(Part):
    """One row of the questionnaire."""

    id: str
    """Its number, normalised."""
    printed_id: str
    """Its number as printed."""
    parent: str | None = None
    """The item it stands under."""
    kind: Literal["question", "group"]
    """A question, or a stem without an answer of its own."""
    answer: Literal["yes-no", "open", "choice", "none"]
    """What kind of answer it takes."""
    printed_type: str | None = None
    """The type as printed."""
    scored: bool = False
    """Whether a yes counts."""
    may_not_apply: bool = False
    """Whether "not applicable" is an answer."""
    asks_intention: bool = False
    """Whether the printed text asks what the authority intends or is willing to do."""
    text: Wording
    """Its wording."""
    observation: Wording | None = None
    """The printed additional question."""
    depends_on: dict[str, str] | None = None
    """The item and the answer it depends on."""
    answer_set: Slug | None = None
    """The answers to choose from, where they are not those of its kind of answer."""
    choices: list[dict[str, Wording | str]] | None = None
    """The answers to choose from, of an item whose kind is choice: taken from its answer set."""
    policy_area: str | None = None
    """The policy area it asks about."""


class Section(Part):
    """The items of one criterion."""

    criterion: Slug
    """The criterion."""
    items: list[Item]
    """Its items in printed order."""


class PolicyArea(Part):
    """One of the seventeen policy areas."""

    id: Slug
    """Its id."""
    items: list[str]
    """The two items that ask about it."""
    name: Wording
    """Its name."""


class Questionnaire(Part):
    """One edition of the questionnaire."""

    id: str
    """The edition: the year and month of publication."""
    title: Wording
    """Its title."""
    source: str
    """The document it comes from."""
    answer_sets: dict[Slug, AnswerSet]
    """The sets of answers; an item without a set of its own takes that of its kind of answer."""
    policy_areas: list[PolicyArea]
    """The seventeen policy areas."""
    sections: list[Section]
    """Its ten sections."""

    @model_validator(mode="before")
    @classmethod
    def _with_choices(cls, values: Any) -> Any:
        """Give each choice the answers of its set, so that readers of an item find them there."""
        try:
            sections = [_section_with_choices(s, values["answer_sets"]) for s in values["sections"]]
        except (KeyError, TypeError, AttributeError):
            return values  # The fields themselves are reported where they are checked.
        return {**values, "sections": sections}


def _section_with_choices(section: dict[str, Any], sets: dict[str, Any]) -> dict[str, Any]:
    return {**section, "items": [_item_with_choices(item, sets) for item in section["items"]]}


def _item_with_choices(item: dict[str, Any], sets: dict[str, Any]) -> dict[str, Any]:
    if item.get("answer") != "choice" or item.get("answer_set") not in sets:
        return item
    answers = sets[item["answer_set"]]["answers"]
    return {**item, "choices": [{"id": a["id"], "text": a["text"]} for a in answers]}
