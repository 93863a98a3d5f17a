"""Every listing as CSV and as JSON."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass

from hub import addresses
from hub.downloads.rows import (
    Row,
    authority_row,
    country_row,
    event_row,
    network_row,
    practice_row,
)
from hub.languages.view import View
from hub.library import FACETS
from hub.pages.country_pages import country_codes
from hub.pages.practice_lists import newest_first

_RISKY = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet could take for the beginning of a formula."""


@dataclass(frozen=True)
class Table:
    """A listing's rows and the address of its page."""

    address: str
    rows: list[Row]


def all_tables(view: View) -> Iterator[Table]:
    """Yield the table of every listing."""
    library = view.library
    rows = {name: practice_row(view, name) for name in library.practices}
    every = newest_first(list(library.practices.values()))
    yield Table(addresses.PRACTICES, [rows[p.id] for p in every])
    for facet in FACETS:
        for value, found in library.practices_by[facet].items():
            yield Table(addresses.listing(facet, value), [rows[p.id] for p in newest_first(found)])
    yield Table(addresses.CITIES, [authority_row(view, name) for name in library.authorities])
    for kind, records in (("network", library.networks), ("programme", library.programmes)):
        yield Table(addresses.index_of(kind), [network_row(view, kind, name) for name in records])
    yield Table(addresses.EVENTS, [event_row(view, name) for name in library.events])
    yield Table(addresses.COUNTRIES, [country_row(view, code) for code in country_codes(view)])


def as_csv(rows: list[Row]) -> str:
    """Return rows as CSV (RFC 4180, UTF-8 with a mark that spreadsheets need)."""
    if not rows:
        return "\ufeff"
    return "\ufeff" + _csv_line(list(rows[0])) + "".join(_once(row, "csv") for row in rows)


def as_json(rows: list[Row], licence: str) -> str:
    """Return rows as JSON with their licence."""
    head = json.dumps({"licence": licence, "count": len(rows)}, ensure_ascii=False)
    lines = ",\n".join(_once(row, "json") for row in rows)
    return f'{head[:-1]}, "rows": [\n{lines}\n]}}\n'


def cell(value: object) -> object:
    """Return a value as a cell: lists joined, formulas defused."""
    if isinstance(value, list):
        value = "; ".join(str(item) for item in value)
    if isinstance(value, str) and value.startswith(_RISKY):
        return "'" + value
    return "" if value is None else value


def _once(row: Row, form: str) -> str:
    """Write a row once, however many listings it stands in."""
    written: dict[str, str] = row.written
    if form not in written:
        written[form] = (
            json.dumps(row, ensure_ascii=False)
            if form == "json"
            else _csv_line([cell(value) for value in row.values()])
        )
    return written[form]


def _csv_line(cells: list[object]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue()
