"""A meeting, training or other event of the initiative."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from hub.records.base import (
    InBody,
    Line,
    Overlay,
    PartialDate,
    Prose,
    Record,
    Refers,
    Sources,
    Word,
)


class Event(Record):
    """What happened, where, who came and what came of it."""

    title: Line
    """Its title in English."""
    title_original: Line | None = None
    """Its own title."""
    kind: Annotated[str, Word("event-kinds")]
    """What kind of event it was."""
    date: PartialDate | None = None
    """Its first day, as far as known."""
    end_date: PartialDate | None = None
    """Its last day."""
    country: Annotated[str, Word("countries")]
    """The country it took place in."""
    authority: Annotated[str, Refers("authority")] | None = None
    """The local authority it took place in, where the hub has a record of it."""
    city: Line | None = None
    """The place, where the hub has no record of it."""
    networks: list[Annotated[str, Refers("network")]] = []
    """The networks that met or that came of it."""
    organisers: list[Line] = []
    """Who organised it."""
    local_authorities: Annotated[int, Field(ge=0)] | None = None
    """How many local authorities took part."""
    participants: Line | None = None
    """Who took part, in words."""
    theme: Line | None = None
    """Its theme."""
    note: Line | None = None
    """What else the sources say."""
    sources: Sources
    """Where everything in the record comes from."""
    outcomes: Annotated[list[Prose], InBody()] = []
    """What came of it."""

    @field_validator("end_date")
    @classmethod
    def _in_order(cls, value: str | None, info: ValidationInfo) -> str | None:
        start = info.data.get("date")
        if value is not None and start is not None and value < start[: len(value)]:
            raise ValueError(f"end-before-start:{start}")
        return value


class EventOverlay(Overlay):
    """The texts of an event in another language."""

    title: Line
    """Its title."""
    organisers: dict[str, Line] = {}
    """Names of organisers that have another name in this language."""
    participants: Line | None = None
    """Who took part."""
    theme: Line | None = None
    """Its theme."""
    note: Line | None = None
    """What else the sources say."""
    outcomes: Annotated[list[Prose], InBody()] = []
    """What came of it, in the same order."""
