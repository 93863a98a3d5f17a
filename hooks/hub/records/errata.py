"""Errata of one edition: every place where the hub reads something else than what is printed."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from hub.records.base import Line, Part, Slug
from hub.records.vocabulary import Labels


class Place(Part):
    """A text of the questionnaire or of the framework: exactly one of the first four fields."""

    item: str | None = None
    """An item of the edition."""
    criterion: Slug | None = None
    """A criterion of the framework."""
    macro_area: Slug | None = None
    """A macro area of the framework."""
    answer_set: Slug | None = None
    """A set of answers of the edition."""
    answer: Slug | None = None
    """The answer of that set."""
    field: Literal["text", "observation", "name", "description", "objective", "commitment"] = "text"
    """Which text of it; `commitment` stands for the potential commitments."""

    @model_validator(mode="after")
    def _one_thing(self) -> "Place":
        named = [self.item, self.criterion, self.macro_area, self.answer_set]
        if sum(name is not None for name in named) != 1 or bool(self.answer_set) != bool(
            self.answer
        ):
            raise ValueError("erratum-place")
        return self


class Change(Part):
    """Words of the printed text that are read in another way, at one place or at several."""

    printed: Annotated[str, Field(min_length=1, max_length=600)]
    """The words as printed, letter for letter."""
    corrected: Annotated[str, Field(min_length=1, max_length=600)]
    """The words the hub reads in their place."""
    places: Annotated[list[Place], Field(min_length=1)]
    """Where they stand."""


class Erratum(Part):
    """One erratum."""

    id: Annotated[str, Field(pattern=r"^[EM][1-9][0-9]*$")]
    """E and a number for an erratum with a reason of its own, M and a number for minor slips."""
    group: Literal["numbering", "types", "wording", "duplication", "minor"]
    """What it is about."""
    items: list[str] = []
    """The items it concerns, where no change of words names them."""
    criteria: list[Slug] = []
    """The criteria it concerns, where no change of words names them."""
    changes: list[Change] = []
    """The changes of words."""
    printed: Labels | None = None
    """What the document has, where it is not a change of words."""
    reading: Labels | None = None
    """How the hub reads it, or what a next edition could do."""
    reason: Labels
    """Why."""


class Errata(Part):
    """All errata of one edition."""

    id: str
    """The edition, which is the name of the folder."""
    about: Line
    """What the list holds and where it comes from."""
    errata: list[Erratum]
    """The errata, in the order of their numbers."""
