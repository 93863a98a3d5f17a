"""Where the walk through a schema stands: a table to be, a field, and the columns they give."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hub.open_data.table import Column, Link, Path, Step
from hub.records.base import REFERS, VOCABULARY

Schema = Mapping[str, Any]
TYPES = ("string", "integer", "number", "boolean", "object", "array")
"""The types that a schema and a table have in common; the last two stand in a cell as JSON."""
_LIMITS = ("pattern", "minimum", "maximum", "format")
POSITION = Column("position", "integer", "Its place in the list, from 1.", required=True)
KEY = Column("key", "string", "What it is about, such as an item or a criterion.", required=True)


@dataclass(frozen=True)
class Spot:
    """A table to be, on the walk through a schema."""

    table: str
    kind: str
    part: str
    """The part of the schema that describes a row."""
    about: str = ""
    base: Path = ()
    """Where in the row's object that part stands."""
    steps: tuple[Step, ...] = ()
    """The lists on the way to it."""
    above: tuple[Column, ...] = ()
    """The columns that name what a row belongs to."""
    key: str = "id"
    """The column that tells the rows of one owner apart."""
    links: tuple[Link, ...] = ()
    needed: bool = True
    """Whether every entry is there; a null among named entries is a row without values."""


@dataclass(frozen=True)
class Field:
    """A field of a part; those of an object within it are taken up, with its name before theirs."""

    name: str
    path: Path
    schema: Schema
    about: str
    required: bool


def owner_of(spot: Spot) -> Column:
    """Return the column by which the entries of a list name the row they belong to."""
    if not spot.steps:
        about = "The id of the record it belongs to."
        return Column(f"{spot.kind}_id", "string", about, required=True)
    kind = "integer" if spot.key == "position" else "string"
    about = "The entry it belongs to."
    return Column(f"{spot.steps[-1].path[-1]}_{spot.key}", kind, about, required=True)


def column_of(field: Field) -> Column:
    """Return the column of a field that is one value."""
    schema = field.schema
    inner = schema.get("items", schema)
    values = schema.get("enum") or ([schema["const"]] if "const" in schema else [])
    kind = schema.get("type", "string")
    return Column(
        name=field.name,
        type=kind if kind in TYPES else "string",
        about=field.about,
        path=field.path,
        required=field.required and (kind not in TYPES[-2:] or bool(schema.get("minItems"))),
        vocabulary=inner.get(VOCABULARY, ""),
        refers=inner.get(REFERS, ""),
        enum=tuple(str(value) for value in values),
        limits={name: schema[name] for name in _LIMITS if name in schema},
    )
