"""Checks that every word is in its vocabulary and every id leads to a record."""

import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from hub.catalogue import Catalogue
from hub.check.finding import Finding
from hub.check.model_errors import nearest
from hub.load.document import Document
from hub.load.yaml_values import Path
from hub.records.base import Part, Refers, Word

Mark = Refers | Word
_FEW = 12


@dataclass(frozen=True)
class _Marked:
    """A field of a model that holds words, ids or parts that do."""

    name: str
    key: str
    mark: Mark | None


def check_references(catalogue: Catalogue) -> Iterator[Finding]:
    """Yield a finding for each unknown word and each id that leads nowhere."""
    words = known_words(catalogue)
    for entries in catalogue.entries.values():
        for entry in entries.values():
            yield from _in_part(entry.document, (), entry.record, words)


def known_words(catalogue: Catalogue) -> Mapping[str, frozenset[str]]:
    """Return the words of each vocabulary and the ids of each kind of record."""
    known: dict[str, frozenset[str]] = dict(catalogue.known)
    for vocabulary in catalogue.records("vocabulary"):
        known["vocabulary:" + vocabulary.id] = frozenset(vocabulary.terms)
    framework: Any = catalogue.one("framework")
    known["criterion"] = frozenset(c.id for c in framework.criteria) if framework else frozenset()
    known["item"] = frozenset(
        item.id
        for edition in catalogue.records("questionnaire")
        for section in edition.sections
        for item in section.items
    )
    return known


def _in_part(
    document: Document, path: Path, part: Part, known: Mapping[str, frozenset[str]]
) -> Iterator[Finding]:
    for field in _marked_fields(type(part)):
        value = getattr(part, field.name)
        if value is not None:
            yield from _in_value(document, (*path, field.key), value, field.mark, known)


def _in_value(
    document: Document, path: Path, value: Any, mark: Mark | None,
    known: Mapping[str, frozenset[str]],
) -> Iterator[Finding]:
    if isinstance(value, str):
        if mark is not None:
            yield from _in_text(document, path, value, mark, known)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, str) and item in value[:index]:
                yield Finding(document, (*path, index), "repeated-value", value=item)
            yield from _in_value(document, (*path, index), item, mark, known)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _in_value(document, (*path, key), item, mark, known)
    elif isinstance(value, Part):
        yield from _in_part(document, path, value, known)


def _in_text(
    document: Document, path: Path, value: str, mark: Mark,
    known: Mapping[str, frozenset[str]],
) -> Iterator[Finding]:
    if isinstance(mark, Word):
        rule, detail, allowed = "known-word", mark.vocabulary, known.get(
            "vocabulary:" + mark.vocabulary, frozenset()
        )
    else:
        rule, detail = "known-record", " or ".join(mark.kinds)
        allowed = frozenset().union(*(known.get(kind, frozenset()) for kind in mark.kinds))
    if value not in allowed:
        yield Finding(
            document, path, rule, value=value, detail=detail,
            allowed=", ".join(sorted(allowed)) if len(allowed) <= 2 * _FEW else "",
            nearest=nearest(value, sorted(allowed)),
        )


@cache
def _marked_fields(model: type[Part]) -> tuple[_Marked, ...]:
    hints = typing.get_type_hints(model, include_extras=True)
    marked = []
    for name, field in model.model_fields.items():
        mark = _mark_in(hints[name])
        if mark or _holds_parts(hints[name]) or _is_list_of_text(hints[name]):
            marked.append(_Marked(name, field.alias or name, mark))
    return tuple(marked)


def _mark_in(hint: Any) -> Mark | None:
    for mark in getattr(hint, "__metadata__", ()):
        if isinstance(mark, Refers | Word):
            return mark
    inner = (_mark_in(part) for part in typing.get_args(hint) if not isinstance(part, str))
    return next((mark for mark in inner if mark), None)


def _holds_parts(hint: Any) -> bool:
    if isinstance(hint, type) and issubclass(hint, Part):
        return True
    return any(_holds_parts(part) for part in typing.get_args(hint))


def _is_list_of_text(hint: Any) -> bool:
    return "list[" in str(hint) and "Part" not in str(hint)
