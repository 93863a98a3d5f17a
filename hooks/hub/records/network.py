"""A network of local authorities."""

from typing import Annotated

from hub.records.base import InBody, Line, Overlay, Prose, Record, Refers, Sources, Url, Word, Year


class Network(Record):
    """Local authorities that exchange and act together."""

    name: Line
    """Its name in English."""
    name_original: Line | None = None
    """Its own name, where it differs."""
    kind: Annotated[str, Word("network-kinds")]
    """What kind of network it is."""
    scope: Annotated[str, Word("network-scopes")]
    """How far it reaches."""
    countries: list[Annotated[str, Word("countries")]] = []
    """The countries it works in, as far as the sources name them."""
    countries_note: Line | None = None
    """What else the sources say of its reach."""
    founded: Year | None = None
    """The year it began."""
    convenors: list[Line] = []
    """Who convenes it."""
    members_count: int | None = None
    """How many members it reports."""
    members_note: Line | None = None
    """What the count means and when it was made."""
    members: list[Annotated[str, Refers("authority")]] = []
    """Members that its sources name and the hub has a record of."""
    members_named: list[Line] = []
    """Members that its sources name and the hub has no record of."""
    url: Url | None = None
    """Its own site."""
    sources: Sources
    """Where everything in the record comes from."""
    summary: Annotated[Prose, InBody()]
    """What it is and does."""


class NetworkOverlay(Overlay):
    """The texts of a network in another language."""

    name: Line | None = None
    """Its usual name in this language, where it has one."""
    countries_note: Line | None = None
    """What else the sources say of its reach."""
    members_note: Line | None = None
    """What the count of members means."""
    convenors: dict[str, Line] = {}
    """Names of convenors that have another name in this language."""
    summary: Annotated[Prose, InBody()]
    """What it is and does."""
