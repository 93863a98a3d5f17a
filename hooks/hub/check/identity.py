"""Checks that an id names one record only, for ever."""

from collections.abc import Iterator

from hub.catalogue import Catalogue, Entry
from hub.check.finding import Finding
from hub.records.base import Record
from hub.records.kinds import KINDS

_SHARED = ("network", "programme")
"""Kinds whose ids stand for each other in a membership, so that none may be used twice."""

_WITH_PARTS = (*(kind for kind in KINDS.values() if kind.is_record), KINDS["crosswalk"])
"""Kinds whose parts are named by ids of their own, for translations."""


def check_aliases(catalogue: Catalogue) -> Iterator[Finding]:
    """Yield a finding for each earlier id that another record also claims."""
    for kind, entries in catalogue.entries.items():
        owners: dict[str, str] = {}
        for entry in entries.values():
            if not isinstance(entry.record, Record):
                continue
            for index, alias in enumerate(entry.record.aliases):
                owner = owners.get(alias) or (alias if alias in catalogue.known[kind] else "")
                if owner:
                    yield Finding(
                        entry.document, ("aliases", index), "alias-clash", alias, detail=owner
                    )
                owners.setdefault(alias, entry.record.id)


def check_shared_ids(catalogue: Catalogue) -> Iterator[Finding]:
    """Yield a finding where a programme has the id of a network."""
    first, second = (catalogue.of(kind) for kind in _SHARED)
    for name in sorted(first.keys() & second.keys()):
        yield Finding(
            second[name].document, (), "unique-id", name, detail=first[name].document.path
        )


def check_part_ids(catalogue: Catalogue) -> Iterator[Finding]:
    """Yield a finding where two parts of one record have the same id."""
    for kind in _WITH_PARTS:
        for entry in catalogue.of(kind.name).values():
            for name in kind.parts_with_ids:
                yield from _repeated(entry, name)


def _repeated(entry: Entry, name: str) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, part in enumerate(getattr(entry.record, name)):
        if part.id in seen:
            yield Finding(entry.document, (name, index, "id"), "repeated-value", value=part.id)
        seen.add(part.id)
