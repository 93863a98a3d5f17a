"""Makes the empty table of a kind: headings, lists to choose from, and a sheet that explains."""

import io
from collections.abc import Sequence
from datetime import datetime

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from hub.bulk.headings import Column, template_columns
from hub.desk.names import Names
from hub.desk.questions import Question
from hub.forms.workbook.desk import column_letter
from hub.languages.messages import Translate
from hub.records.palette import Colours

_BORN = datetime(2022, 10, 1)  # a day that never changes, so that neither do the bytes
_ROWS = 500
_TEXT = {"num_format": "@", "valign": "top", "text_wrap": True}
_HEAD = {"bold": True, "border": 1, "num_format": "@"}
_ABOUT_WIDTHS = (28, 12, 60, 60)


def template_book(
    questions: Sequence[Question], names: Names, translate: Translate, site: Colours
) -> bytes:
    """Return the spreadsheet in the colours of a site; the same questions give the same bytes."""
    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True})
    book.set_properties({"created": _BORN})
    columns = list(template_columns(questions))
    text, plain = book.add_format(_TEXT), book.add_format({"valign": "top", "text_wrap": True})
    head = book.add_format({**_HEAD, "font_color": site["ink"], "bg_color": site["accent_tint"]})
    needed = book.add_format({**_HEAD, "font_color": site["on_accent"], "bg_color": site["accent"]})
    table = book.add_worksheet(translate("Records"))
    about = book.add_worksheet(translate("Fields explained"))
    words = book.add_worksheet("words")
    words.hide()
    lists = _write_words(words, columns)
    for index, column in enumerate(columns):
        table.set_column(index, index, 40 if column.question.form == "prose" else 22, text)
        table.write_string(0, index, column.heading, needed if column.is_needed else head)
        if column.question.choices and not column.question.is_list:
            choice = {"validate": "list", "source": lists[column.question.choices]}
            table.data_validation(1, index, _ROWS, index, choice)
    table.freeze_panes(1, 0)
    _explain(about, columns, names, translate, (head, plain))
    book.close()
    return out.getvalue()


def _write_words(sheet: Worksheet, columns: Sequence[Column]) -> dict[tuple[str, ...], str]:
    """Write the words of each closed list into a column, and return their ranges."""
    ranges: dict[tuple[str, ...], str] = {}
    for column in columns:
        choices = column.question.choices
        if choices and choices not in ranges:
            letter = column_letter(len(ranges))
            sheet.write_column(0, len(ranges), choices)
            ranges[choices] = f"=words!${letter}$1:${letter}${len(choices)}"
    return ranges


def _explain(
    sheet: Worksheet,
    columns: Sequence[Column],
    names: Names,
    say: Translate,
    formats: tuple[Format, Format],
) -> None:
    head, plain = formats
    titles = (say("Heading"), say("Needed"), say("What it holds"), say("What may stand there"))
    for index, (title, width) in enumerate(zip(titles, _ABOUT_WIDTHS, strict=True)):
        sheet.set_column(index, index, width)
        sheet.write_string(0, index, title, head)
    for row, column in enumerate(columns, 1):
        need = say("yes") if column.is_needed else ""
        cells = (column.heading, need, say(column.question.about), _allowed(column, names, say))
        for index, cell in enumerate(cells):
            sheet.write_string(row, index, cell, plain)
    sheet.freeze_panes(1, 0)


def _allowed(column: Column, names: Names, say: Translate) -> str:
    question = column.question
    parts = []
    if question.choices and len(question.choices) <= 24:
        words = ((word, names.label(question.source, word)) for word in question.choices)
        parts.append("; ".join(f"{word} ({label})" if label else word for word, label in words))
    if question.is_list:
        closed = question.choices or question.source
        parts.append(
            say("Several are parted by semicolons.") if closed else say("One a line in the cell.")
        )
    elif question.form == "prose":
        parts.append(say("Each line in the cell is a paragraph."))
    return "\n".join(parts)
