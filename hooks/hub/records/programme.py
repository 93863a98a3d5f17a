"""A programme or a tool that a local authority can use."""

from typing import Annotated

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
    Year,
)


class Amount(Part):
    """A sum or a size that a source gives."""

    id: Slug
    """A name for this figure, unique in the record."""
    text: Line
    """The figure in words."""
    source: Url
    """Where it can be read."""


class Standing(Part):
    """Whether a local authority can come in, as far as a source shows it."""

    state: Annotated[str, Word("programme-standings")]
    """Whether it takes applications, opens by calls, or is closed."""
    as_of: PartialDate | None = None
    """The day for which the source shows it; left out where the source bears no date."""
    source: Url
    """Where it can be read."""


class CriterionTie(Part):
    """What a programme has to do with one of the ten criteria, in our own reading."""

    id: Annotated[str, Refers("criterion")]
    """The criterion."""
    text: Line
    """What of the programme speaks to it, in one sentence."""


class Programme(Record):
    """A fund, campaign, seal, index, toolkit or framework open to local authorities."""

    name: Line
    """Its name in English."""
    name_original: Line | None = None
    """Its own name, where it differs."""
    kind: Annotated[str, Word("programme-kinds")]
    """What kind of offer it is."""
    run_by: list[Line] = []
    """Who runs it."""
    partners: list[Line] = []
    """Who takes part."""
    since: Year | None = None
    """The year it began."""
    gives: list[Annotated[str, Word("programme-offers")]] = []
    """The sorts of thing that a local authority gets out of it."""
    standing: Standing | None = None
    """Whether it is open; left out where no source says so."""
    standing_note: Line | None = None
    """What is known of its calls and dates."""
    network: Annotated[str, Refers("network")] | None = None
    """The network of the hub whose members are those that take part in it."""
    criteria: list[CriterionTie] = []
    """How it relates to the ten criteria."""
    amounts: list[Amount] = []
    """Sums and sizes, each with its source."""
    cities: list[Annotated[str, Refers("authority")]] = []
    """Local authorities its sources name and the hub has a record of."""
    cities_named: list[Line] = []
    """Local authorities its sources name and the hub has no record of."""
    url: Url | None = None
    """Its own site."""
    sources: Sources
    """Where everything in the record comes from."""
    summary: Annotated[Prose, InBody()]
    """What it is."""
    what_a_city_gets: Annotated[list[Prose], InBody()] = []
    """What a local authority gets out of it."""
    what_it_asks: Annotated[list[Prose], InBody()] = []
    """What a local authority must do or send."""
    who_can_apply: Annotated[Prose | None, InBody()] = None
    """Who can take part and how."""


class ProgrammeOverlay(Overlay):
    """The texts of a programme in another language."""

    name: Line | None = None
    """Its usual name in this language, where it has one."""
    run_by: dict[str, Line] = {}
    """Names of those who run it, or take part, that have another name in this language."""
    standing_note: Line | None = None
    """What is known of its calls and dates."""
    criteria: dict[str, Line] = {}
    """How it relates to a criterion, by the criterion's id."""
    amounts: dict[str, Line] = {}
    """Sums and sizes, by their id."""
    summary: Annotated[Prose, InBody()]
    """What it is."""
    what_a_city_gets: Annotated[list[Prose], InBody()] = []
    """What a local authority gets out of it, in the same order."""
    what_it_asks: Annotated[list[Prose], InBody()] = []
    """What a local authority must do or send, in the same order."""
    who_can_apply: Annotated[Prose | None, InBody()] = None
    """Who can take part and how."""
