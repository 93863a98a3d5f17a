"""Reads a table, whatever program saved it, into rows of texts."""

from dataclasses import dataclass, field

from hub.forms.reading.archive import checked_archive, formula_cells
from hub.forms.reading.cells import Sheet, sheets_of
from hub.forms.reading.copy import Refused
from hub.forms.reading.csv_text import rows_of


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


OLD_ENCODING = _("The file is not UTF-8; it was read as Windows-1252. Look at the accents.")
_ZIP = b"PK\x03\x04"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True)
class Table:
    """The rows of a table, the headings first."""

    rows: Sheet
    formulas: frozenset[tuple[int, int]] = frozenset()
    """The row and column (from 1) of every formula."""
    notices: list[str] = field(default_factory=list)
    """What whoever brings it in ought to look at."""


def read_table(data: bytes, name: str) -> Table:
    """Return the table that a file holds; raises Refused."""
    if not data.strip():
        raise Refused("not-empty")
    if data.startswith(_ZIP):
        return _of_workbook(data)
    if not name.lower().endswith((".csv", ".tsv", ".txt")):
        raise Refused("table-kind")
    text, notices = _decoded(data)
    rows = rows_of(text.encode())
    formulas = {
        (number, column)
        for number, row in enumerate(rows, 1)
        for column, cell in enumerate(row, 1)
        if cell.startswith("=")
    }
    return Table(rows, frozenset(formulas), notices)


def _decoded(data: bytes) -> tuple[str, list[str]]:
    try:
        if data.startswith(_UTF_16):
            return data.decode("utf-16"), []
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252"), [OLD_ENCODING]
    except UnicodeDecodeError as error:
        raise Refused("readable-text", value=f"0x{data[error.start]:02X}") from None


def _of_workbook(data: bytes) -> Table:
    """Return the first sheet; the sheets after it only explain."""
    formulas = set(formula_cells(checked_archive(data)))
    sheets = sheets_of(data)
    title = next(iter(sheets), "")
    rows = [[cell.strip() for cell in row] for row in sheets.get(title, [])]
    if not rows:
        raise Refused("not-empty")
    return Table(rows, frozenset(_place(cell) for name, cell in formulas if name == title))


def _place(cell: str) -> tuple[int, int]:
    letters = cell.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(cell[len(letters) :]), column
