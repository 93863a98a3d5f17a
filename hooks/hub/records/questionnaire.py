"""The questionnaire of one edition: its items as printed, as corrected and as translated."""

from typing import Literal

from hub.records.base import Part, Slug
from hub.records.framework import Wording


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
    choices: list[dict[str, Wording | str]] | None = None
    """The answers to choose from."""
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
    policy_areas: list[PolicyArea]
    """The seventeen policy areas."""
    sections: list[Section]
    """Its ten sections."""
