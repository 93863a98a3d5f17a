"""The codebook: every table and column, what it holds and which values it can have."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence

from hub.languages.messages import Translate
from hub.open_data.all_tables import all_tables
from hub.open_data.published import RECORDS
from hub.open_data.schemas import record_schema
from hub.open_data.table import Column, Table

HEADING = ("table", "column", "type", "required", "computed", "vocabulary", "refers_to", "values")


def codebook_csv(tables: Iterable[Table], translates: Mapping[str, Translate]) -> str:
    """Return the codebook as a table of its own, with what columns hold in every language."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*HEADING, *(f"about_{code}" for code in translates)])
    for table in tables:
        links = links_by_column(table)
        for column in table.columns:
            about = [_said(column.about, code, say) for code, say in translates.items()]
            writer.writerow([table.name, *_cells(column, links), *about])
    return out.getvalue()


def codebook_texts() -> Iterator[str]:
    """Yield what every table and column holds, in English, for those who translate."""
    schemas = {published.kind: record_schema(published, {}, ["en"]) for published in RECORDS}
    for _, table in all_tables(schemas, ["en"]):
        yield table.about
        for column in table.columns:
            yield column.about


def links_by_column(table: Table) -> dict[str, str]:
    """Return the table and columns that each column refers to."""
    return {
        column: f"{link.table}.{target}"
        for link in table.links
        for column, target in zip(link.columns, link.target, strict=True)
    }


def _cells(column: Column, links: Mapping[str, str]) -> Sequence[str]:
    yes = ("no", "yes")
    values = "" if column.vocabulary else ";".join(column.enum)
    return [
        column.name,
        column.type,
        yes[column.required],
        yes[column.computed],
        column.vocabulary,
        links.get(column.name, column.refers),
        values,
    ]


def _said(text: str, language: str, translate: Translate) -> str:
    """Return a text in a language; nothing where it is not translated."""
    said = translate(text)
    return said if said != text or language == "en" else ""
