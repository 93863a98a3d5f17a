"""What a local authority does with others: committees, exchange, championing, offers, shares."""

from typing import Annotated, Literal

from pydantic import model_validator

from hub.records.agreement import Urls
from hub.records.base import Line, Part, PartialDate, Refers, Slug, Word


class Committee(Part):
    """A standing committee, council or table for the people the hub is about."""

    id: Slug
    """A name for this committee, unique in the record."""
    name: Line
    """What it is called."""
    members: list[Line] = []
    """The institutions in it, not persons."""
    since: PartialDate | None = None
    """When it began."""
    note: Line | None = None
    """What it does."""
    sources: Urls
    """Where it can be read."""


class Exchange(Part):
    """A twinning, a mentoring or another exchange with one local authority."""

    id: Slug
    """A name for this exchange, unique in the record."""
    kind: Annotated[str, Word("exchange-kinds")]
    """What kind of exchange it is, seen from this local authority."""
    authority: Annotated[str, Refers("authority")] | None = None
    """The id of the other local authority; either this or its name."""
    name: Line | None = None
    """The name of the other one, where the hub has no record of it."""
    since: PartialDate | None = None
    """When it began or took place."""
    until: PartialDate | None = None
    """When it ended."""
    note: Line | None = None
    """What it is about."""
    sources: Urls
    """Where it can be read."""

    @model_validator(mode="after")
    def _one_partner(self) -> "Exchange":
        if (self.authority is None) == (self.name is None):
            raise ValueError("authority-or-name")
        return self


class Champion(Part):
    """A forum in which a local authority speaks up for cities of solidarity."""

    id: Slug
    """A name for this part, unique in the record."""
    forum: Line
    """The forum."""
    network: Annotated[str, Refers("network")] | None = None
    """The network whose forum it is, where the hub has a record of it."""
    event: Annotated[str, Refers("event")] | None = None
    """The event, where the hub has a record of it."""
    date: PartialDate | None = None
    """When it was."""
    note: Line | None = None
    """What the local authority did there."""
    sources: Urls
    """Where it can be read."""


class Offer(Part):
    """What a local authority offers to others, or looks for."""

    id: Slug
    """A name for this part, unique in the record."""
    direction: Literal["offers", "wants"]
    """Whether it offers or looks for it."""
    kind: Annotated[str, Word("exchange-kinds")]
    """What kind of exchange it has in mind."""
    areas: list[Annotated[str, Word("areas")]] = []
    """The fields of work it is about."""
    note: Line | None = None
    """What is offered or looked for, in words."""
    date: PartialDate | None = None
    """When it was said."""
    until: PartialDate | None = None
    """How long it holds."""
    sources: Urls
    """Where it can be read."""


class Contribution(Part):
    """What a local authority has shared with the initiative."""

    id: Slug
    """A name for this part, unique in the record."""
    kind: Annotated[str, Word("contribution-types")]
    """Whether it is a practice, data, a lesson or a challenge."""
    text: Line
    """What was shared, in one sentence."""
    date: PartialDate | None = None
    """When it was shared."""
    sources: Urls
    """Where it can be read."""


class CommitteeTexts(Part):
    """The texts of a committee in another language."""

    name: Line | None = None
    """What it is called."""
    members: list[Line] = []
    """The institutions in it, in the same order."""
    note: Line | None = None
    """What it does."""


class ChampionTexts(Part):
    """The texts of a forum in another language."""

    forum: Line | None = None
    """The forum."""
    note: Line | None = None
    """What the local authority did there."""


class NoteTexts(Part):
    """The note of a part in another language."""

    note: Line | None = None
    """What it is about."""
