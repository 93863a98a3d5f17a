"""Reads the text of a CSV file into rows, whatever program saved it."""

import csv
import io

from hub.forms.reading.cells import Sheet
from hub.forms.reading.copy import Refused, shortened, too_large

LARGEST = 10_000_000
_LONGEST = 40_000
"""The longest cell, in characters."""


def rows_of(data: bytes) -> Sheet:
    """Return the rows of a CSV file; raises Refused."""
    if len(data) > LARGEST:
        raise too_large(data, LARGEST)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused("readable-text", value=f"0x{data[error.start]:02X}") from None
    if "\0" in text:
        raise Refused("form-broken", detail="U+0000")
    csv.field_size_limit(_LONGEST)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
        rows = [list(row) for row in reader]
    except csv.Error as error:
        raise Refused("form-broken", detail=shortened(str(error))) from None
    if not rows or not any(rows[0]):
        raise Refused("not-empty")
    return [[cell.strip() for cell in rows[0]], *rows[1:]]


def _delimiter(text: str) -> str:
    """Return what parts the cells: programs in many languages write semicolons or tabs."""
    head = text[: text.find("\n") + 1] or text
    return max(",;\t", key=head.count)
