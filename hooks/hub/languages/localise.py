"""Lays translations over records, and marks the texts that stay in another language."""

import typing
from functools import cache
from typing import Any, TypeVar

from pydantic import BaseModel

from hub.languages.spoken import Spoken
from hub.records.base import Overlay, Record
from hub.records.kinds import KINDS

AnyRecord = TypeVar("AnyRecord", bound=Record)


def localised(kind: str, record: AnyRecord, overlay: Overlay | None, language: str) -> AnyRecord:
    """Return a record with its texts in a language, as far as they were translated."""
    model = KINDS[kind].overlay
    if model is None or (overlay is None and record.language == language):
        return record
    changes: dict[str, Any] = {}
    for name, part_texts in _fields_of(model):
        changes.update(_changes(kind, record, name, getattr(overlay, name, None), part_texts))
    return record.model_copy(update=changes)


@cache
def _fields_of(model: type[Overlay]) -> tuple[tuple[str, Any], ...]:
    """Return the fields a translation may fill, each with what it holds by part, where it does."""
    return tuple(
        (name, _part_texts(field.annotation))
        for name, field in model.model_fields.items()
        if name not in Overlay.model_fields
    )


def _part_texts(annotation: Any) -> Any:
    return typing.get_args(annotation)[1] if typing.get_origin(annotation) is dict else None


def _changes(kind: str, record: Any, name: str, texts: Any, part_texts: Any) -> dict[str, Any]:
    if name == "themes":
        return {"recognitions": _themes(record, texts or {})}
    value = getattr(record, name)
    if part_texts is not None:
        changes = {name: [_part(part, texts or {}, part_texts, record.language) for part in value]}
        if name == "run_by":
            changes["partners"] = [(texts or {}).get(part, part) for part in record.partners]
        return changes
    if kind == "authority" and name == "name" and not texts:
        return {}  # A place's name belongs to no language in particular.
    return {name: texts or _spoken(value, record.language)}


def _spoken(value: Any, language: str) -> Any:
    if isinstance(value, str):
        return Spoken(value, language)
    if isinstance(value, list):
        return [_spoken(item, language) for item in value]
    return value


def _part(part: Any, texts: dict[str, Any], model: Any, language: str) -> Any:
    if isinstance(part, str):
        return texts.get(part, part)
    kind: type[BaseModel] = type(part)
    names = _names_in(kind)
    if "text" in names:
        return part.model_copy(update={"text": texts.get(part.id) or _spoken(part.text, language)})
    if "id" in names:
        changes = _part_changes(part, texts.get(part.id), model, language)
    else:
        changes = {"name": texts[part.name]} if part.name in texts else {}
    return part.model_copy(update=changes) if changes else part


def _part_changes(
    part: Any, found: BaseModel | None, texts_model: type[BaseModel], language: str
) -> dict[str, Any]:
    said = {
        name: getattr(found, name, None) or _spoken(getattr(part, name), language)
        for name in _names_in(texts_model)
    }
    return {name: text for name, text in said.items() if text}


@cache
def _names_in(model: type[BaseModel]) -> tuple[str, ...]:
    return tuple(model.model_fields)


def _themes(record: Any, texts: dict[str, str]) -> list[Any]:
    return [_theme(recognition, texts) for recognition in record.recognitions]


def _theme(recognition: Any, texts: dict[str, str]) -> Any:
    said = {name: getattr(recognition, name) or "" for name in ("theme", "report")}
    changes = {name: texts[text] for name, text in said.items() if text in texts}
    return recognition.model_copy(update=changes) if changes else recognition
