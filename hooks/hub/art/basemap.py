"""Draws the land of a view as SVG paths, one a country."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import degrees
from pathlib import Path

from hub.art.path_text import closed_path, speck
from hub.art.simplify import area, clip_box, clip_half, thin_degrees
from hub.art.territories import Territory, extent, read_territories
from hub.art.topology import ArcRing, Point, Topology, ring_points
from hub.art.views import VIEWS, View, box_of, regional

MARGIN = 3.0
"""Pixels drawn beyond the frame, so that cut edges stay out of sight."""

OF_THE_PAGE = ("var(--map-land)", "var(--map-border)")
"""The colours of a map inside a page, whose style sheet knows them."""

COUNTRY_SIDE = 520.0
"""Longest side of a country's own view, in pixels."""

NARROWEST = 0.6
"""Least share of the longest side that the other side of a country's view has."""


@dataclass(frozen=True)
class Basemap:
    """The drawn land of a view."""

    view: View
    """The view it was drawn for; places are put on it with the same view."""
    paths: str
    """One path a country: <path data-country="BR" d="…"/>."""

    def svg(self, overlay: str = "", fills: tuple[str, str] = OF_THE_PAGE) -> str:
        """Return a whole SVG; the fills are the colours of the land and of its borders."""
        land, border = fills
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.view.width:g} '
            f'{self.view.height:g}" class="map map-{self.view.id}"><g class="map-land" '
            f'fill="{land}" stroke="{border}" stroke-width=".7" '
            f'stroke-linejoin="round" fill-rule="evenodd">{self.paths}</g>{overlay}</svg>'
        )


@lru_cache(maxsize=256)
def draw_basemap(view: View | str, atlas: Path) -> Basemap:
    """Return the land of a view from the atlas folder; a name stands for a named view."""
    view = VIEWS[view] if isinstance(view, str) else view
    topology, territories = read_territories(atlas / view.atlas)
    draughts = (draw_territory(territory, topology, view) for territory in territories)
    return Basemap(view, "".join(draughts))


def draw_country(view: View, code: str, atlas: Path) -> Basemap:
    """Return one country alone in its own view, without its neighbours."""
    topology, territories = read_territories(atlas / view.atlas)
    own = [item for item in territories if item.code == code]
    return Basemap(view, "".join(draw_territory(item, topology, view) for item in own))


@lru_cache(maxsize=256)
def country_view(code: str, atlas: Path) -> View | None:
    """Return a view of one country's main lands, or None where the atlas lacks it."""
    topology, territories = read_territories(atlas / "countries-50m.json")
    found = next((item for item in territories if item.code == code), None)
    if not found:
        return None
    rings = [ring_points(ring, topology.arcs) for ring in found.rings]
    largest = max(area(ring) for ring in rings)
    points = [point for ring in rings if area(ring) > largest / 12 for point in ring]
    return framed(code, [p for p in points if found.south <= p[1] <= found.north])


def framed(code: str, points: Sequence[Point]) -> View:
    """Return a view with some air round a country's points."""
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    plain = regional(f"country-{code.lower()}", (west, south, east, north))
    left, low, right, high = box_of(plain.projection, points)
    longest = 1.16 * max(right - left, high - low)
    wide, tall = (max(1.16 * side, NARROWEST * longest) for side in (right - left, high - low))
    x, y = (left + right) / 2, (low + high) / 2
    box = (x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2)
    window = (west - 6, max(-89.0, south - 6), east + 6, min(89.0, north + 6))
    return View(
        plain.id, plain.projection, window, plain.centre, box, round(COUNTRY_SIDE * wide / longest)
    )


def draw_territory(territory: Territory, topology: Topology, view: View) -> str:
    """Return one country's path, or nothing where the view does not reach it."""
    shapes = [
        shape for ring in territory.rings for shape in shapes_of(ring, territory, topology, view)
    ]
    if not shapes:
        return ""
    text = "".join(closed_path(shape) for shape in shapes if area(shape) >= view.smallest)
    text = text or speck(max(shapes, key=area))
    code = f' data-country="{territory.code}"' if territory.code else ""
    return f'<path{code} d="{text}"/>'


def shapes_of(
    ring: ArcRing, territory: Territory, topology: Topology, view: View
) -> Iterator[list[Point]]:
    """Yield what a view shows of a ring, in pixels."""
    turns = view.turns(*extent(ring, topology))
    if not turns:
        return
    tolerance = degrees(view.detail / view.scale)
    arcs = {max(n, ~n): thinned(max(n, ~n), topology, tolerance) for n in ring}
    for points in copies(ring_points(ring, arcs), turns, view):
        banded = clip_half(clip_half(points, 1, territory.south, True), 1, territory.north, False)
        pixels = [view.pixel(*point) for point in banded]
        shape = clip_box(pixels, -MARGIN, -MARGIN, view.width + MARGIN, view.height + MARGIN)
        if len(shape) > 2:
            yield shape


@lru_cache(maxsize=20000)
def thinned(number: int, topology: Topology, tolerance: float) -> tuple[Point, ...]:
    """Return an arc thinned once for all the rings that share it."""
    return thin_degrees(topology.arcs[number], tolerance)


def copies(points: Sequence[Point], turns: Sequence[int], view: View) -> Iterable[Sequence[Point]]:
    """Return a ring once for each turn of the world in which the view shows a part of it."""
    if not view.wraps:
        return [points]
    moved = ([(x + 360 * turn, y) for x, y in points] for turn in turns)
    west, _, east, _ = view.window
    return [clip_half(clip_half(line, 0, west, True), 0, east, False) for line in moved]
