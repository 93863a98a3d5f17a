"""Gathers the texts of a record in all languages into one object, the rest once beside them."""

import typing
from collections.abc import Mapping
from functools import cache
from itertools import zip_longest
from typing import Any

from pydantic import BaseModel

from hub.languages.spoken import Spoken
from hub.records.base import Overlay, Part
from hub.records.kinds import KINDS
from hub.records.practice import Recognition

Texts = Mapping[type[BaseModel], frozenset[str]]
"""The fields of each model that hold a text in several languages."""
HIDDEN = frozenset({"example", "retired"})
"""Fields that say nothing here: examples are never published."""


@cache
def texts_of(kind: str) -> Texts:
    """Return which fields of a kind and of its parts a translation can change."""
    definition = KINDS.get(kind)
    found: dict[type[BaseModel], set[str]] = {}
    overlay = definition.overlay if definition else None
    for name, field in overlay.model_fields.items() if overlay else ():
        if definition and name not in Overlay.model_fields:
            for model, fields in _changed(definition.model, name, field.annotation).items():
                found.setdefault(model, set()).update(fields)
    return {model: frozenset(fields) for model, fields in found.items()}


def _changed(model: type[Part], name: str, overlay: Any) -> dict[type[BaseModel], set[str]]:
    """Say what one field of an overlay changes, by the rules of `hub.languages.localise`."""
    if name == "themes":
        return {Recognition: {"theme", "report"}}
    if typing.get_origin(overlay) is not dict:
        return {model: {name}}
    part = _part_in(model.model_fields[name].annotation)
    texts = typing.get_args(overlay)[1]
    if part is None:
        return {model: {name, "partners"} if name == "run_by" else {name}}
    if isinstance(texts, type) and issubclass(texts, BaseModel):
        return {part: set(texts.model_fields)}
    return {part: {"text" if "text" in part.model_fields else "name"}}


def _part_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_part_in(inner) for inner in typing.get_args(annotation))
    return next((part for part in found if part), None)


def in_all_languages(kind: str, record: Any, versions: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record as plain values, each of its texts as an object by language."""
    return _part(record, versions, texts_of(kind))


def _part(part: BaseModel, versions: Mapping[str, Any], texts: Texts) -> dict[str, Any]:
    said = texts.get(type(part), frozenset())
    return {
        field.alias or name: _value(
            getattr(part, name),
            {code: getattr(version, name) for code, version in versions.items()},
            texts if name not in said else None,
        )
        for name, field in type(part).model_fields.items()
        if name not in HIDDEN
    }


def _value(value: Any, versions: Mapping[str, Any], texts: Texts | None) -> Any:
    """Return a value as it is, or, where `texts` is None, in every language it has."""
    if value is None or (texts is not None and isinstance(value, str | int | float)):
        return value
    if isinstance(value, list):
        columns = zip_longest(*versions.values())
        by_language = [dict(zip(versions, column, strict=True)) for column in columns]
        return [_value(v, by_language[i], texts) for i, v in enumerate(value)]
    if isinstance(value, BaseModel):
        return _part(value, versions, texts or {})
    if texts is None:
        return {code: str(text) for code, text in versions.items() if _is_in(text, code)}
    return value


def _is_in(text: Any, language: str) -> bool:
    return bool(text) and not (isinstance(text, Spoken) and text.lang != language)
