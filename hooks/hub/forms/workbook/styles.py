"""The look of cells: one format for each kind of cell, made once."""

from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from hub.records.palette import Colours, grounds

_INPUT: dict[str, Any] = {
    "locked": False,
    "bg_color": "paper",
    "border": 1,
    "border_color": "line",
}
_KINDS: dict[str, dict[str, Any]] = {
    "text": {},
    "strong": {"bold": True},
    "code": {"bold": True, "font_color": "muted"},
    "muted": {"font_color": "muted", "font_size": 10},
    "prompt": {"font_color": "muted", "italic": True, "font_size": 10},
    "title": {"bold": True, "font_size": 20, "font_color": "brand_strong", "text_wrap": False},
    "heading": {"bold": True, "font_size": 13, "font_color": "brand_strong"},
    "columns": {"bold": True, "font_color": "surface", "bg_color": "ink", "valign": "vcenter"},
    "stem": {"bold": True, "bg_color": "sunk"},
    "input": {**_INPUT, "num_format": "@"},
    "number": {"align": "center"},
    "percent": {"align": "center", "bold": True},
    "total": {"bold": True, "font_size": 14, "font_color": "brand_strong"},
    "weight": {**_INPUT, "align": "center"},
}
"""What each kind looks like; its colours are names of the site's palette."""
_COLOURED = ("font_color", "bg_color", "border_color")
_CLOSE_PERCENT = ("en", "pt")
"""Languages that write a percent sign close to its number."""


class Styles:
    """The formats of one workbook."""

    def __init__(self, book: Workbook, language: str, site: Colours) -> None:
        """Prepare to make formats in a workbook of a language, in the colours of a site."""
        self._book, self.site = book, {**site, **grounds(site)}
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
        common = {"font_name": "Calibri", "font_color": "ink", "text_wrap": True, "valign": "top"}
        return self.plain(**{**common, **about})

    def plain(self, **about: Any) -> Format:
        """Return a format that changes nothing but what it names, for conditions."""
        colours = {k: self.site.get(about[k], about[k]) for k in _COLOURED if k in about}
        made: Format = self._book.add_format({**about, **colours})
        return made

    def band(self, colour: str) -> Format:
        """Return the band of a chapter."""
        key = f"band {colour}"
        if key not in self._made:
            self._made[key] = self.format(
                bold=True, font_size=13, font_color="surface", bg_color=colour, valign="vcenter"
            )
        return self._made[key]

    def tint(self, colour: str) -> Format:
        """Return the soft ground below a chapter's band."""
        key = f"tint {colour}"
        if key not in self._made:
            self._made[key] = self.format(bg_color=colour, font_size=10)
        return self._made[key]
