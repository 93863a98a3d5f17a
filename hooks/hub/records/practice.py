"""A good practice: what one local authority does, and how it can be known to be true."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator, model_validator

from hub.records.base import (
    InBody,
    Line,
    Overlay,
    Part,
    PartialDate,
    Prose,
    Record,
    Refers,
    Sources,
    Url,
    Word,
    Year,
)


class Partner(Part):
    """An organisation that takes part."""

    name: Line
    """Its name."""
    kind: Annotated[str, Word("partner-types")]
    """What it is."""


class Recognition(Part):
    """A seal, a prize or a report that singles the practice out."""

    network: Annotated[str, Refers("network")] | None = None
    """The network that recognised it."""
    programme: Annotated[str, Refers("programme")] | None = None
    """The programme that recognised it."""
    report: Line | None = None
    """The title of the report or the seal."""
    year: Year | None = None
    """The year of the recognition."""
    area: Annotated[str, Word("thematic-areas")] | None = None
    """The thematic area of the Brazilian reports."""
    theme: Line | None = None
    """The theme under which another report lists it, in that report's words."""
    source: Url
    """Where it can be read."""

    @model_validator(mode="after")
    def _by_somebody(self) -> "Recognition":
        if not (self.network or self.programme or self.report):
            raise ValueError("recognised-by")
        return self


class Practice(Record):
    """What a local authority does for people on the move, told so that another can do it too."""

    title: Line
    """What it is called, in one line."""
    title_original: Line | None = None
    """Its own name in the language of the place."""
    authority: Annotated[str, Refers("authority")]
    """The id of the local authority."""
    territory: Line | None = None
    """The neighbourhood or area, where it is not the whole territory."""
    status: Annotated[str, Word("practice-status")]
    """Whether it is planned, running, ended or interrupted."""
    start_year: Year | None = None
    """The year it began or is to begin."""
    end_year: Year | None = None
    """The year it ended."""
    populations: Annotated[list[Annotated[str, Word("populations")]], Field(min_length=1)]
    """Whom it serves."""
    criteria: Annotated[
        list[Annotated[str, Refers("criterion")]], Field(min_length=1, max_length=4)
    ]
    """The criteria it speaks to, the first being the main one."""
    items: Annotated[list[Annotated[str, Refers("item")]], Field(min_length=1, max_length=4)]
    """The questionnaire items it would help a city answer with yes."""
    areas: Annotated[list[Annotated[str, Word("areas")]], Field(min_length=1)]
    """The fields of work it belongs to."""
    partners: list[Partner] = []
    """Who else takes part."""
    recognitions: list[Recognition] = []
    """Who has singled it out."""
    evidence: Annotated[str, Word("evidence")]
    """How well the sources carry what is told."""
    checked: PartialDate | None = None
    """The day somebody last held the record against its sources."""
    added: PartialDate | None = None
    """The day the record joined the hub."""
    sources: Sources
    """Where everything in the record comes from."""
    summary: Annotated[Prose, InBody()]
    """What it is, in two to four sentences."""
    challenge: Annotated[Prose | None, InBody()] = None
    """What was the matter before."""
    actions: Annotated[list[Prose], Field(min_length=1), InBody()]
    """What the authority does, one action a line."""
    results: Annotated[list[Prose], InBody()] = []
    """What came of it, with figures where a source gives them."""
    lessons: Annotated[list[Prose], InBody()] = []
    """What was learnt, failures included."""
    replication: Annotated[list[Prose], InBody()] = []
    """What would have to be true elsewhere for it to work there."""

    @field_validator("end_year")
    @classmethod
    def _in_order(cls, value: int | None, info: ValidationInfo) -> int | None:
        start = info.data.get("start_year")
        if value is not None and start is not None and value < start:
            raise ValueError(f"end-before-start:{start}")
        return value

    @field_validator("items")
    @classmethod
    def _not_competence(cls, value: list[str]) -> list[str]:
        for item in value:
            if item == "1.1" or item.startswith("1.1."):
                raise ValueError(f"competence-item:{item}")
        return value


class PracticeOverlay(Overlay):
    """The texts of a practice in another language."""

    title: Line
    """Its title."""
    territory: Line | None = None
    """Its neighbourhood or area."""
    partners: dict[str, Line] = {}
    """Names of partners that have another name in this language."""
    themes: dict[str, Line] = {}
    """Themes and titles of its recognitions."""
    summary: Annotated[Prose, InBody()]
    """Its summary."""
    challenge: Annotated[Prose | None, InBody()] = None
    """Its challenge."""
    actions: Annotated[list[Prose], InBody()] = []
    """Its actions, in the same order."""
    results: Annotated[list[Prose], InBody()] = []
    """Its results, in the same order."""
    lessons: Annotated[list[Prose], InBody()] = []
    """Its lessons, in the same order."""
    replication: Annotated[list[Prose], InBody()] = []
    """Its conditions for replication, in the same order."""
