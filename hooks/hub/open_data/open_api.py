"""Describes the interface by OpenAPI 3.1, its schemas being those of the models."""

import json
from collections.abc import Mapping
from typing import Any

from hub.open_data.list_schemas import index_schema, list_schema
from hub.open_data.published import API, EVERYTHING, FORMAT, LICENCE, RECORDS, Published
from hub.settings import Settings

Schema = dict[str, Any]
_LOCAL, _SHARED = "#/$defs/", "#/components/schemas/"


def open_api(settings: Settings, schemas: Mapping[str, Schema]) -> Schema:
    """Return the description of the interface."""
    name = settings.name[settings.default_language]
    components: Schema = {}
    for published in EVERYTHING:
        components |= _components(published.kind, schemas[published.kind])
        components[f"{published.kind}-list"] = list_schema(published, settings.languages)
    components["index"] = index_schema()
    return {
        "openapi": "3.1.0",
        "info": {
            "title": f"{name}: open data",
            "summary": "Static JSON files: no key, no limit, no account.",
            "description": (
                "Every record in all its languages. A text is an object by language. A field is "
                "always there; it is null or empty where nothing is known. "
                f"A change that could break a program gets another address than /api/{API}/."
            ),
            "version": FORMAT,
            "license": {"name": LICENCE, "identifier": LICENCE},
            "contact": {"url": settings.forge.repository},
        },
        "servers": [{"url": ".", "description": "The folder this file stands in."}],
        "tags": [{"name": published.plural} for published in EVERYTHING],
        "paths": {"/index.json": _path("index", "getIndex", "What there is.", []), **_paths()},
        "components": {"schemas": components},
    }


def _components(kind: str, schema: Schema) -> Schema:
    """Return a schema and its parts as components, each under the name of its kind."""
    text = json.dumps({n: v for n, v in schema.items() if n not in ("$schema", "$id")})
    moved: Schema = json.loads(text.replace(_LOCAL, f"{_SHARED}{kind}."))
    parts = {f"{kind}.{name}": part for name, part in moved.pop("$defs").items()}
    return {**parts, kind: moved}


def _paths() -> Schema:
    paths: Schema = {}
    for published in EVERYTHING:
        words = published.kind.capitalize()
        paths[f"/{published.plural}/index.json"] = _path(
            f"{published.kind}-list", f"list{words}", "All of them, in short.", [published.plural]
        )
        paths[f"/{published.plural}/{{id}}.json"] = _path(
            published.kind, f"get{words}", _about(published), [published.plural], with_id=True
        )
    return paths


def _about(published: Published) -> str:
    about = (published.model.__doc__ or "").strip()
    return f"{about} In all languages." if published in RECORDS else about


def _path(
    schema: str, operation: str, summary: str, tags: list[str], *, with_id: bool = False
) -> Schema:
    found: Schema = {
        "description": "Found.",
        "content": {"application/json": {"schema": {"$ref": _SHARED + schema}}},
    }
    responses: Schema = {"200": found}
    described: Schema = {"operationId": operation, "summary": summary, "responses": responses}
    if tags:
        described["tags"] = tags
    if with_id:
        responses["404"] = {"description": "There is no such record."}
        described["parameters"] = [
            {
                "name": "id",
                "in": "path",
                "required": True,
                "description": "The id of the record, which never changes.",
                "schema": {"type": "string"},
            }
        ]
    return {"get": described}
