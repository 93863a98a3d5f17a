"""The catalogue: every record and translation that was read, before the links between them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from hub.load.document import Document
from hub.published.assessment import Published
from hub.records.base import Overlay, Part


@dataclass(frozen=True)
class Entry:
    """A record with the document it was read from."""

    document: Document
    record: Any
    """An instance of the model of its kind."""


@dataclass(frozen=True)
class Translation:
    """A translation with the document it was read from."""

    document: Document
    overlay: Overlay


@dataclass
class Catalogue:
    """All entries by kind and id, and all translations by kind, id and language."""

    entries: dict[str, dict[str, Entry]] = field(default_factory=dict)
    translations: dict[tuple[str, str], dict[str, Translation]] = field(default_factory=dict)
    known: dict[str, frozenset[str]] = field(default_factory=dict)
    """Every id whose file exists, by kind, even where the file has problems of its own."""

    assessments: dict[str, Published] = field(default_factory=dict)
    """Every published assessment by its id, invented examples included."""

    def of(self, kind: str) -> dict[str, Entry]:
        """Return the entries of a kind by id."""
        return self.entries.get(kind, {})

    def records(self, kind: str) -> Iterator[Any]:
        """Yield the records of a kind in the order of their ids."""
        return (entry.record for entry in self.of(kind).values())

    def one(self, kind: str) -> Part | None:
        """Return the only record of a kind such as the framework, or None."""
        return next(self.records(kind), None)
