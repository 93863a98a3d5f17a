"""A published commitment or pledge: who promised what, until when, and how far it has come."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator, model_validator

from hub.assessment.commitment import (
    CommitmentKind,
    CommitmentObject,
    CommitmentRole,
    Sdg,
    State,
)
from hub.records.base import (
    InBody,
    Line,
    Overlay,
    Part,
    PartialDate,
    Prose,
    Record,
    Refers,
    Slug,
    Sources,
    Url,
    Word,
)


class Progress(Part):
    """How far a commitment had come on one day."""

    id: Slug
    """A name for this state, unique in the record."""
    state: State
    """The point on the five-point scale."""
    date: PartialDate | None = None
    """The day the source speaks of, as far as it says."""
    source: Url | None = None
    """The page that shows it."""
    practice: Annotated[str, Refers("practice")] | None = None
    """The good practice that shows it."""
    note: Line | None = None
    """What was established."""


class Commitment(Record):
    """What local authorities or their networks have promised in public."""

    title: Line
    """What it is called, in one line."""
    title_original: Line | None = None
    """Its own name in the language of the place."""
    authorities: list[Annotated[str, Refers("authority")]] = []
    """The local authorities, or associations of them, that made it."""
    networks: list[Annotated[str, Refers("network")]] = []
    """The networks that made it."""
    made_by: Line | None = None
    """Who made it, in words, where the hub has no record of them; a group, never a person."""
    joined_by: list[Annotated[str, Refers("authority")]] = []
    """Local authorities its sources name as taking part in a commitment of a group."""
    joined_by_named: list[Line] = []
    """Local authorities its sources name so and the hub has no record of."""
    countries: list[Annotated[str, Word("countries")]] = []
    """The countries of a group; those of the local authorities that made it need not be named."""
    kind: CommitmentKind
    """Whether something new is made, something existing kept, or something existing changed."""
    object: CommitmentObject | None = None
    """What is implemented, maintained or improved."""
    role: CommitmentRole | None = None
    """Whether those who made it act themselves or support the level whose job it is."""
    criteria: Annotated[
        list[Annotated[str, Refers("criterion")]], Field(min_length=1, max_length=4)
    ]
    """The criteria it serves, the first being the main one."""
    items: list[Annotated[str, Refers("item")]] = []
    """The questionnaire items whose answer it comes from."""
    areas: list[Annotated[str, Word("areas")]] = []
    """The fields of work it belongs to."""
    pillars: list[Annotated[str, Word("mirps-pillars")]] = []
    """The pillars of the regional local governance framework it serves."""
    sdgs: list[Sdg] = []
    """The Sustainable Development Goals or targets it serves."""
    framework: Annotated[str, Word("commitment-frameworks")]
    """The kind of call, forum or text it was made in."""
    forum: Line | None = None
    """That call, forum or text by its own name, with its year."""
    programmes: list[Annotated[str, Refers("programme")]] = []
    """The programmes it was made in or is about."""
    events: list[Annotated[str, Refers("event")]] = []
    """The events at which it was made."""
    agreement: Slug | None = None
    """The id of the agreement it is part of, in the record of the first local authority."""
    assessment: Annotated[str, Refers("assessment")] | None = None
    """The id of the published assessment it comes from, such as mx-guadalajara-2026-05."""
    made: PartialDate | None = None
    """When it was made."""
    start: PartialDate | None = None
    """When it starts."""
    due: PartialDate | None = None
    """When it is to be done."""
    indicator: Line | None = None
    """What shows that it was done."""
    progress: list[Progress] = []
    """How far it has come: every state that was established, the latest last."""
    practices: list[Annotated[str, Refers("practice")]] = []
    """The good practices it led to or came from."""
    checked: PartialDate
    """The day somebody last held the record against its sources."""
    added: PartialDate | None = None
    """The day the record joined the hub."""
    sources: Sources
    """Where everything in the record comes from."""
    summary: Annotated[Prose, InBody()]
    """What is promised, in one to three sentences."""

    @field_validator("due")
    @classmethod
    def _in_order(cls, value: str | None, info: ValidationInfo) -> str | None:
        start = info.data.get("start") or info.data.get("made")
        if value is not None and start is not None and value < start[: len(value)]:
            raise ValueError(f"end-before-start:{start}")
        return value

    @model_validator(mode="after")
    def _by_somebody(self) -> "Commitment":
        if not (self.authorities or self.networks or self.made_by):
            raise ValueError("commitment-by")
        return self

    @property
    def latest(self) -> Progress | None:
        """The state that was established last."""
        return self.progress[-1] if self.progress else None


class ProgressTexts(Part):
    """The texts of a state in another language."""

    note: Line | None = None
    """What was established."""


class CommitmentOverlay(Overlay):
    """The texts of a commitment in another language."""

    title: Line
    """Its title."""
    made_by: Line | None = None
    """Who made it."""
    forum: Line | None = None
    """The call, forum or text it was made in."""
    indicator: Line | None = None
    """What shows that it was done."""
    progress: dict[str, ProgressTexts] = {}
    """Texts of the states, by their id."""
    summary: Annotated[Prose, InBody()]
    """What is promised."""
