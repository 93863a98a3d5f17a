"""Icons as SVG inside a page, so that they take the colour of the text."""

from functools import cache
from pathlib import Path

from markupsafe import Markup

_ATTRIBUTES = '<svg class="icon" width="24" height="24" aria-hidden="true" focusable="false" '


class Icons:
    """The icons of a folder by name."""

    def __init__(self, folder: Path) -> None:
        """Read icons from a folder of SVG files."""
        self._folder = folder
        self.inline = cache(self._read)

    def _read(self, name: str) -> Markup:
        svg = (self._folder / f"{name}.svg").read_text(encoding="utf-8").strip()
        return Markup(svg.replace("<svg ", _ATTRIBUTES, 1))
