"""The colours of the ten criteria and of the site."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

from pydantic import Field

from hub.load.yaml_values import read_values
from hub.records.base import Part, Slug

Colours = Mapping[str, str]
"""Colours by name, on one kind of paper."""
Colour = Annotated[str, Field(pattern=r"^#[0-9a-f]{6}$")]


class Shade(Part):
    """The colours of one criterion on light and on dark paper."""

    ink: Colour
    """Text and lines on light paper."""
    tint: Colour
    """A soft background on light paper."""
    ink_dark: Colour
    """Text and lines on dark paper."""
    tint_dark: Colour
    """A soft background on dark paper."""


class Palette(Part):
    """Every colour the site uses."""

    id: Slug
    """The file's own name."""
    criteria: dict[str, Shade]
    """The colours of each criterion."""
    site: dict[str, dict[str, Colour]]
    """The site's own colours by name, on `light` and on `dark` paper."""

    @property
    def light(self) -> Colours:
        """The site's own colours on light paper, which print and files for the office have too."""
        return self.site["light"]


def read_palette(root: Path) -> Palette:
    """Return the colours of the repository at a path, where its records are not read anyway."""
    text = (root / "criteria" / "palette.yaml").read_text(encoding="utf-8")
    return Palette.model_validate({"id": "palette", **read_values(text)})


def grounds(site: Colours) -> dict[str, str]:
    """Return the grounds that files for the office have besides: colours laid thinly on paper."""
    shares = {"good": 0.2, "bad": 0.25, "accent": 0.3}
    return {f"{name}_ground": mixed(site[name], site["surface"], shares[name]) for name in shares}


def mixed(colour: str, ground: str, share: float) -> str:
    """Return a colour laid thinly over a ground: a share of 0 is the ground, 1 the colour."""
    pairs = ((int(colour[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(c * share + g * (1 - share)):02x}" for c, g in pairs)
