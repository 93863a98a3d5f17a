"""Makes the JSON Schema of each published kind from its model."""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from hub.open_data.computed import TranslationNote, model_of
from hub.open_data.published import FRAMEWORK, LICENCE, LICENCE_URL, Published
from hub.open_data.texts import HIDDEN, texts_of
from hub.records.schema import DIALECT, Words, filled

Schema = dict[str, Any]
TEXT: Schema = {"$ref": "#/$defs/Text"}
"""A text in every language it has."""
_PARTIAL_DATE = ["string", "integer"]
"""How the models describe a date as far as it is known; published dates are always texts."""


def licence_schema() -> Schema:
    """Return the schema of the note of licence that every published object has."""
    return {
        "type": "object",
        "description": "Under which terms the data may be used.",
        "properties": {
            "name": {"const": LICENCE},
            "url": {"const": LICENCE_URL},
            "attribution": {"type": "string"},
            "note": {"type": "string"},
        },
        "required": ["name", "url", "attribution"],
        "additionalProperties": False,
    }


def record_schema(published: Published, words: Words, languages: Sequence[str]) -> Schema:
    """Return the schema of one published record with all that surrounds it."""
    parts = {
        **_parts(published, words),
        **_computed_parts(published, words),
        "Text": text_schema(languages),
        "Licence": licence_schema(),
    }
    by_language = {"type": "object", "propertyNames": {"enum": list(languages)}}
    fields: Schema = {
        "licence": {"$ref": "#/$defs/Licence"},
        "kind": {"const": published.kind, "description": "The kind of record."},
        "record": {
            "$ref": f"#/$defs/{published.model.__name__}",
            "description": "What the record says, each text in all its languages.",
        },
    }
    if published not in FRAMEWORK:
        fields["computed"] = {
            "$ref": f"#/$defs/{model_of(published.kind).__name__}",
            "description": "What the hub computes beside the record.",
        }
        fields["translations"] = {
            **by_language,
            "description": "How the record comes into each language.",
            "additionalProperties": {"$ref": "#/$defs/TranslationNote"},
        }
    return {
        "$schema": DIALECT,
        "$id": f"{published.kind}.schema.json",
        "title": published.kind,
        "description": (published.model.__doc__ or "").strip(),
        "type": "object",
        "properties": fields,
        "required": list(fields),
        "additionalProperties": False,
        "$defs": dict(sorted(parts.items())),
    }


def _parts(published: Published, words: Words) -> Schema:
    model = published.model
    texts = {part.__name__: fields for part, fields in texts_of(published.kind).items()}
    return definitions(model, words, texts)


def _computed_parts(published: Published, words: Words) -> Schema:
    if published in FRAMEWORK:
        return {}
    found = definitions(model_of(published.kind), words, {})
    return {**found, **definitions(TranslationNote, words, {})}


def definitions(
    model: type[BaseModel], words: Words, texts: Mapping[str, frozenset[str]]
) -> Schema:
    """Return the schema of a model and of each of its parts, by name."""
    schema = model.model_json_schema(by_alias=True)
    found = {**schema.pop("$defs", {}), model.__name__: schema}
    return {
        name: _published_part(filled(part, words), texts.get(name, frozenset()))
        for name, part in found.items()
    }


def _published_part(part: Schema, texts: frozenset[str]) -> Schema:
    """Return the schema of a part as it is published: every field is there, some are null."""
    if "properties" not in part:
        return part
    said = {name.rstrip("_") for name in texts}
    fields = {
        name: _as_text(field) if name in said else _as_published(field)
        for name, field in part["properties"].items()
        if name not in HIDDEN
    }
    return {**part, "properties": fields, "required": list(fields)}


def _as_published(field: Any) -> Any:
    if isinstance(field, list):
        return [_as_published(inner) for inner in field]
    if not isinstance(field, dict):
        return field
    found = {name: _as_published(v) for name, v in field.items() if name != "default"}
    if found.get("type") == _PARTIAL_DATE:
        return {
            k: v for k, v in {**found, "type": "string"}.items() if k not in ("minimum", "maximum")
        }
    return found


def _as_text(field: Schema) -> Schema:
    kept = {name: field[name] for name in ("description",) if name in field}
    options = field.get("anyOf", [field])
    if any(option.get("type") == "array" for option in options):
        return {"type": "array", "items": TEXT, **kept}
    nullable = any(option.get("type") == "null" for option in options)
    return {"anyOf": [TEXT, {"type": "null"}], **kept} if nullable else {**TEXT, **kept}


def text_schema(languages: Sequence[str]) -> Schema:
    """Return the schema of a text in several languages."""
    return {
        "description": "A text by language; a language it was not translated into is left out.",
        "type": "object",
        "properties": {code: {"type": "string", "minLength": 1} for code in languages},
        "minProperties": 1,
        "additionalProperties": False,
    }
