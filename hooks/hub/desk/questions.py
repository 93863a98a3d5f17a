"""Makes the questions about a new record from its model: what is asked and what may be said."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from hub.records.base import REFERS, VOCABULARY, Record
from hub.records.kinds import Kind
from hub.records.schema import Words, whole_schema_of
from hub.records.starter import part_of, plain_field

Form = Literal["text", "number", "decimal", "truth", "group", "prose"]
_FORMS: Mapping[str, Form] = {"integer": "number", "number": "decimal", "boolean": "truth"}
_FIRST = ("title", "name")
_NOT_ASKED = frozenset({"aliases", "example", "retired", "added"})
"""Fields that whoever publishes the record fills in."""


@dataclass(frozen=True)
class Question:
    """One field to be filled in."""

    name: str
    about: str
    """What it holds, in English, as the model says it."""
    is_needed: bool
    form: Form
    is_list: bool = False
    choices: tuple[str, ...] = ()
    """The words it may hold, where a vocabulary or the model lists them."""
    source: str = ""
    """The vocabulary the words are from, or the kind of record whose id it holds."""
    parts: tuple["Question", ...] = ()
    """The questions about a group."""


def questions_of(kind: Kind, words: Words) -> list[Question]:
    """Return the questions of a kind: its name, then what is needed, then the rest."""
    schema = whole_schema_of(kind, words)
    asked = [q for q in _questions(schema, schema, kind) if q.name not in _NOT_ASKED]
    return sorted(asked, key=lambda q: (q.name not in _FIRST, not q.is_needed, _is_shared(q.name)))


def _questions(
    part: Mapping[str, Any], schema: Mapping[str, Any], kind: Kind | None = None
) -> Iterator[Question]:
    for name, field in part["properties"].items():
        inner = plain_field(field)
        is_list = inner.get("type") == "array"
        one = plain_field(inner["items"]) if is_list else inner
        group = part_of(one, schema)
        prose = kind is not None and name in kind.body_fields
        yield Question(
            name=name,
            about=field.get("description", ""),
            is_needed=name in part.get("required", ()),
            form="group" if group else "prose" if prose else _form(one),
            is_list=is_list,
            choices=tuple(str(word) for word in one.get("enum", ())),
            source=one.get(VOCABULARY) or one.get(REFERS) or "",
            parts=tuple(_questions(group, schema)) if group else (),
        )


def _form(field: Mapping[str, Any]) -> Form:
    kind = field.get("type")
    return _FORMS.get(kind, "text") if isinstance(kind, str) else "text"


def _is_shared(name: str) -> bool:
    return name in Record.model_fields
