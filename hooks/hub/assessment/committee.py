"""Who filled an assessment in and how it was validated: offices, never persons."""

from typing import Annotated, Literal

from pydantic import Field

from hub.assessment.texts import Short, Text
from hub.records.base import Part, PartialDate, Slug, Word

Resource = Literal["time", "financial", "human", "technological", "political"]
"""The five resources that a city declares, or lacks."""


class Member(Part):
    """One who filled in a copy of the questionnaire."""

    id: Slug | None = None
    """A name for this member, unique in a merged file; votes refer to it."""
    role: Short | None = None
    """The office held, never a person's name."""
    sector: Annotated[str, Word("partner-types")] | None = None
    """The sector the member speaks for."""


class Seat(Part):
    """One seat of the local steering committee."""

    role: Short
    """The office that holds it, never a person's name."""
    sector: Annotated[str, Word("partner-types")] | None = None
    """The sector it stands for."""
    criteria: list[Slug] = []
    """The criteria it answers."""


class Objection(Part):
    """What was said against an answer while the assessment was validated."""

    item: Annotated[str, Field(max_length=40)] | None = None
    """The item it is about; absent where it is about the whole."""
    text: Text
    """The objection, without the name of who made it."""
    sector: Annotated[str, Word("partner-types")] | None = None
    """The sector it came from."""
    decision: Text | None = None
    """What the committee made of it."""


class Validation(Part):
    """How the filled questionnaire was validated."""

    mechanism: Short | None = None
    """The mechanism of social participation used, such as a public hearing."""
    how: Text | None = None
    """How it was done and who took part."""
    date: PartialDate | None = None
    """When."""
    changes: Text | None = None
    """What the validation changed."""
    objections: list[Objection] = []
    """What was said against single answers."""


class Process(Part):
    """How the assessment was made."""

    coordinator: Short | None = None
    """The office or unit that coordinates it."""
    committee: list[Seat] = []
    """The local steering committee by sector and role."""
    resources: list[Resource] = []
    """The resources declared available."""
    resources_note: Text | None = None
    """What is said about these resources."""
    minutes: Text | None = None
    """The running minutes of the workshop."""
    validation: Validation | None = None
    """How it was validated; absent where it was not."""
