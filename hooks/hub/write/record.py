"""Writes a record, or a translation of one, as the text of its file."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from hub.load.headings import Headings
from hub.records.kinds import Kind
from hub.write.body import body_text
from hub.write.clean import clean
from hub.write.front_matter import yaml_text
from hub.write.order import in_order, word_lists

FENCE = "---\n"


def record_text(kind: Kind, values: Mapping[str, Any] | BaseModel, headings: Headings) -> str:
    """Return the file of a record, its headings in the language it is written in."""
    plain = _plain(values)
    language = str(plain.get("language") or "en")
    return _file(
        kind, kind.model, {k: v for k, v in plain.items() if k != "id"}, headings, language
    )


def overlay_text(
    kind: Kind, values: Mapping[str, Any] | BaseModel, headings: Headings, language: str
) -> str:
    """Return the file of a translation into a language."""
    assert kind.overlay is not None
    return _file(kind, kind.overlay, _plain(values), headings, language)


def _plain(values: Mapping[str, Any] | BaseModel) -> dict[str, Any]:
    if isinstance(values, BaseModel):
        return values.model_dump(by_alias=True, exclude_defaults=True)
    return dict(values)


def _file(
    kind: Kind,
    model: type[BaseModel],
    values: dict[str, Any],
    headings: Headings,
    language: str,
) -> str:
    ordered = in_order(model, clean(values))
    fields = {name: value for name, value in ordered.items() if name not in kind.body_fields}
    names = {field: labels.get(language, labels["en"]) for field, labels in headings.items()}
    body = body_text(kind.body_fields, ordered, names)
    return FENCE + yaml_text(fields, word_lists(model)) + FENCE + (f"\n{body}\n" if body else "")
