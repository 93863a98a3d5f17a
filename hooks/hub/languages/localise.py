"""Lays translations over records, and marks the texts that stay in another language."""

import typing
from typing import Any, TypeVar

from pydantic import BaseModel

from hub.records.base import Overlay, Record
from hub.records.kinds import KINDS

AnyRecord = TypeVar("AnyRecord", bound=Record)


class Spoken(str):
    """A text in another language than the page it stands on."""

    lang: str

    def __new__(cls, text: str, lang: str) -> "Spoken":
        """Return a text that knows its language."""
        spoken = super().__new__(cls, text)
        spoken.lang = lang
        return spoken


def localised(kind: str, record: AnyRecord, overlay: Overlay | None, language: str) -> AnyRecord:
    """Return a record with its texts in a language, as far as they were translated."""
    model = KINDS[kind].overlay
    if model is None or (overlay is None and record.language == language):
        return record
    changes: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        if name not in Overlay.model_fields:
            texts = getattr(overlay, name, None)
            changes.update(_changes(kind, record, name, texts, field.annotation))
    return record.model_copy(update=changes)


def _changes(kind: str, record: Any, name: str, texts: Any, annotation: Any) -> dict[str, Any]:
    if name == "themes":
        return {"recognitions": _themes(record, texts or {})}
    value = getattr(record, name)
    if typing.get_origin(annotation) is dict:
        changes = {name: [_part(part, texts or {}, record.language) for part in value]}
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


def _part(part: Any, texts: dict[str, Any], language: str) -> Any:
    if isinstance(part, str):
        return texts.get(part, part)
    if hasattr(part, "text"):
        return part.model_copy(update={"text": texts.get(part.id) or _spoken(part.text, language)})
    if not hasattr(part, "id"):
        return part.model_copy(update={"name": texts.get(part.name, part.name)})
    return part.model_copy(update=_part_changes(part, texts.get(part.id), language))


def _part_changes(part: Any, found: BaseModel | None, language: str) -> dict[str, Any]:
    names = [
        name
        for name, field in type(part).model_fields.items()
        if name
        in (
            "note",
            "recognition",
            "signed_by",
            "with_",
            "kind",
            "areas",
            "committee",
            "ratified_by",
            "term",
            "renewed",
        )
        and field is not None
    ]
    return {
        name: getattr(found, name, None) or _spoken(getattr(part, name), language) for name in names
    }


def _themes(record: Any, texts: dict[str, str]) -> list[Any]:
    return [
        recognition.model_copy(
            update={
                "theme": texts.get(recognition.theme or "", recognition.theme),
                "report": texts.get(recognition.report or "", recognition.report),
            }
        )
        for recognition in record.recognitions
    ]
