"""Checks maps between editions: every item that takes an answer is accounted for, once."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from hub.catalogue import Catalogue, Entry
from hub.check.editions import missing_item
from hub.check.finding import Finding
from hub.load.yaml_values import Path
from hub.questionnaire.carry import pairs_of, sides_of
from hub.questionnaire.digest import edition_digest
from hub.questionnaire.items import items_by_id, questions_of
from hub.records.questionnaire import Questionnaire


def check_edition_maps(catalogue: Catalogue) -> Iterator[Finding]:
    """Yield what is wrong with the maps between editions."""
    editions = catalogue.of("questionnaire")
    for entry in catalogue.of("edition-map").values():
        record = entry.record
        if record.id != f"{record.old}--{record.new}":
            yield Finding(
                entry.document, (), "map-name", record.id, detail=f"{record.old}--{record.new}"
            )
        if record.old in editions and record.new in editions:
            old, new = editions[record.old].record, editions[record.new].record
            yield from _digest(entry, "old_digest", old)
            yield from _digest(entry, "new_digest", new)
            yield from _complete(entry, old, new)
            yield from _same_answers(entry, old, new)


def _digest(entry: Entry, field: str, edition: Questionnaire) -> Iterator[Finding]:
    digest = edition_digest(edition)
    if getattr(entry.record, field) != digest:
        yield Finding(entry.document, (field,), "edition-digest", edition.id, detail=digest)


def _complete(entry: Entry, old: Questionnaire, new: Questionnaire) -> Iterator[Finding]:
    for edition, named in zip((old, new), sides_of(entry.record), strict=True):
        known, counts = questions_of(edition), Counter(named)
        for name, times in counts.items():
            if name not in known:
                yield missing_item(entry, _place(entry, name), name, items_by_id(edition))
            elif times > 1:
                place = _place(entry, name)
                yield Finding(entry.document, place, "map-once", name, detail=edition.id)
        for name in known.keys() - counts.keys():
            yield Finding(entry.document, (), "map-complete", name, detail=edition.id)


def _same_answers(entry: Entry, old: Questionnaire, new: Questionnaire) -> Iterator[Finding]:
    before, after = questions_of(old), questions_of(new)
    for one, other in pairs_of(entry.record):
        if one in before and other in after and before[one].answer != after[other].answer:
            place = _place(entry, one)
            yield Finding(entry.document, place, "map-same-answer", one, detail=other)


def _place(entry: Entry, name: str) -> Path:
    """Return where a map names an item last, which is where a second naming was written."""
    return list(_places(entry.document.values, name, ()))[-1]


def _places(value: Any, name: str, path: Path) -> Iterator[Path]:
    if value == name:
        yield path
    elif isinstance(value, list | dict):
        parts = value.items() if isinstance(value, dict) else enumerate(value)
        for key, part in parts:
            yield from _places(part, name, (*path, key))
