"""Reads what a form must know of a model: its fields, what each may hold, and its limits."""

import types
import typing
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel
from pydantic.fields import FieldInfo

from hub.records.base import TESTS, InBody, Refers, Word

_TESTS: dict[Any, str] = {**TESTS}
_KINDS = {str: "text", int: "number", float: "decimal", bool: "yes-no"}
_LIMITS = ("min_length", "max_length", "ge", "le", "pattern")


@dataclass(frozen=True)
class ModelField:
    """One field of a model, as a form sees it."""

    name: str
    """Its name in a file."""
    kind: str
    """What it holds: `text`, `number`, `decimal`, `yes-no` or `group`."""
    is_list: bool
    required: bool
    in_body: bool
    """Whether it is written below the front matter."""
    tests: tuple[str, ...]
    """The tests that its text must pass, in their order."""
    limits: dict[str, Any]
    """The limits of a value."""
    list_limits: dict[str, Any]
    """The limits of a list of values."""
    vocabulary: str
    refers: str
    choices: tuple[str, ...]
    """The words of a closed list that stands in the model itself."""
    parts: "tuple[ModelField, ...]"
    """The fields of a group."""


def fields_of(model: type[BaseModel]) -> tuple[ModelField, ...]:
    """Return the fields of a model in its own order."""
    hints = typing.get_type_hints(model, include_extras=True)
    return tuple(
        _field(field.alias or name, field, hints[name])
        for name, field in model.model_fields.items()
    )


def _field(name: str, field: FieldInfo, hint: Any) -> ModelField:
    outer, bare = _unwrapped(hint)
    is_list = typing.get_origin(bare) is list
    inner, bare = _unwrapped(typing.get_args(bare)[0]) if is_list else (outer, bare)
    is_group = isinstance(bare, type) and issubclass(bare, BaseModel)
    is_choice = typing.get_origin(bare) is Literal
    return ModelField(
        name=name,
        kind="group" if is_group else "text" if is_choice else _KINDS.get(bare, "other"),
        is_list=is_list,
        required=field.is_required(),
        in_body=any(isinstance(mark, InBody) for mark in outer),
        tests=tuple(_TESTS[m.func] for m in inner if isinstance(m, AfterValidator)),
        limits=_limits(inner),
        list_limits=_limits(outer) if is_list else {},
        vocabulary=next((mark.vocabulary for mark in inner if isinstance(mark, Word)), ""),
        refers=next((mark.kind for mark in inner if isinstance(mark, Refers)), ""),
        choices=typing.get_args(bare) if is_choice else (),
        parts=fields_of(bare) if is_group else (),
    )


def _unwrapped(hint: Any) -> tuple[list[Any], Any]:
    """Return the marks around a type, and the type without them and without None."""
    marks: list[Any] = []
    while True:
        if typing.get_origin(hint) is Annotated:
            hint, *found = typing.get_args(hint)
            marks += found
        elif typing.get_origin(hint) in (typing.Union, types.UnionType):
            hint = next(part for part in typing.get_args(hint) if part is not type(None))
        else:
            return marks, hint


def _limits(marks: list[Any]) -> dict[str, Any]:
    """Return the limits among some marks, by the name that pydantic gives them."""
    inner = [one for mark in marks if isinstance(mark, FieldInfo) for one in mark.metadata]
    pairs = ((name, getattr(one, name, None)) for one in [*marks, *inner] for name in _LIMITS)
    return {name: value for name, value in pairs if value is not None}
