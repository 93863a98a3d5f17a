"""Checks crosswalks: each target has a name, once, and its items belong to its criteria."""

from collections.abc import Iterator
from typing import Any

from hub.catalogue import Catalogue, Entry
from hub.check.finding import Finding
from hub.check.known_ids import Ids, known_ids
from hub.check.model_errors import nearest, shown
from hub.records.crosswalk import Crosswalk, Target


def check_crosswalks(catalogue: Catalogue) -> Iterator[Finding]:
    """Yield what is wrong with the crosswalks to other frameworks."""
    known = known_ids(catalogue)
    criterion_of = _criterion_of_items(catalogue)
    for entry in catalogue.of("crosswalk").values():
        record: Crosswalk = entry.record
        words = known.words(record.vocabulary) if record.vocabulary else None
        for index, target in enumerate(record.targets):
            if record.vocabulary:
                yield from _word(entry, index, target, words)
            elif target.name is None:
                yield Finding(entry.document, ("targets", index), "target-name", target.id)
            yield from _items(entry, index, target, criterion_of)


def _word(entry: Entry, index: int, target: Target, words: Ids) -> Iterator[Finding]:
    if words is not None and target.id not in words:
        yield Finding(
            entry.document,
            ("targets", index, "id"),
            "known-word",
            shown(target.id),
            detail=entry.record.vocabulary,
            allowed=", ".join(sorted(words)),
            nearest=nearest(target.id, sorted(words)),
        )


def _items(
    entry: Entry, index: int, target: Target, criterion_of: dict[str, str]
) -> Iterator[Finding]:
    for place, item in enumerate(target.items):
        criterion = criterion_of.get(item)
        if criterion and criterion not in target.criteria:
            path = ("targets", index, "items", place)
            yield Finding(entry.document, path, "item-of-target", item, detail=criterion)


def _criterion_of_items(catalogue: Catalogue) -> dict[str, str]:
    editions: list[Any] = list(catalogue.records("questionnaire"))
    return {
        item.id: section.criterion
        for edition in editions
        for section in edition.sections
        for item in section.items
    }
