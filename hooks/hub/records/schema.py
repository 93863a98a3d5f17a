"""Makes the JSON Schema of each kind's front matter, for editors that help while one writes."""

from collections.abc import Mapping, Sequence
from typing import Any

from hub.records.base import REFERS, VOCABULARY
from hub.records.kinds import Kind

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Words = Mapping[str, Sequence[str]]
"""The words of each vocabulary, and the ids of the framework under `criterion` and `item`."""


def schema_of(kind: Kind, words: Words) -> dict[str, Any]:
    """Return the schema of a kind: the fields above the text, without the id and the text."""
    schema = whole_schema_of(kind, words)
    fields = {n: f for n, f in schema["properties"].items() if n not in kind.body_fields}
    needed = [name for name in schema["required"] if name in fields]
    return {
        **schema,
        "$id": f"{kind.name}.schema.json",
        "properties": fields,
        "required": needed,
    }


def whole_schema_of(kind: Kind, words: Words, *, with_id: bool = False) -> dict[str, Any]:
    """Return the schema of a kind with the texts that stand below the fields."""
    schema = kind.model.model_json_schema(by_alias=True)
    fields = {name: field for name, field in schema["properties"].items() if name != "id"}
    if with_id:
        fields = {"id": schema["properties"]["id"], **fields}
    parts = {name: filled(part, words) for name, part in schema.get("$defs", {}).items()}
    return {
        "$schema": DIALECT,
        "$id": f"{kind.name}.draft.schema.json",
        "description": schema["description"],
        "type": "object",
        "properties": {name: filled(field, words) for name, field in fields.items()},
        "required": [
            name for name in schema.get("required", ()) if name in fields and name != "id"
        ],
        "additionalProperties": False,
        **({"$defs": parts} if parts else {}),
    }


def filled(schema: dict[str, Any], words: Words) -> dict[str, Any]:
    """Return a schema with the words that fields may hold, and without made-up titles."""
    found: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "properties":
            found[key] = {name: filled(field, words) for name, field in value.items()}
        elif isinstance(value, dict):
            found[key] = filled(value, words)
        elif isinstance(value, list):
            found[key] = [filled(v, words) if isinstance(v, dict) else v for v in value]
        elif key != "title":
            found[key] = value
    allowed = words.get(schema.get(VOCABULARY) or schema.get(REFERS) or "", ())
    return {**found, "enum": list(allowed)} if allowed else found
