"""A local authority: who it is, what it belongs to, what it has agreed and what is known of it."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator, model_validator

from hub.records.agreement import Agreement, AgreementTexts, Urls
from hub.records.base import (
    FoundingDocument,
    Line,
    Overlay,
    Part,
    PartialDate,
    Prose,
    Record,
    Refers,
    Slug,
    Source,
    Url,
    Word,
    Year,
)
from hub.records.exchange import (
    Champion,
    ChampionTexts,
    Committee,
    CommitteeTexts,
    Contribution,
    Exchange,
    NoteTexts,
    Offer,
)


class Place(Part):
    """Where a local authority lies and how many people live there."""

    latitude: Annotated[float, Field(ge=-90, le=90)]
    """Degrees north of the equator."""
    longitude: Annotated[float, Field(ge=-180, le=180)]
    """Degrees east of Greenwich."""
    population: Annotated[int, Field(ge=1)] | None = None
    """Inhabitants, as the source gives them."""
    source: Line
    """The gazetteer and the number of its entry."""


class Membership(Part):
    """A tie to a network or a programme."""

    id: Slug
    """A name for this tie, unique in the record."""
    network: Annotated[str, Refers("network")] | None = None
    """The id of the network; either this or the programme."""
    programme: Annotated[str, Refers("programme")] | None = None
    """The id of the programme; either this or the network."""
    state: Annotated[str, Word("membership-states")]
    """How far the tie goes."""
    year: Year | None = None
    """The year it began or was awarded."""
    date: PartialDate | None = None
    """The day it began, where known."""
    until: Year | None = None
    """The year it ran out."""
    edition: Line | None = None
    """The edition of a seal, an index or a call."""
    stage: Annotated[str, Word("membership-stages")] | None = None
    """The kind or step of the tie."""
    signed_by: Line | None = None
    """The office that signed, never a person's name."""
    recognition: Line | None = None
    """The report or title that recognises the authority."""
    area: Annotated[str, Word("thematic-areas")] | None = None
    """The thematic area of the Brazilian reports."""
    agreement: Slug | None = None
    """The id of the agreement it rests on, in the same record."""
    note: Line | None = None
    """What else the sources say."""
    sources: Urls
    """Where it can be read."""

    @model_validator(mode="after")
    def _one_partner(self) -> "Membership":
        if (self.network is None) == (self.programme is None):
            raise ValueError("network-or-programme")
        return self

    @field_validator("until")
    @classmethod
    def _in_order(cls, value: int | None, info: ValidationInfo) -> int | None:
        start = info.data.get("year")
        if value is not None and start is not None and value < start:
            raise ValueError(f"end-before-start:{start}")
        return value


class Fact(Part):
    """One thing that is known of the authority."""

    id: Slug
    """A name for this fact, unique in the record."""
    text: Line
    """The fact in one sentence."""
    source: Url | None = None
    """Where it can be read."""
    document: FoundingDocument | None = None
    """The founding document it stands in, where it stands there."""

    @model_validator(mode="after")
    def _sourced(self) -> "Fact":
        if self.source is None and self.document is None:
            raise ValueError("fact-source")
        return self


class Measurement(Part):
    """One value that an index or a marker gives for it."""

    id: Slug
    """A name for this value, unique in the record."""
    programme: Annotated[str, Refers("programme")]
    """The index or marker."""
    area: Annotated[str, Word("measured-areas")]
    """What was measured."""
    value: Annotated[float, Field(ge=0)]
    """The value, as the source gives it."""
    scale: Annotated[int, Field(ge=1)] = 100
    """The highest value it could have."""
    date: PartialDate | None = None
    """The date of the value; left out where the source bears none."""
    source: Url
    """Where it can be read."""


class Authority(Record):
    """A local authority: a city, a province, or an association of them."""

    name: Line
    """Its usual name in English."""
    name_original: Line | None = None
    """Its own name, where it differs."""
    country: Annotated[str, Word("countries")]
    """The country, as a two-letter code."""
    admin1: Line | None = None
    """The state, province or department it lies in, as its sources write it."""
    subdivision: Annotated[str, Field(pattern=r"^[A-Z]{2}-[A-Z0-9]{1,3}$")] | None = None
    """The ISO 3166-2 code of that state, province or department."""
    type: Annotated[str, Word("authority-types")]
    """What kind of local authority it is."""
    place: Place | None = None
    """Where it lies."""
    memberships: list[Membership] = []
    """The networks and programmes it is tied to."""
    agreements: list[Agreement] = []
    """What it has agreed in writing."""
    committees: list[Committee] = []
    """The committees, councils and tables it has or sits in."""
    exchanges: list[Exchange] = []
    """Its twinnings, mentoring and other exchanges with local authorities."""
    champions: list[Champion] = []
    """The forums in which it speaks up for cities of solidarity."""
    offers: list[Offer] = []
    """What it offers to other local authorities, or looks for."""
    contributions: list[Contribution] = []
    """What it has shared with the initiative beside its good practices."""
    measurements: list[Measurement] = []
    """What indices and markers of others have measured of it, each value with its source."""
    facts: list[Fact] = []
    """What is known of it beside its practices."""
    sources: list[Source] = []
    """Further sources of the record as a whole."""


class MembershipTexts(Part):
    """The texts of a membership in another language."""

    note: Line | None = None
    """What else the sources say."""
    recognition: Line | None = None
    """The report or title that recognises the authority."""
    signed_by: Line | None = None
    """The office that signed."""


class AuthorityOverlay(Overlay):
    """The texts of a local authority in another language."""

    name: Line | None = None
    """Its usual name in this language, where it differs."""
    memberships: dict[str, MembershipTexts] = {}
    """Texts of memberships, by their id."""
    agreements: dict[str, AgreementTexts] = {}
    """Texts of agreements, by their id."""
    committees: dict[str, CommitteeTexts] = {}
    """Texts of committees, by their id."""
    exchanges: dict[str, NoteTexts] = {}
    """Texts of exchanges, by their id."""
    champions: dict[str, ChampionTexts] = {}
    """Texts of forums, by their id."""
    offers: dict[str, NoteTexts] = {}
    """Texts of offers and wants, by their id."""
    contributions: dict[str, Line] = {}
    """Contributions, by their id."""
    facts: dict[str, Prose] = {}
    """Facts, by their id."""
