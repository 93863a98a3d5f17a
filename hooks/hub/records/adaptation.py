"""An overlay over an edition: a national or network adaptation that keeps the core comparable."""

from typing import Annotated, Literal

from pydantic import Field

from hub.records.base import Digest, Line, Part, Refers, Slug, Word
from hub.records.vocabulary import Labels

Share = Annotated[int, Field(ge=0, le=100)]
"""A percentage, as a whole number."""


class Reworded(Part):
    """An item of the edition in other words with the same meaning."""

    item: str
    """The item; it keeps its id, so that answers stay comparable."""
    text: Labels | None = None
    """The words that replace its own, in the languages concerned."""
    observation: Labels | None = None
    """The words that replace its additional question."""
    reason: Labels = {}
    """Why."""


class SwitchedOff(Part):
    """An item of the edition that is not asked."""

    item: str
    """The item."""
    reason: Labels = {}
    """Why; nobody may wonder later."""


class AddedItem(Part):
    """An item that only this adaptation asks."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,15}:[0-9]+(\.[0-9]+)*$")]
    """Its number after the adaptation's own prefix and a colon."""
    criterion: Annotated[Slug, Refers("criterion")]
    """The criterion it belongs to."""
    after: str | None = None
    """The item it follows; without it, it stands at the end of its criterion."""
    parent: str | None = None
    """The item it stands under."""
    answer: Literal["yes-no", "open", "choice"]
    """What kind of answer it takes."""
    answer_set: Slug | None = None
    """The answers to choose from, where they are not those of its kind of answer."""
    scored: bool = False
    """Whether a yes counts in the adaptation's own score; it never counts in the core."""
    may_not_apply: bool = False
    """Whether "not applicable" is an answer."""
    asks_intention: bool = False
    """Whether the text asks what the authority intends or is willing to do."""
    depends_on: dict[str, str] | None = None
    """The item and the answer it depends on."""
    text: Labels
    """Its wording."""
    observation: Labels | None = None
    """Its additional question."""


class AddedLanguage(Part):
    """The whole questionnaire in a language that the edition does not have."""

    name: Line
    """What the language calls itself."""
    items: dict[str, Line]
    """The wording of each item."""
    observations: dict[str, Line] = {}
    """The additional question of each item that has one."""
    answers: dict[str, dict[str, Line]] = {}
    """The answers, by set and answer."""


class Adaptation(Part):
    """One adaptation of one edition."""

    id: Slug
    """The file's own name."""
    example: bool = False
    """True for an invented adaptation that only shows how it is done."""
    title: Labels
    """What it is called."""
    by: Line
    """Who adapts the edition."""
    country: Annotated[str, Word("countries")] | None = None
    """The country it is for."""
    network: Annotated[str, Refers("network")] | None = None
    """The network it is for."""
    edition: Annotated[str, Refers("questionnaire")]
    """The edition it is written for."""
    edition_digest: Digest
    """The digest of that edition, so that it never lies over another."""
    prefix: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,15}$")]
    """What the ids of its own items begin with, before a colon."""
    languages: Annotated[list[str], Field(min_length=1)] = ["en"]
    """The languages in which it gives every text of its own; English is always needed."""
    reworded: list[Reworded] = []
    """Items in other words."""
    switched_off: list[SwitchedOff] = []
    """Items that are not asked."""
    added: list[AddedItem] = []
    """Items of its own."""
    policy_areas: dict[Slug, Labels] = {}
    """Its own names of policy areas."""
    vocabulary: dict[Slug, dict[str, Labels]] = {}
    """Its own labels, by vocabulary and word."""
    translations: dict[str, AddedLanguage] = {}
    """Further languages."""
    targets: dict[Slug, Share] = {}
    """The share of each criterion that is aimed at; drawn as a mark, never a rank."""
