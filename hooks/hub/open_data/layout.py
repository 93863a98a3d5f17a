"""Lays published records out as tables, by their schema: every list becomes a linked table."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from hub.open_data.published import RECORDS
from hub.open_data.spot import KEY, POSITION, Field, Schema, Spot, column_of, owner_of
from hub.open_data.table import ITSELF, Column, Link, Path, Step, Table
from hub.records.base import REFERS, VOCABULARY

TARGETS = {
    **{published.kind: published.plural.replace("-", "_") for published in RECORDS},
    "criterion": "criteria",
    "item": "items",
}
"""The table that holds each kind of thing a field may refer to."""


class Layout:
    """Makes tables from one schema whose parts stand under `$defs`."""

    def __init__(self, schema: Schema, languages: Sequence[str]) -> None:
        """Read the parts; a text has a column for each of the languages."""
        self._parts: Mapping[str, Schema] = schema["$defs"]
        self._languages = tuple(languages)

    def tables(self, spot: Spot, extra: Sequence[Column] = ()) -> Iterator[Table]:
        """Yield the table of a spot, then those of the lists within it."""
        fields = list(self._fields(self._parts[spot.part], spot.base, needed=spot.needed))
        position = [KEY if spot.key == "key" else POSITION] if spot.steps else []
        own = chain.from_iterable(map(self._columns, fields))
        columns = (*spot.above, *position, *own, *extra)
        yield Table(
            name=spot.table,
            kind=spot.kind,
            about=spot.about or self._parts[spot.part].get("description", ""),
            columns=columns,
            key=(*(column.name for column in spot.above), spot.key),
            links=(*spot.links, *links_of(columns)),
            steps=spot.steps,
        )
        for field in fields:
            if self._entry(field) is not None:
                yield from self._list(field, spot)

    def columns_of(self, part: str, base: Path) -> Iterator[Column]:
        """Yield the columns of a part."""
        yield from chain.from_iterable(map(self._columns, self._fields(self._parts[part], base)))

    def _fields(
        self, part: Schema, path: Path, prefix: str = "", needed: bool = True
    ) -> Iterator[Field]:
        for name, given in part["properties"].items():
            schema, required = self._plain(given)
            field = Field(
                prefix + name,
                (*path, name),
                schema,
                given.get("description") or schema.get("description", ""),
                required and needed,
            )
            if "properties" in schema and not _is_text(schema):
                yield from self._fields(schema, field.path, f"{field.name}_", field.required)
            else:
                yield field

    def _plain(self, schema: Schema) -> tuple[Schema, bool]:
        """Return a schema without null and references, and whether it is needed."""
        options = schema.get("anyOf", [schema])
        some = [option for option in options if option.get("type") != "null"]
        found = some[0]
        if "$ref" in found:
            name = found["$ref"].rpartition("/")[2]
            found = {**self._parts[name], "part": name}
        return found, len(some) == len(options)

    def _columns(self, field: Field) -> Iterator[Column]:
        if _is_text(field.schema):
            for code in self._languages:
                path = (*field.path, code)
                yield Column(f"{field.name}_{code}", "string", field.about, path, language=code)
        elif (entry := self._entry(field)) is None:
            yield column_of(field)
        elif VOCABULARY in entry or REFERS in entry:
            yield replace(column_of(field), type="list", joined=True, enum=(), limits={})

    def _entry(self, field: Field) -> Schema | None:
        """Return the schema of the entries of a list that has a table of its own."""
        schema = field.schema
        within = schema.get("items") if schema.get("type") == "array" else self._named(schema)
        if not isinstance(within, dict):
            return None
        entry, _ = self._plain(within)
        is_plain = "properties" in entry or entry.get("type") in ("string", "integer", "number")
        return entry if is_plain else None

    def _named(self, schema: Schema) -> Schema | None:
        """Return the schema of entries that each stand under a name, where they are parts."""
        named = [*schema.get("patternProperties", {}).values(), schema.get("additionalProperties")]
        within = next(iter(named), None)
        is_part = isinstance(within, dict) and "properties" in self._plain(within)[0]
        return within if is_part else None

    def _list(self, field: Field, above: Spot) -> Iterator[Table]:
        entry = self._entry(field) or {}
        is_part = "properties" in entry and not _is_text(entry)
        owner = (*above.above, owner_of(above))
        link = Link(
            tuple(column.name for column in owner),
            above.table,
            (*(column.name for column in above.above), above.key),
        )
        key = self._key_of(field, entry) if is_part else "position"
        spot = Spot(
            table=f"{above.table}_{field.name}",
            kind=above.kind,
            part=entry.get("part", ""),
            about=field.about,
            steps=(*above.steps, Step(field.path, key)),
            above=owner,
            key=key,
            needed=self._plain(self._named(field.schema) or {})[1],
            links=(link,),
        )
        if is_part:
            yield from self.tables(spot)
        else:
            yield self._table_of_values(spot, entry)

    def _key_of(self, field: Field, entry: Schema) -> str:
        """Return what tells parts apart: their name, an id that all have, or their place."""
        if field.schema.get("type") == "object":
            return "key"
        own = entry["properties"].get("id")
        return "id" if own and self._plain(own)[1] else "position"

    def _table_of_values(self, spot: Spot, entry: Schema) -> Table:
        name = "text" if _is_text(entry) else "value"
        values = self._columns(Field(name, (ITSELF,), entry, spot.about, True))
        columns = (*spot.above, POSITION, *values)
        key = (*(column.name for column in spot.above), spot.key)
        links = (*spot.links, *links_of(columns))
        return Table(spot.table, spot.kind, spot.about, columns, key, links, spot.steps)


def _is_text(schema: Schema) -> bool:
    return schema.get("part") == "Text"


def links_of(columns: Sequence[Column]) -> Iterator[Link]:
    """Yield what columns refer to."""
    for column in columns:
        if column.refers in TARGETS and not column.joined:
            yield Link((column.name,), TARGETS[column.refers], ("id",))
