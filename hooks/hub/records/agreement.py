"""A written agreement of a local authority: with whom, on what, ratified how, in force how long."""

from typing import Annotated, Literal

from pydantic import Field, ValidationInfo, field_validator

from hub.records.base import Line, Part, PartialDate, Slug, Url

Urls = Annotated[list[Url], Field(min_length=1)]
"""Addresses, at least one."""
TermOfOffice = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{4}$")]
"""The years of one administration, never the name of who led it."""


class Agreement(Part):
    """A written agreement with another party."""

    id: Slug
    """A name for this agreement, unique in the record."""
    with_: Annotated[Line, Field(alias="with")]
    """The other party."""
    parties: list[Line] = []
    """Further parties beside the local authority and the other party."""
    kind: Line | None = None
    """What the text calls itself."""
    signed: PartialDate | None = None
    """When it was signed."""
    state: Literal["challenged", "ended"] | None = None
    """Whether a source says that it was challenged or has ended."""
    areas: list[Line] = []
    """The areas of cooperation."""
    committee: Line | None = None
    """The technical committee that carries it out."""
    committee_members: list[Line] = []
    """The institutions in that committee, not persons."""
    work_plan: Line | None = None
    """What a source says of its work plan."""
    plan_under_way: PartialDate | None = None
    """The day on which a source first shows that plan under way."""
    ratified_by: Line | None = None
    """The council or other body that ratified it."""
    instrument: Line | None = None
    """The ordinance, resolution or other instrument of the ratification."""
    ratified_on: PartialDate | None = None
    """The day of the ratification."""
    term: Line | None = None
    """How long it runs, in words."""
    until: PartialDate | None = None
    """The day its term ends."""
    renewed: PartialDate | None = None
    """When it was last renewed."""
    confirmed: PartialDate | None = None
    """The latest day for which a source says that it is in force."""
    administrations: list[TermOfOffice] = []
    """The terms of office under which it has been in force, such as 2019-2023."""
    document: Url | None = None
    """The address of its text."""
    note: Line | None = None
    """What else the sources say."""
    sources: Urls
    """Where it can be read."""

    @field_validator("until", "renewed", "confirmed")
    @classmethod
    def _in_order(cls, value: str | None, info: ValidationInfo) -> str | None:
        start = info.data.get("signed")
        if value is not None and start is not None and value < start[: len(value)]:
            raise ValueError(f"end-before-start:{start}")
        return value


class AgreementTexts(Part):
    """The texts of an agreement in another language."""

    with_: Annotated[Line | None, Field(alias="with")] = None
    """The other party."""
    parties: list[Line] = []
    """Further parties, in the same order."""
    kind: Line | None = None
    """What the text calls itself."""
    areas: list[Line] = []
    """The areas of cooperation, in the same order."""
    committee: Line | None = None
    """The technical committee."""
    committee_members: list[Line] = []
    """The institutions in that committee, in the same order."""
    work_plan: Line | None = None
    """What a source says of its work plan."""
    ratified_by: Line | None = None
    """The body that ratified it."""
    instrument: Line | None = None
    """The instrument of the ratification."""
    term: Line | None = None
    """How long it runs."""
    note: Line | None = None
    """What else the sources say."""
