"""The look of cells: one format for each kind of cell, made once."""

from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format

INK, MUTED, LINE, PAPER = "#26211c", "#665b50", "#ddd2c2", "#fbf8f3"
BRAND, INPUT, GREYED = "#86341d", "#fffdf2", "#ece7df"

_KINDS: dict[str, dict[str, Any]] = {
    "text": {},
    "strong": {"bold": True},
    "code": {"bold": True, "font_color": MUTED},
    "muted": {"font_color": MUTED, "font_size": 10},
    "prompt": {"font_color": MUTED, "italic": True, "font_size": 10},
    "title": {"bold": True, "font_size": 20, "font_color": BRAND, "text_wrap": False},
    "heading": {"bold": True, "font_size": 13, "font_color": BRAND},
    "columns": {"bold": True, "font_color": "#ffffff", "bg_color": INK, "valign": "vcenter"},
    "stem": {"bold": True, "bg_color": "#f3ece0"},
    "input": {
        "locked": False,
        "bg_color": INPUT,
        "border": 1,
        "border_color": LINE,
        "num_format": "@",
    },
    "number": {"align": "center"},
    "percent": {"align": "center", "bold": True},
    "total": {"bold": True, "font_size": 14, "font_color": BRAND},
    "weight": {
        "locked": False,
        "bg_color": INPUT,
        "border": 1,
        "border_color": LINE,
        "align": "center",
    },
}
_CLOSE_PERCENT = ("en", "pt")
"""Languages that write a percent sign close to its number."""


class Styles:
    """The formats of one workbook."""

    def __init__(self, book: Workbook, language: str) -> None:
        """Prepare to make formats in a workbook of a language."""
        self._book = book
        sign = "%" if language in _CLOSE_PERCENT else "\u00a0%"
        percent = self.format(**_KINDS["percent"], num_format=f'0"{sign}"')
        self._made: dict[str, Format] = {"percent": percent}

    def __getitem__(self, kind: str) -> Format:
        """Return the format of a kind of cell."""
        if kind not in self._made:
            self._made[kind] = self.format(**_KINDS[kind])
        return self._made[kind]

    def format(self, **about: Any) -> Format:
        """Return a format of its own."""
        common = {"font_name": "Calibri", "font_color": INK, "text_wrap": True, "valign": "top"}
        made: Format = self._book.add_format({**common, **about})
        return made

    def plain(self, **about: Any) -> Format:
        """Return a format that changes nothing but what it names, for conditions."""
        made: Format = self._book.add_format(about)
        return made

    def band(self, colour: str) -> Format:
        """Return the band of a chapter."""
        key = f"band {colour}"
        if key not in self._made:
            self._made[key] = self.format(
                bold=True, font_size=13, font_color="#ffffff", bg_color=colour, valign="vcenter"
            )
        return self._made[key]

    def tint(self, colour: str) -> Format:
        """Return the soft ground below a chapter's band."""
        key = f"tint {colour}"
        if key not in self._made:
            self._made[key] = self.format(bg_color=colour, font_size=10)
        return self._made[key]
