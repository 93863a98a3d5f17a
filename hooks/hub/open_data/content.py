"""The open data of one build in memory: each record once, and what every file begins with."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import Any, TypeVar

from hub.kept import KeptEntries
from hub.languages.view import View
from hub.library import Library
from hub.open_data.all_tables import TRANSLATIONS, Filled, Source, filled_tables
from hub.open_data.computed import computed_for, translation_notes
from hub.open_data.json_text import one_line
from hub.open_data.published import (
    ASSESSMENT,
    EVERYTHING,
    FORMAT,
    FRAMEWORK,
    RECORDS,
    Published,
    as_of,
    licence,
    records_of,
    stamp_of,
)
from hub.open_data.schemas import record_schema
from hub.open_data.texts import HIDDEN, in_all_languages
from hub.records.generated import words_of
from hub.settings import Settings
from hub.stamps import digest_of

Record = Mapping[str, Any]
Value = TypeVar("Value")


class ByKind(dict[str, list[Value]]):
    """What there is of each kind of record, made when the kind is first asked for."""

    def __init__(self, make: Callable[[str], list[Value]]) -> None:
        """Hold nothing yet."""
        super().__init__()
        self._make = make

    def __missing__(self, kind: str) -> list[Value]:
        """Make what there is of a kind."""
        self[kind] = self._make(kind)
        return self[kind]


@dataclass(frozen=True)
class Content:
    """Everything that the files of the open data are made from; made only when one is needed."""

    root: Path
    library: Library
    settings: Settings
    address: str
    """The site's public address; empty where it is not known."""
    kept: KeptEntries | None = None
    """What the last build made."""

    @cached_property
    def as_of(self) -> str:
        """The newest day that a record names."""
        return as_of(self.library)

    @cached_property
    def views(self) -> dict[str, View]:
        """The library in each language."""
        languages = self.settings.languages
        return {code: View(self.library, self.settings, self.root, code) for code in languages}

    @cached_property
    def records(self) -> ByKind[Record]:
        """The published records by kind."""
        return ByKind(self._of_kind)

    def _of_kind(self, kind: str) -> list[Record]:
        published = next(published for published in EVERYTHING if published.kind == kind)
        stamps = self.stamps[kind]
        return [
            self.remembered((kind, r.id), stamps[r.id], partial(self._published, published, r))
            for r in records_of(self.library, published)
        ]

    def count(self, published: Published) -> int:
        """Return how many records of a kind there are."""
        return sum(1 for _ in records_of(self.library, published))

    def _published(self, published: Published, record: Any) -> Record:
        kind = published.kind
        if published in FRAMEWORK:
            return {"record": record.model_dump(by_alias=True)}
        if kind == ASSESSMENT:
            return self._assessment(record)
        versions = {code: view.record(kind, record.id) for code, view in self.views.items()}
        return {
            "record": in_all_languages(kind, record, versions),
            "computed": computed_for(self.library, self.settings, kind, record),
            "translations": translation_notes(self.views, kind, record.id),
        }

    def _assessment(self, one: Any) -> Record:
        """Return a published assessment, which is in the one language of its city."""
        said = one.file.model_dump(mode="json", by_alias=True, exclude=set(HIDDEN))
        return {
            "record": {**said, "id": one.id, "authority": one.authority},
            "computed": computed_for(self.library, self.settings, ASSESSMENT, one),
            "translations": {},
        }

    @cached_property
    def lines(self) -> ByKind[str]:
        """The published records by kind, each as JSON on one line."""
        return ByKind(lambda kind: [one_line(entry) for entry in self.records[kind]])

    def _notes(self) -> Iterator[Record]:
        """Yield for each record and language how the one comes into the other."""
        for published in RECORDS:
            kind = published.kind
            for record in records_of(self.library, published):
                for code, note in translation_notes(self.views, kind, record.id).items():
                    yield {"kind": kind, "id": record.id, "language": code, **note}

    @cached_property
    def schemas(self) -> dict[str, dict[str, Any]]:
        """The schema of each kind."""
        return self.remembered("schemas", "", self._schemas)

    def _schemas(self) -> dict[str, dict[str, Any]]:
        words = words_of(self.library.catalogue)
        return {p.kind: record_schema(p, words, self.settings.languages) for p in EVERYTHING}

    @cached_property
    def tables(self) -> list[Filled]:
        """Every table; its rows are made when they are asked for."""
        sources: dict[str, Source] = {
            p.kind: partial(self.records.__getitem__, p.kind) for p in RECORDS
        }
        sources[TRANSLATIONS] = self._notes
        languages = self.settings.languages
        return list(filled_tables(self.library, self.schemas, sources, languages))

    def remembered(self, name: Hashable, stamp: str, make: Callable[[], Value]) -> Value:
        """Return what the last build made from the same stamp, where that is kept; or make it."""
        return self.kept.get(name, stamp, make) if self.kept else make()

    def stamp_of(self, kind: str) -> str:
        """Return digits that change with any record of a kind of table or record."""
        if kind == "translation":
            return digest_of(self._stamps_of_kinds[published.kind] for published in RECORDS)
        others = (self._stamps_of_kinds[published.kind] for published in FRAMEWORK)
        return self._stamps_of_kinds.get(kind) or digest_of(others)

    @cached_property
    def _stamps_of_kinds(self) -> dict[str, str]:
        return {
            kind: digest_of([self.as_of, *stamps.values()]) for kind, stamps in self.stamps.items()
        }

    @cached_property
    def stamps(self) -> dict[str, dict[str, str]]:
        """For each kind its records by id, with digits that change with whatever is published."""
        return {
            p.kind: {
                r.id: _stamp_with_computed(self.library, self.settings, p, r)
                for r in records_of(self.library, p)
            }
            for p in EVERYTHING
        }

    def head(self, published: Published) -> dict[str, Any]:
        """Return what a file of many records begins with."""
        return {
            "licence": licence(self.settings, published),
            "format": FORMAT,
            "as_of": self.as_of,
            "kind": published.kind,
        }


def _stamp_with_computed(
    library: Library, settings: Settings, published: Published, record: Any
) -> str:
    """Return digits that change with a record or with what the hub computes for it."""
    stamp = stamp_of(library, published, record)
    if published in FRAMEWORK:
        return stamp
    return digest_of([stamp, str(computed_for(library, settings, published.kind, record))])
