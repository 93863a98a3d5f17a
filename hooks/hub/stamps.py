"""Says when records last changed: in digits that pages depend on, and in commits."""

import hashlib
from collections.abc import Iterable
from functools import cached_property

from hub.catalogue import Catalogue, Translation
from hub.history import Change, History
from hub.languages.digest import source_digest
from hub.load.layout import ASSESSMENT
from hub.published.assessment import Published
from hub.records.kinds import KINDS


class Stamps:
    """The stamp, the digest and the last change of each record, read once each."""

    def __init__(self, catalogue: Catalogue, history: History | None = None) -> None:
        """Stamp the records of a catalogue; `history` is what Git says of their files."""
        self.catalogue = catalogue
        self.history = history or History()
        self._stamps: dict[tuple[str, str], str] = {}
        self._digests: dict[tuple[str, str], str] = {}

    def translation(self, kind: str, name: str, language: str) -> Translation | None:
        """Return the translation of a record into a language, if there is one."""
        return self.catalogue.translations.get((kind, name), {}).get(language)

    def stamp(self, kind: str, name: str) -> str:
        """Return digits that change whenever a record or a translation of it changes."""
        if (kind, name) not in self._stamps:
            self._stamps[kind, name] = self._read_stamp(kind, name)
        return self._stamps[kind, name]

    def source_digest(self, kind: str, name: str) -> str:
        """Return what a translation of a record must name as its source, to be up to date."""
        if (kind, name) not in self._digests:
            model = KINDS[kind].overlay
            assert model is not None
            record = self.catalogue.of(kind)[name].record
            self._digests[kind, name] = source_digest(record, model)
        return self._digests[kind, name]

    def _read_stamp(self, kind: str, name: str) -> str:
        entry = self.catalogue.of(kind).get(name)
        if entry is None:
            return ""
        others = self.catalogue.translations.get((kind, name), {})
        stamps = [entry.document.stamp, *(t.document.stamp for _, t in sorted(others.items()))]
        changes = [self.changed(kind, name, code) for code in ("", *sorted(others))]
        return digest_of([*stamps, *(found.short + found.day for found in changes if found)])

    def stamp_of_assessment(self, one: Published) -> str:
        """Return digits that change whenever a published assessment or its last commit changes."""
        found = self.history.of([one.path])
        return one.stamp + (found.short + found.day if found else "")

    def changed(self, kind: str, name: str, language: str = "") -> Change | None:
        """Return the last change of a record and of its translation into a language."""
        if kind == ASSESSMENT:
            return self.history.of([self.catalogue.assessments[name].path])
        found = self.translation(kind, name, language)
        own = self.catalogue.of(kind)[name].document.path
        return self.history.of([own, found.document.path] if found else [own])

    def changed_in_any(self, kind: str, name: str) -> Change | None:
        """Return the last change of a record or of any of its translations."""
        languages = ["", *self.catalogue.translations.get((kind, name), {})]
        changes = [self.changed(kind, name, code) for code in languages]
        known = [found for found in changes if found]
        return min(known, key=lambda c: c.place) if len(known) == len(changes) else None

    @cached_property
    def stamp_of_all(self) -> str:
        """Digits that change whenever any record with a page changes."""
        kinds = ("practice", "authority", "network", "programme", "event", "commitment", "country")
        return digest_of(
            self.stamp(kind, name) for kind in kinds for name in self.catalogue.of(kind)
        )


def digest_of(stamps: Iterable[str]) -> str:
    """Return short digits that stand for many stamps."""
    return hashlib.blake2b("".join(stamps).encode(), digest_size=16).hexdigest()
