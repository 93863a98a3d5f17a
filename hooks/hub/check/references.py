"""Checks that every word is in its vocabulary and every id leads to a record."""

import typing
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, TypedDict

from hub.catalogue import Catalogue
from hub.check.finding import Finding
from hub.check.known_ids import Known, known_ids
from hub.check.model_errors import nearest, shown
from hub.load.document import Document
from hub.load.yaml_values import Path
from hub.records.base import Part, Refers, Word


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


Mark = Refers | Word
KIND_WORDS = {
    "authority": _("local authority"),
    "network": _("network"),
    "programme": _("programme"),
    "event": _("event"),
    "practice": _("good practice"),
    "assessment": _("published assessment"),
    "criterion": _("criterion"),
    "item": _("item"),
    "questionnaire": _("edition"),
}
"""What messages call each kind of record."""
_FEW = 24
"""How many words a message lists at most."""


@dataclass(frozen=True)
class _Marked:
    """A field of a model that holds words, ids or parts that do."""

    name: str
    key: str
    mark: Mark | None


def check_references(catalogue: Catalogue) -> Iterator[Finding]:
    """Yield a finding for each unknown word and each id that leads nowhere."""
    known = known_ids(catalogue)
    for entries in catalogue.entries.values():
        for entry in entries.values():
            is_retired = getattr(entry.record, "retired", None) is not None
            here = replace(known, retired={}) if is_retired else known
            yield from _in_part(entry.document, (), entry.record, here)


def _in_part(document: Document, path: Path, part: Part, known: Known) -> Iterator[Finding]:
    for field in _marked_fields(type(part)):
        value = getattr(part, field.name)
        if value is not None:
            yield from _in_value(document, (*path, field.key), value, field.mark, known)


def _in_value(
    document: Document,
    path: Path,
    value: Any,
    mark: Mark | None,
    known: Known,
) -> Iterator[Finding]:
    if isinstance(value, str):
        if mark is not None:
            yield from _in_text(document, path, value, mark, known)
    elif isinstance(value, list):
        seen: set[str] = set()
        for index, item in enumerate(value):
            if isinstance(item, str):
                if item in seen:
                    yield Finding(document, (*path, index), "repeated-value", value=shown(item))
                seen.add(item)
                if mark is None:
                    continue  # Most texts of most records: the check runs before every build.
            yield from _in_value(document, (*path, index), item, mark, known)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _in_value(document, (*path, key), item, mark, known)
    elif isinstance(value, Part):
        yield from _in_part(document, path, value, known)


def _in_text(
    document: Document,
    path: Path,
    value: str,
    mark: Mark,
    known: Known,
) -> Iterator[Finding]:
    name = _rule_of(mark)[1]
    if value in known.retired.get(name, ()):
        said = _("this record")
        yield Finding(document, path, "retired-record", value=shown(value), detail=said)
    about = unknown(value, mark, known)
    if about is not None:
        yield Finding(document, path, **about)


class About(TypedDict):
    """What is said of a word that nothing knows."""

    rule: str
    value: str
    detail: str
    allowed: str
    nearest: str


def unknown(value: str, mark: Mark, known: Known) -> About | None:
    """Return what is wrong with a word or an id, or None where it is known."""
    rule, name = _rule_of(mark)
    allowed = known.words(name)
    if allowed is None or value in allowed:
        return None
    return About(
        rule=rule,
        value=shown(value),
        detail=KIND_WORDS.get(name, name),
        allowed=", ".join(sorted(allowed)) if len(allowed) <= _FEW else "",
        nearest=known.by_label(name, value) or nearest(value, sorted(allowed)),
    )


def _rule_of(mark: Mark) -> tuple[str, str]:
    """Return the rule that a mark stands for, and whose words or ids it means."""
    if isinstance(mark, Word):
        return "known-word", mark.vocabulary
    kind = mark.kind
    return ("known-in-framework" if kind in ("criterion", "item") else "known-record"), kind


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
