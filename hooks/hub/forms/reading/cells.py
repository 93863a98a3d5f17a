"""Reads the sheets of a workbook as texts; what a cell shows is what was typed."""

import io
from datetime import date, datetime
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook

from hub.forms.reading.copy import Refused, shortened

Sheet = list[list[str]]
"""The texts of a sheet, row by row."""


def sheets_of(data: bytes) -> dict[str, Sheet]:
    """Return the texts of every sheet by its name; raises Refused."""
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        return {name: _sheet(book, name) for name in book.sheet_names}
    except (CalamineError, ValueError, OverflowError) as error:
        raise Refused("form-broken", detail=shortened(str(error))) from None


def _sheet(book: CalamineWorkbook, name: str) -> Sheet:
    rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    return [[text_of(value) for value in row] for row in rows]


def text_of(value: Any) -> str:
    """Return the text of a cell, a number without its point zero, a day as ISO writes it."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and not (value.hour or value.minute or value.second):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value)
