"""Draws a criterion's mark: its icon on a coloured tile."""

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal

from hub.art.cover import Tones

Tone = Literal["soft", "solid", "dark"]
"""Soft: ink on tint; solid: white on ink; dark: dark paper on the bright colour."""

TILE = "M14 0h34v34a14 14 0 0 1-14 14H0V14A14 14 0 0 1 14 0z"
"""A tile of 48 with two round corners."""

DARK_PAPER = "#1d1a17"
"""Colour of an icon on a bright tile."""


def criterion_mark(
    slug: str, colours: Mapping[str, Tones], icons: Path, tone: Tone = "soft"
) -> str:
    """Return a criterion's mark as a decorative SVG of 48 by 48; icons is the icons' folder."""
    ground, figure = fills(colours[slug], tone)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" aria-hidden="true">'
        f'<path fill="{ground}" d="{TILE}"/>'
        f'<path fill="{figure}" transform="translate(10.5 10.5) scale(1.125)" '
        f'd="{icon_path(icons / f"{slug}.svg")}"/></svg>'
    )


def fills(colours: Tones, tone: Tone) -> tuple[str, str]:
    """Return the colours of the tile and of its icon."""
    ink, bright, tint = colours
    return {"soft": (tint, ink), "solid": (ink, "#ffffff"), "dark": (bright, DARK_PAPER)}[tone]


@lru_cache(maxsize=128)
def icon_path(file: Path) -> str:
    """Return the path data of a one-path icon."""
    found = re.search(r' d="([^"]+)"', file.read_text(encoding="utf-8"))
    if not found:
        raise ValueError(f"{file}: an icon has one path with its shape in d")
    return found[1]
