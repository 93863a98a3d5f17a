"""Where the map data lie, and the maps drawn once and kept between builds."""

import hashlib
from functools import cache
from pathlib import Path

from hub.art.basemap import Basemap, country_view, draw_basemap, draw_country
from hub.art.views import VIEWS

_ROOT = Path(__file__).resolve().parents[3]
ATLAS = _ROOT / "overrides" / "vendor" / "world-atlas"
"""The folder of the map data."""
_KEPT = _ROOT / ".cache" / "hub" / "maps"


@cache
def region_map(region: str) -> Basemap:
    """Return the land of a region; drawn once, then kept until the code that draws it changes."""
    kept = _KEPT / f"{region}-{_code_key()}.txt"
    if kept.exists():
        return Basemap(VIEWS[region], kept.read_text(encoding="utf-8"))
    drawn = draw_basemap(region, ATLAS)
    kept.parent.mkdir(parents=True, exist_ok=True)
    partial = kept.with_suffix(".partial")
    partial.write_text(drawn.paths, encoding="utf-8")
    partial.replace(kept)
    return drawn


def has_country_map(code: str) -> bool:
    """Whether the map data know a country."""
    return country_view(code, ATLAS) is not None


def country_map(code: str) -> str:
    """Return the SVG of a country, empty where the map data do not know it."""
    view = country_view(code, ATLAS)
    return draw_country(view, code, ATLAS).svg() if view else ""


@cache
def _code_key() -> str:
    digest = hashlib.blake2b(digest_size=8)
    for file in sorted((_ROOT / "hooks" / "hub" / "art").glob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()
