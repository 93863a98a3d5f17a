"""Turns what pydantic finds wrong with a value into problems with a rule and a place."""

import difflib
import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError

from hub.check.forms import FORMS
from hub.check.problem import Problem
from hub.load.yaml_values import KEY, Path, Places
from hub.records.base import InBody

_RULE_BY_TYPE = {
    "missing": "missing-field",
    "extra_forbidden": "unknown-field",
    "string_type": "text-expected",
    "int_type": "number-expected",
    "float_type": "decimal-expected",
    "bool_type": "yes-no-expected",
    "list_type": "list-expected",
    "dict_type": "group-expected",
    "model_type": "group-expected",
    "model_attributes_type": "group-expected",
    "string_too_short": "empty-value",
    "string_too_long": "too-long",
    "too_short": "too-few",
    "too_long": "too-many",
    "greater_than_equal": "too-small",
    "less_than_equal": "too-large",
    "string_pattern_mismatch": "wrong-form",
    "literal_error": "not-one-of",
    "finite_number": "decimal-expected",
}
_WRONG_TYPES = {kind for kind in _RULE_BY_TYPE if kind.endswith("_type")} | {"literal_error"}
_UNQUOTED = ("number-expected", "decimal-expected", "yes-no-expected")
"""Rules whose message must show that a value is a text, because it looks like what is wanted."""
_LIMITS = ("min_length", "max_length", "ge", "le", "pattern", "expected")
_SHOWN = 60


def problems_of(
    error: ValidationError, file: str, places: Places, model: type[BaseModel]
) -> Iterator[Problem]:
    """Yield a problem for each thing pydantic found in one file."""
    for found in error.errors(include_url=False):
        yield _problem(found, file, places, model)


def _problem(
    found: Mapping[str, Any], file: str, places: Places, model: type[BaseModel]
) -> Problem:
    path: Path = tuple(found["loc"])
    rule, detail = _rule_and_detail(found)
    if rule == "missing-field" and len(path) == 1 and is_in_body(model, str(path[0])):
        rule = "missing-section"
    line, column = place_of(path, places, is_key=rule == "unknown-field")
    value = str(path[-1]) if rule == "unknown-field" else shown(found["input"])
    if rule == "competence-item":
        value, detail = detail, ""
    if rule in _UNQUOTED and isinstance(found["input"], str):
        value = f"'{value}'"
    known = known_fields(model, path[:-1]) if rule == "unknown-field" else ()
    allowed = ", ".join(known) or _allowed(found.get("ctx", {}) if rule != "empty-value" else {})
    return Problem(
        file,
        line,
        column,
        field_name(path),
        rule,
        value=value,
        allowed=allowed,
        detail=detail,
        nearest=nearest(value, known),
    )


def _rule_and_detail(found: Mapping[str, Any]) -> tuple[str, str]:
    if found["type"] == "value_error":
        rule, _, detail = str(found["ctx"]["error"]).partition(":")
        return rule, detail
    if found["input"] is None and found["type"] in _WRONG_TYPES:
        return "empty-value", ""
    rule = _RULE_BY_TYPE.get(found["type"], "invalid-value")
    return rule, found["msg"] if rule == "invalid-value" else ""


def _allowed(context: Mapping[str, Any]) -> str:
    found = next((context[name] for name in _LIMITS if name in context), "")
    text = f"{found:g}" if isinstance(found, float) else str(found)
    return FORMS.get(text, text)


def is_in_body(model: type[BaseModel], name: str) -> bool:
    """Return whether a field of a record is written below its front matter."""
    field = model.model_fields.get(name)
    return field is not None and any(isinstance(mark, InBody) for mark in field.metadata)


def place_of(path: Path, places: Places, is_key: bool = False) -> tuple[int, int]:
    """Return the line and column of a value, or of the nearest thing that holds it."""
    if is_key and (*path, KEY) in places:
        return places[(*path, KEY)]
    while path and path not in places:
        path = path[:-1]
        if (*path, KEY) in places:
            return places[(*path, KEY)]
    return places.get(path, (1, 1))


def field_name(path: Path) -> str:
    """Return a path as people write it: `sources[0].title`."""
    name = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return name.removeprefix(".")


def shown(value: object) -> str:
    """Return a value as a message quotes it, cut short."""
    if isinstance(value, dict | list):
        return "{…}" if isinstance(value, dict) else "[…]"
    text = (
        {True: "true", False: "false", None: "null"}.get(value, value)
        if isinstance(value, bool | None)
        else value
    )
    return re.sub(r"\s+", " ", str(text))[:_SHOWN]


def nearest(value: str, known: Any) -> str:
    """Return the known word most like a value, or nothing where none is like it."""
    words = {str(word).casefold(): str(word) for word in known}
    found = difflib.get_close_matches(value.casefold(), list(words), 1, 0.6)
    return words[found[0]] if found else ""


def known_fields(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """Return the names of the fields that a model allows at a path."""
    current: Any = model
    for part in path:
        if isinstance(part, int):
            continue
        field = getattr(current, "model_fields", {}).get(part)
        inner = _models_in(field.annotation) if field else [current]
        if not inner:
            return ()
        current = inner[0]
    return tuple(
        field.alias or name
        for name, field in current.model_fields.items()
        if name != "id" or current is not model
    )


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    inner = getattr(annotation, "__args__", ())
    return [model for part in inner for model in _models_in(part)]
