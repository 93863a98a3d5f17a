"""Writes a table as CSV by RFC 4180, in UTF-8 without a byte order mark.

A program reads a mark as part of the first column's name, and the Data Package standard has none;
the lists of the site itself, which are for spreadsheets, keep theirs.
"""

import csv
import io
import json
from collections.abc import Iterable
from typing import Any

from hub.downloads.tables import cell
from hub.open_data.table import Column


def csv_text(columns: Iterable[Column], rows: Iterable[Iterable[Any]]) -> str:
    """Return rows with the heading of their columns."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([column.name for column in columns])
    writer.writerows([plain_cell(value) for value in row] for row in rows)
    return out.getvalue()


def plain_cell(value: Any) -> Any:
    """Return a value as a cell: formulas defused, a yes or a no in words, the rest as JSON."""
    if value is None:
        return ""
    if isinstance(value, str):
        return cell(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    return cell(value)
