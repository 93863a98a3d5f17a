"""Reads the filled spreadsheet: cells find their fields by hidden keys, never by position."""

from collections.abc import Iterator

from hub.forms.choices import Path
from hub.forms.reading.archive import checked_archive, formula_cells
from hub.forms.reading.cells import Sheet
from hub.forms.reading.copy import Copy, Place, Refused, shortened
from hub.forms.workbook.desk import PATH_MARK, VALUE, column_letter
from hub.forms.workbook.meta_sheet import FORMAT, LISTS_SHEET, META, VERSION

_FRAME = ("edition", "digest", "language")
_FIRST = 2
"""The first row below the keys and the titles."""


def is_workbook(sheets: dict[str, Sheet]) -> bool:
    """Whether the sheets are those of the questionnaire's spreadsheet."""
    return META in sheets


def read_workbook(name: str, data: bytes, sheets: dict[str, Sheet]) -> list[Copy]:
    """Return the one copy that a spreadsheet holds."""
    about = {row[0]: row[1] for row in sheets[META] if len(row) > 1}
    if (about.get("format"), about.get("version")) != (FORMAT, str(VERSION)):
        raise Refused("form-origin", Place(META))
    copy = Copy(name, {key: about.get(key, "") for key in _FRAME})
    formulas = set(formula_cells(checked_archive(data)))
    for title, rows in sheets.items():
        if title in (META, LISTS_SHEET):
            continue
        if not rows or PATH_MARK not in rows[0]:
            _report_strange(copy, title, rows)
        else:
            _read_sheet(copy, title, rows, formulas)
    return [copy]


def _report_strange(copy: Copy, title: str, rows: Sheet) -> None:
    """Report a sheet that is not the form's, if anything stands in it."""
    found = next((text for row in rows for text in row if text.strip()), "")
    if found:
        copy.report(Place(title), "form-place", value=shortened(found))


def _read_sheet(copy: Copy, title: str, rows: Sheet, formulas: set[tuple[str, str]]) -> None:
    keys = rows[0]
    mark = keys.index(PATH_MARK)
    columns = [index for index, key in enumerate(keys[:mark]) if key]
    for number, row in enumerate(rows[_FIRST:], start=_FIRST):
        way = row[mark] if len(row) > mark else ""
        for column in columns:
            cell = f"{column_letter(column)}{number + 1}"
            place = Place(f"{title}!{cell}", number + 1, column + 1)
            text = row[column] if len(row) > column else ""
            if (title, cell) in formulas:
                copy.report(place, "form-formula", value=shortened(text))
            elif way:
                copy.add(_path(way, keys[column]), text, place)
            elif text.strip():
                copy.report(place, "form-place", value=shortened(text))
    for place, text in _beside(title, rows, mark):
        copy.report(place, "form-place", value=shortened(text))


def _path(way: str, key: str) -> Path:
    return tuple(way.split("/")) + (() if key == VALUE else tuple(key.split("/")))


def _beside(title: str, rows: Sheet, mark: int) -> Iterator[tuple[Place, str]]:
    """Yield what someone wrote far beside the table, beyond its hidden columns."""
    for number, row in enumerate(rows):
        for column in range(mark + 10, len(row)):
            if row[column].strip():
                cell = f"{title}!{column_letter(column)}{number + 1}"
                yield Place(cell, number + 1, column + 1), row[column]
