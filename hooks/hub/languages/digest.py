"""Digests the translatable texts of a record, so that a translation knows when it is stale."""

import hashlib
import json
import typing
from functools import cache
from typing import Any

from pydantic import BaseModel

from hub.records.base import Overlay, Record

_LETTERS = str.maketrans("0123456789abcdef", "abcdefghijklmnop")


def source_digest(record: Record, overlay_model: type[Overlay]) -> str:
    """Return sixteen letters that stand for all texts a translation may translate."""
    return digest_letters(translatable_texts(record, overlay_model))


def digest_letters(value: Any) -> str:
    """Return sixteen letters that stand for plain values, whatever the order of their keys."""
    canonical = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return hashlib.blake2b(canonical.encode(), digest_size=8).hexdigest().translate(_LETTERS)


def translatable_texts(record: Record, overlay_model: type[Overlay]) -> dict[str, Any]:
    """Return the texts of a record by field; fields without text are left out."""
    texts: dict[str, Any] = {}
    for name, annotation in _translatable(overlay_model):
        value = _texts_of(record, name, annotation)
        if value:
            texts[name] = value
    return texts


@cache
def _translatable(overlay_model: type[Overlay]) -> tuple[tuple[str, Any], ...]:
    """Return the fields of a translation that hold texts, with their types."""
    return tuple(
        (name, field.annotation)
        for name, field in overlay_model.model_fields.items()
        if name not in Overlay.model_fields
    )


def _texts_of(record: Any, name: str, annotation: Any) -> Any:
    if name == "themes":
        return [r.theme or r.report for r in record.recognitions if r.theme or r.report]
    value = getattr(record, name)
    if typing.get_origin(annotation) is not dict:
        return value
    part_texts = typing.get_args(annotation)[1]
    return [_part_text(part, part_texts) for part in value]


def _part_text(part: Any, part_texts: Any) -> Any:
    if isinstance(part, str):
        return part
    if isinstance(part_texts, type) and issubclass(part_texts, BaseModel):
        found = {name: getattr(part, name) for name in part_texts.model_fields}
        return {"id": part.id, **{name: text for name, text in found.items() if text}}
    return [part.id, part.text] if hasattr(part, "text") else part.name
