"""Where the map data lie, and the maps drawn once and kept between builds."""

import hashlib
import os
from functools import cache
from pathlib import Path

from hub.art.basemap import Basemap, country_view, draw_basemap, draw_country
from hub.art.views import VIEWS, View
from hub.kept import kept
from hub.output.manifest import Made
from hub.records.palette import Colours

_ROOT = Path(__file__).resolve().parents[3]
ATLAS = _ROOT / "overrides" / "vendor" / "world-atlas"
"""The folder of the map data."""
_KEPT = _ROOT / ".cache" / "hub" / "maps"


@cache
def region_map(region: str) -> Basemap:
    """Return the land of a region; drawn once, then kept until the code that draws it changes."""
    keep_map(region)
    return Basemap(VIEWS[region], _kept(region).read_text(encoding="utf-8"))


def maps_to_draw() -> list[str]:
    """Return the regions whose maps are not kept yet."""
    return [region for region in VIEWS if not _kept(region).exists()]


def keep_map(region: str) -> dict[str, Made]:
    """Draw the map of a region, unless it is kept; nothing of it goes into the site by itself."""
    kept = _kept(region)
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        partial = kept.with_suffix(f".{os.getpid()}")
        partial.write_text(draw_basemap(region, ATLAS).paths, encoding="utf-8")
        partial.replace(kept)
    return {}


def _kept(region: str) -> Path:
    return _KEPT / f"{region}-{_code_key()}.txt"


@cache
def country_frame(code: str) -> View | None:
    """Return the view of a country; worked out once, then kept as the maps are."""
    return kept(_ROOT, f"country-{code}", _code_key(), lambda: [country_view(code, ATLAS)])[0]


def has_country_map(code: str) -> bool:
    """Whether the map data know a country."""
    return country_frame(code) is not None


def country_map(code: str, site: Colours) -> str:
    """Return the SVG of a country, a file of its own; empty where the map data lack it."""
    view = country_frame(code)
    fills = (site["map_land"], site["map_border"])
    return draw_country(view, code, ATLAS).svg(fills=fills) if view else ""


@cache
def _code_key() -> str:
    digest = hashlib.blake2b(digest_size=8)
    for file in sorted((_ROOT / "hooks" / "hub" / "art").glob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()
