"""A country's own history with the initiative and its way of working."""

from typing import Annotated

from hub.records.base import InBody, Overlay, Prose, Record, Sources, Word


class Country(Record):
    """What sets the initiative apart in one country."""

    modality: Annotated[str, Word("modalities")]
    """How local authorities become part of the initiative there."""
    sources: Sources
    """Where everything in the record comes from."""
    summary: Annotated[Prose, InBody()]
    """How things stand, in two or three sentences."""
    history: Annotated[Prose | None, InBody()] = None
    """How it came about."""
    way_of_working: Annotated[Prose | None, InBody()] = None
    """How it is done there."""


class CountryOverlay(Overlay):
    """The texts of a country in another language."""

    summary: Annotated[Prose, InBody()]
    """How things stand."""
    history: Annotated[Prose | None, InBody()] = None
    """How it came about."""
    way_of_working: Annotated[Prose | None, InBody()] = None
    """How it is done there."""
