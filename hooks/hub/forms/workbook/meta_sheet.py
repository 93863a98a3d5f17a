"""The hidden sheets: what this file is, and the closed lists of its cells."""

from hub.forms.workbook.desk import Desk

META, LISTS_SHEET = "_meta", "_lists"
FORMAT = "solidarity-workbook"
VERSION = 1


def write_meta(desk: Desk) -> None:
    """Write both sheets, hidden so that only a program finds them."""
    edition = desk.texts.edition
    meta = desk.book.add_worksheet(META)
    about = {
        "format": FORMAT,
        "version": str(VERSION),
        "edition": edition.id,
        "digest": edition.digest,
        "language": edition.language,
    }
    for row, (key, value) in enumerate(about.items()):
        meta.write_string(row, 0, key)
        meta.write_string(row, 1, value)
    lists = desk.book.add_worksheet(LISTS_SHEET)
    for column, labels in enumerate(desk.lists):
        for row, label in enumerate(labels):
            lists.write_string(row, column, label)
    for sheet in (meta, lists):
        sheet.protect()
        sheet.very_hidden()
