"""What every sheet of one workbook is made with: texts, styles, lists, and the filled values."""

from dataclasses import dataclass, field
from math import ceil
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from hub.forms.choices import LISTS, Path, choices_for
from hub.forms.flat import Flat, list_of
from hub.forms.texts import FormTexts
from hub.forms.words import Labels
from hub.forms.workbook.styles import Styles

PATH_MARK = "hub:path"
"""Stands in the hidden first row of every sheet that is read back, above the rows' paths."""
VALUE = "="
"""The key of a column whose cells are the value of their row's path."""
_PROTECTION = {"format_rows": True, "format_columns": True}
_SHORTEST, _LINE = 16.5, 15.0


@dataclass(frozen=True)
class Column:
    """One column of a sheet that is read back."""

    key: str
    """The field it holds; empty where nothing is read."""
    title: str
    width: float


@dataclass
class Desk:
    """The workbook at work."""

    book: Workbook
    texts: FormTexts
    filled: Flat
    lists: dict[tuple[str, ...], str] = field(default_factory=dict)
    """The range of each closed list on the hidden sheet of lists."""

    def __post_init__(self) -> None:
        """Make the styles."""
        self.styles = Styles(self.book, self.texts.language, self.texts.site)

    def sheet(self, name: str, columns: list[Column]) -> Worksheet:
        """Add a sheet that is read back: hidden keys, then the titles, then frozen."""
        sheet = self.book.add_worksheet(name)
        for index, column in enumerate(columns):
            sheet.set_column(index, index, column.width)
            sheet.write_string(0, index, column.key)
            sheet.write_string(1, index, column.title, self.styles["columns"])
        hidden = len(columns)
        sheet.write_string(0, hidden, PATH_MARK)
        sheet.set_column(hidden, hidden, None, None, {"hidden": True})
        sheet.set_row(0, None, None, {"hidden": True})
        titles = [(column.title, column.width) for column in columns]
        sheet.set_row(1, height_of(titles, least=24))
        sheet.freeze_panes(2, 1)
        self.set_up(sheet, repeat=1)
        return sheet

    def set_up(self, sheet: Worksheet, repeat: int | None = None) -> None:
        """Protect a sheet and prepare it for paper."""
        sheet.protect("", _PROTECTION)
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer("&L&A&R&P / &N")
        if repeat is not None:
            sheet.repeat_rows(repeat)

    def input(self, sheet: Worksheet, row: int, column: int, path: Path, prompt: str = "") -> str:
        """Write a cell to fill in, with its list of answers; return what stands in it."""
        choices = choices_for(self.texts, path)
        shown = self.shown(path, choices)
        sheet.write_string(row, column, shown, self.styles["input"])
        several = path[-1] in LISTS
        if several and not prompt:
            prompt = self.texts.say("Several: part them with a semicolon.")
        if choices is not None:
            about: dict[str, Any] = {"validate": "list", "source": self.list_range(choices)}
            about |= {"show_error": not several, **self._messages(path, prompt)}
            sheet.data_validation(row, column, row, column, about)
        elif prompt:
            sheet.data_validation(
                row, column, row, column, {"validate": "any", **self._messages(path, prompt)}
            )
        return shown

    def _messages(self, path: Path, prompt: str) -> dict[str, str]:
        title = path[1] if path[0] == "answers" else ""
        messages = {
            "error_title": self.texts.say("Not in the list"),
            "error_message": self.texts.say("Choose one of the answers in the list."),
        }
        if prompt:
            messages |= {"input_title": title[:32], "input_message": shortened(prompt, 255)}
        return messages

    def shown(self, path: Path, choices: Labels | None) -> str:
        """Return what a filled form shows for a field."""
        value = self.filled.get(path, "")
        if choices is None or not value:
            return value
        if path[-1] in LISTS:
            return "; ".join(choices.get(code, code) for code in list_of(value))
        return choices.get(value, value)

    def list_range(self, choices: Labels) -> str:
        """Return the range of the sheet of lists that holds a closed list."""
        labels = tuple(choices.values())
        if labels not in self.lists:
            column = len(self.lists)
            letter = column_letter(column)
            self.lists[labels] = f"=_lists!${letter}$1:${letter}${len(labels)}"
        return self.lists[labels]


def column_letter(column: int) -> str:
    """Return the letters of a column, counted from 0."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def height_of(texts: list[tuple[str, float]], least: float = _SHORTEST) -> float:
    """Return the height of a row, since LibreOffice does not find it for wrapped cells."""
    lines = max(
        sum(max(1, ceil(len(part) / max(1.0, width * 0.98))) for part in text.split("\n"))
        for text, width in texts
    )
    return min(409.0, max(least, lines * _LINE + 3))


def shortened(text: str, most: int) -> str:
    """Return a text that is at most so long."""
    return text if len(text) <= most else text[: most - 1] + "…"


def quoted(name: str) -> str:
    """Return the name of a sheet as a formula writes it."""
    return "'" + name.replace("'", "''") + "'"
