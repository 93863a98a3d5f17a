"""Every table of the open data, with its rows: records, translations, codes."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any

from hub.library import Library
from hub.open_data.computed import TranslationNote, model_of
from hub.open_data.framework_tables import CODE_TABLES, code_rows, code_tables
from hub.open_data.layout import Layout
from hub.open_data.published import RECORDS, Published
from hub.open_data.spot import Spot
from hub.open_data.table import Column, Record, Table

Schemas = Mapping[str, Mapping[str, Any]]
"""The schema of each published kind."""
Source = Callable[[], Iterable[Record]]
"""Gives what the rows of a table are made from, when they are needed."""
TRANSLATIONS = "translations"


@dataclass(frozen=True)
class Filled:
    """A table with its rows."""

    table: Table
    records: Source
    """Gives what the rows are made from."""

    def rows(self) -> list[list[Any]]:
        """Return the rows, made anew each time: together they take more room than the records."""
        return list(self.table.rows(self.records()))


def all_tables(schemas: Schemas, languages: Sequence[str]) -> Iterator[tuple[str, Table]]:
    """Yield every table with the name of what it is filled from."""
    for published in RECORDS:
        for table in tables_of(published, schemas[published.kind], languages):
            yield published.kind, table
    yield TRANSLATIONS, translation_table(schemas[RECORDS[0].kind], languages)
    for spec in CODE_TABLES:
        for table in code_tables(spec, languages):
            yield spec.name, table


def filled_tables(
    library: Library, schemas: Schemas, sources: Mapping[str, Source], languages: Sequence[str]
) -> Iterator[Filled]:
    """Yield every table; `sources` gives the published records of each kind, and the notes."""
    codes = cache(partial(code_rows, library))
    sources = {**sources, **{spec.name: partial(_named, codes, spec.name) for spec in CODE_TABLES}}
    for name, table in all_tables(schemas, languages):
        yield Filled(table, sources[name])


def _named(rows: Callable[[], Mapping[str, Iterable[Record]]], name: str) -> Iterable[Record]:
    return rows()[name]


def tables_of(
    published: Published, schema: Mapping[str, Any], languages: Sequence[str]
) -> list[Table]:
    """Return the tables of a kind of record: its own, then those of its lists."""
    layout = Layout(schema, languages)
    name = published.plural.replace("-", "_")
    spot = Spot(name, published.kind, published.model.__name__, base=("record",))
    computed = layout.columns_of(model_of(published.kind).__name__, ("computed",))
    return list(layout.tables(spot, [replace(column, computed=True) for column in computed]))


def translation_table(schema: Mapping[str, Any], languages: Sequence[str]) -> Table:
    """Return the table that says how each record comes into each language."""
    ahead = (
        Column("kind", "string", "The kind of record.", ("kind",), required=True),
        Column("id", "string", "The id of the record.", ("id",), required=True),
        Column("language", "string", "The language.", ("language",), required=True),
    )
    columns = Layout(schema, languages).columns_of(TranslationNote.__name__, ())
    about = "How a record comes into a language."
    key = ("kind", "id", "language")
    return Table(TRANSLATIONS, "translation", about, (*ahead, *columns), key)
