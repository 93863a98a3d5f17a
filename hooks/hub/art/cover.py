"""Draws a good practice's cover: a wall of tiles made from its criteria and its place."""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple

from hub.art.motifs import MOTIFS, PLAIN, path

WIDTH, HEIGHT, CELL = 640, 320, 160

Tones = tuple[str, str, str]
"""Colours of a criterion: on light ground, on dark ground, soft ground."""

Fills = tuple[str, str, str]
"""Colours of a tile: ground, figure, accent."""


class Tile(NamedTuple):
    """A square of the wall."""

    x: int
    y: int
    size: int


LAYOUTS: tuple[tuple[str, ...], ...] = (
    ("HH1s", "HHs1"),
    ("1sHH", "s1HH"),
    ("sHH1", "1HHs"),
    ("HHs1", "HH11"),
    ("11HH", "s1HH"),
    ("1s11", "1111"),
    ("111s", "1111"),
)
"""Walls by rows of cells: H a large tile over four cells, 1 one tile, s four small tiles."""


def cover(
    practice: str,
    criteria: Sequence[str],
    place: tuple[float, float] | None,
    country: str,
    colours: Mapping[str, Tones],
) -> str:
    """Return the SVG cover of a practice; place is (latitude, longitude).

    The criteria give motifs and colours, the place gives turns and the order of tones;
    the practice's id only chooses among the layouts.
    """
    layout = LAYOUTS[sha256(practice.encode()).digest()[0] % len(LAYOUTS)]
    slugs = [slug for slug in criteria if slug in colours][:4] or sorted(colours)[:1]
    across, along = seeds(place, country)
    layers: tuple[dict[str, str], ...] = ({}, {}, {})
    for order, tile in enumerate(tiles(layout)):
        slug = slugs[share(tile, order, across) % len(slugs)]
        fills = tones(colours[slug], tile, along)
        lay(layers, slug, tile, fills, quarter=turn(tile, across, along))
    return drawn(layers)


def seeds(place: tuple[float, float] | None, country: str) -> tuple[int, int]:
    """Return two whole numbers that stand for a place, or for its country."""
    if place is None:
        letters = country.ljust(2, ".")
        return ord(letters[0]), ord(letters[1])
    latitude, longitude = place
    return int((latitude + 90) * 4), int((longitude + 180) * 4)


def tiles(layout: Sequence[str]) -> list[Tile]:
    """Return the tiles of a layout, the largest first."""
    found = []
    for row, cells in enumerate(layout):
        for column, kind in enumerate(cells):
            x, y = column * CELL, row * CELL
            if kind == "s":
                half = CELL // 2
                found += [Tile(x + i, y + j, half) for j in (0, half) for i in (0, half)]
            elif kind == "1" or (row == 0 and not cells[:column].endswith("H")):
                found.append(Tile(x, y, CELL if kind == "1" else 2 * CELL))
    return sorted(found, key=lambda tile: -tile.size)


def share(tile: Tile, order: int, across: int) -> int:
    """Return which of the criteria a tile shows: the first has the largest tile."""
    if not order:
        return 0
    return tile.x // CELL + 2 * (tile.y // CELL) + across % 2 + 1


def tones(colours: Tones, tile: Tile, along: int) -> Fills:
    """Return a tile's colours, so that neighbours differ."""
    ink, bright, tint = colours
    schemes: tuple[Fills, ...] = (
        (tint, ink, bright),
        (ink, bright, tint),
        (bright, ink, tint),
        (ink, tint, bright),
    )
    step = tile.x // tile.size + 2 * (tile.y // tile.size) + along
    return schemes[step % len(schemes)]


def turn(tile: Tile, across: int, along: int) -> int:
    """Return by how many quarters a tile is turned."""
    column, row = tile.x // tile.size, tile.y // tile.size
    return column * (1 + across % 3) + row * (1 + along % 3) + across


def lay(
    layers: tuple[dict[str, str], ...], slug: str, tile: Tile, fills: Fills, quarter: int
) -> None:
    """Add a tile's ground, figure and accent to the layers, by colour."""
    motif = MOTIFS.get(slug, PLAIN)
    quarter = quarter if motif.turns else 0
    square = f"M{tile.x} {tile.y}h{tile.size}v{tile.size}h-{tile.size}z"
    shapes = (square, *(path(s, *tile, quarter) for s in (motif.figure, motif.accent)))
    for layer, fill, shape in zip(layers, fills, shapes, strict=True):
        layer[fill] = layer.get(fill, "") + shape


def drawn(layers: Sequence[Mapping[str, str]]) -> str:
    """Return layers of paths as one SVG, the first at the back."""
    paths = (f'<path fill="{fill}" d="{d}"/>' for layer in layers for fill, d in layer.items())
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'preserveAspectRatio="xMidYMid slice" aria-hidden="true">{"".join(paths)}</svg>'
    )
