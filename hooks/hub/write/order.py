"""Puts the values of a record into the order of its model and leaves out what is empty."""

import typing
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from hub.records.base import Record, Refers, Word

_FRAMEWORK = ("criterion", "item")
"""What belongs to the framework, so that it is named by a word or a number."""


def field_order(model: type[BaseModel]) -> list[str]:
    """Return the names of a model's fields as files write them: what all records share comes last.

    The id is left out where it is the name of the file.
    """
    is_record = issubclass(model, Record)
    shared = Record.model_fields if is_record else {}
    names = sorted(model.model_fields, key=shared.__contains__)
    return [model.model_fields[n].alias or n for n in names if not (is_record and n == "id")]


def part_model(model: type[BaseModel] | None, name: str) -> type[BaseModel] | None:
    """Return the model of the groups that a field holds, alone, in a list or by their ids."""
    for own, field in model.model_fields.items() if model else ():
        if (field.alias or own) == name:
            return _model_in(field.annotation)
    return None


def word_lists(model: type[BaseModel]) -> frozenset[str]:
    """Return the names of the fields that list words of a vocabulary or of the framework."""
    return frozenset(
        field.alias or name
        for name, field in model.model_fields.items()
        if typing.get_origin(field.annotation) is list and _is_word(field.annotation)
    )


def in_order(model: type[BaseModel] | None, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values in the order of a model, its parts included; unknown fields stay at the end."""
    known = {name: index for index, name in enumerate(field_order(model))} if model else {}
    names = sorted(values, key=lambda name: known.get(name, len(known)))
    ordered = {name: _value(part_model(model, name), values[name]) for name in names}
    return {name: value for name, value in ordered.items() if not is_empty(value)}


def is_empty(value: Any) -> bool:
    """Whether a value says nothing, so that its field is better left out."""
    return value is None or value in ("", [], {})


def _value(model: type[BaseModel] | None, value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_value(model, entry) for entry in value]
    if not isinstance(value, Mapping):
        return value
    if model is None or set(value) & set(field_order(model)):
        return in_order(model, value)
    return {name: _value(model, entry) for name, entry in value.items()}


def _is_word(annotation: Any) -> bool:
    marks = getattr(typing.get_args(annotation)[0], "__metadata__", ())
    return any(
        isinstance(mark, Word) or (isinstance(mark, Refers) and mark.kind in _FRAMEWORK)
        for mark in marks
    )


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(inner) for inner in typing.get_args(annotation))
    return next((model for model in found if model), None)
