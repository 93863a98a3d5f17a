"""Every listing as CSV and as JSON."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from hub import addresses
from hub.downloads.crosswalk_rows import crosswalk_rows
from hub.downloads.register_rows import commitment_row, register_rows
from hub.downloads.rows import (
    Row,
    authority_row,
    country_row,
    event_row,
    network_row,
    practice_row,
    programme_row,
)
from hub.kept import KeptEntries
from hub.languages.view import View
from hub.library import FACETS
from hub.pages.country_pages import country_codes
from hub.pages.practice_lists import newest_first
from hub.stamps import digest_of

_RISKY = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet could take for the beginning of a formula."""


@dataclass(frozen=True)
class Line:
    """A row as text, written once however many listings it stands in."""

    heading: str
    """The names of its columns, as CSV."""
    csv: str
    json: str


@dataclass(frozen=True)
class Table:
    """A listing's rows and the address of its page."""

    address: str
    lines: list[Line]

    @property
    def stamp(self) -> str:
        """Digits that change whenever a row changes."""
        return digest_of([line.json for line in self.lines])


class Tables:
    """The tables of one language; the rows of records that have not changed are kept."""

    def __init__(self, view: View, kept: KeptEntries) -> None:
        """Look at a library in a language."""
        self._view = view
        self._kept = kept

    def all(self) -> Iterator[Table]:
        """Yield the table of every listing."""
        library, view = self._view.library, self._view
        rows = {name: self._practice(name) for name in library.practices}
        every = newest_first(list(library.practices.values()))
        yield Table(addresses.PRACTICES, [rows[p.id] for p in every])
        for facet in FACETS:
            for value, found in library.practices_by[facet].items():
                listed = [rows[p.id] for p in newest_first(found)]
                yield Table(addresses.listing(facet, value), listed)
        yield Table(addresses.CITIES, [self._authority(name) for name in library.authorities])
        networks = _lines(network_row(view, "network", name) for name in library.networks)
        yield Table(addresses.NETWORKS, networks)
        programmes = _lines(programme_row(view, name) for name in library.programmes)
        yield Table(addresses.PROGRAMMES, programmes)
        yield Table(addresses.EVENTS, _lines(event_row(view, name) for name in library.events))
        promised = _lines(commitment_row(view, name) for name in library.commitments)
        yield Table(addresses.COMMITMENTS, promised)
        tied = [line for name in library.authorities for line in self._register(name)]
        yield Table(addresses.REGISTER, tied)
        yield Table(addresses.CROSSWALK, _lines(crosswalk_rows(view)))
        codes = country_codes(view)
        yield Table(addresses.COUNTRIES, _lines(country_row(view, code) for code in codes))

    def _practice(self, name: str) -> Line:
        library = self._view.library
        stamp = library.stamp("practice", name)
        stamp += library.stamp("authority", library.practices[name].authority)
        return self._kept.get(
            ("practice", name), stamp, lambda: _line(practice_row(self._view, name))
        )

    def _authority(self, name: str) -> Line:
        library = self._view.library
        stamp = library.stamp("authority", name)
        stamp += " ".join(p.id for p in library.practices_by["authority"].get(name, []))
        return self._kept.get(
            ("authority", name), stamp, lambda: _line(authority_row(self._view, name))
        )

    def _register(self, name: str) -> list[Line]:
        library = self._view.library
        stamp = f"{library.stamp('authority', name)} {library.as_of}"
        return self._kept.get(
            ("register", name), stamp, lambda: _lines(register_rows(self._view, name))
        )


def as_csv(lines: list[Line]) -> str:
    """Return rows as CSV (RFC 4180, UTF-8 with a mark that spreadsheets need)."""
    if not lines:
        return "\ufeff"
    return "\ufeff" + lines[0].heading + "".join(line.csv for line in lines)


def as_json(lines: list[Line], licence: str) -> str:
    """Return rows as JSON with their licence."""
    head = json.dumps({"licence": licence, "count": len(lines)}, ensure_ascii=False)
    rows = ",\n".join(line.json for line in lines)
    return f'{head[:-1]}, "rows": [\n{rows}\n]}}\n'


def cell(value: object) -> object:
    """Return a value as a cell: lists joined, formulas defused."""
    if isinstance(value, list):
        value = "; ".join(str(item) for item in value)
    if isinstance(value, str) and value.startswith(_RISKY):
        return "'" + value
    return "" if value is None else value


def _lines(rows: Iterable[Row]) -> list[Line]:
    return [_line(row) for row in rows]


def _line(row: Row) -> Line:
    values = _csv_line([cell(value) for value in row.values()])
    return Line(_heading(tuple(row)), values, json.dumps(row, ensure_ascii=False))


@cache
def _heading(columns: tuple[str, ...]) -> str:
    return _csv_line(list(columns))


def _csv_line(cells: list[object]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue()
