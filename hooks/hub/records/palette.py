"""The colours of the ten criteria and of the site."""

from typing import Annotated

from pydantic import Field

from hub.records.base import Part, Slug

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
