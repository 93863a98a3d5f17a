"""A map from one edition to the next: what became of every item."""

from typing import Annotated

from pydantic import Field

from hub.records.base import Digest, Part, Refers
from hub.records.vocabulary import Labels


class Renamed(Part):
    """An item that goes on under another number or in other words, with the same meaning."""

    old: str
    """Its id in the older edition."""
    new: str
    """Its id in the newer edition, which may be the same."""


class Split(Part):
    """An item that became several."""

    old: str
    """The item of the older edition."""
    new: Annotated[list[str], Field(min_length=2)]
    """The items of the newer edition."""
    reason: Labels
    """Why."""


class Merged(Part):
    """Several items that became one."""

    old: Annotated[list[str], Field(min_length=2)]
    """The items of the older edition."""
    new: str
    """The item of the newer edition."""
    reason: Labels
    """Why."""


class Dropped(Part):
    """An item that is no longer asked."""

    old: str
    """The item of the older edition."""
    reason: Labels
    """Why."""


class EditionMap(Part):
    """What became of every item that takes an answer, each named exactly once."""

    id: str
    """The file's own name: the two editions with two hyphens between them."""
    old: Annotated[str, Refers("questionnaire")]
    """The older edition."""
    old_digest: Digest
    """Its digest."""
    new: Annotated[str, Refers("questionnaire")]
    """The newer edition."""
    new_digest: Digest
    """Its digest."""
    same: list[str] = []
    """Items with the same id and the same words."""
    renumbered: list[Renamed] = []
    """Items with another id and the same words."""
    reworded: list[Renamed] = []
    """Items in other words with the same meaning."""
    split: list[Split] = []
    """Items that became several."""
    merged: list[Merged] = []
    """Items that became one."""
    dropped: list[Dropped] = []
    """Items that are no longer asked."""
    added: list[str] = []
    """Items that are new."""
