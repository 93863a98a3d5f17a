"""The schemas of the interface's lists and of its index."""

from collections.abc import Sequence
from typing import Any

from hub.open_data.computed import model_of
from hub.open_data.published import FRAMEWORK, Published
from hub.open_data.schemas import definitions, licence_schema

Schema = dict[str, Any]
_TEXT: Schema = {"type": "string"}
_LINK: Schema = {"type": "string", "format": "uri-reference"}


def list_schema(published: Published, languages: Sequence[str]) -> Schema:
    """Return the schema of the list of a kind."""
    row = {
        "id": _TEXT,
        "title": {"type": "object", "properties": dict.fromkeys(languages, _TEXT)},
        "href": {**_LINK, "description": "The file of the record, relative to this one."},
    }
    if published not in FRAMEWORK:
        model = model_of(published.kind)
        row |= definitions(model, {}, {})[model.__name__]["properties"]
    return _object(
        {
            "licence": licence_schema(),
            "format": _TEXT,
            "as_of": {"type": "string", "format": "date"},
            "kind": {"const": published.kind},
            "count": {"type": "integer", "minimum": 0},
            "records": {"type": "array", "items": _object(row)},
        }
    )


def index_schema() -> Schema:
    """Return the schema of the index."""
    kind = {"kind": _TEXT, "count": {"type": "integer"}, "list": _LINK, "record": _TEXT}
    return _object(
        {
            "title": _TEXT,
            "api": _TEXT,
            "format": _TEXT,
            "as_of": {"type": "string", "format": "date"},
            "licence": licence_schema(),
            "languages": {"type": "array", "items": _TEXT},
            "site": {"type": ["string", "null"], "format": "uri"},
            "description": _LINK,
            "archive": _LINK,
            "datapackage": _LINK,
            "kinds": {"type": "array", "items": _object({**kind, "schema": _LINK})},
        }
    )


def _object(fields: Schema) -> Schema:
    return {
        "type": "object",
        "properties": fields,
        "required": list(fields),
        "additionalProperties": False,
    }
