"""The tile drawn for each criterion: a figure and an accent on a grid of eight by eight."""

from collections.abc import Iterator
from dataclasses import dataclass

GRID = 8
"""Units to a side of a tile."""


@dataclass(frozen=True)
class Motif:
    """A tile's two shapes, as steps: M x y, l dx dy, q and two pairs, a radius sweep dx dy, z."""

    figure: str
    """Large shape."""
    accent: str
    """Small shape, laid on or beside the figure."""
    turns: bool = True
    """Whether the tile may be turned by quarters; arches and houses stay upright."""


def disc(x: float, y: float, radius: float) -> str:
    """Return the steps of a full circle."""
    return f"M {x - radius} {y} a {radius} 1 {2 * radius} 0 a {radius} 1 {-2 * radius} 0 z"


MOTIFS: dict[str, Motif] = {
    # an arcade: the town hall
    "institutional-capacity": Motif(
        "M 0 8 l 0 -4 a 4 1 8 0 l 0 4 z",
        "M 2 8 l 0 -4 a 2 1 4 0 l 0 4 z",
        turns=False,
    ),
    # a leaf: what grows when it is kept up
    "institutional-commitment": Motif(
        "M 0 8 l 0 -3 a 5 1 5 -5 l 3 0 l 0 3 a 5 1 -5 5 z",
        "M 1 7 a 6 1 6 -6 a 6 1 -6 6 z",
    ),
    # a weave: strands over and under each other
    "institutional-coordination": Motif(
        "M 0 1 l 8 0 l 0 2 l -8 0 z M 0 5 l 8 0 l 0 2 l -8 0 z",
        "M 1 0 l 2 0 l 0 5 l -2 0 z M 1 7 l 2 0 l 0 1 l -2 0 z"
        " M 5 0 l 2 0 l 0 1 l -2 0 z M 5 3 l 2 0 l 0 5 l -2 0 z",
        turns=False,
    ),
    # a market's awning
    "economic-inclusion": Motif(
        "M 0 0 l 2 0 l 0 5 a 1 1 -2 0 z M 4 0 l 2 0 l 0 5 a 1 1 -2 0 z",
        "M 2 0 l 2 0 l 0 5 a 1 1 -2 0 z M 6 0 l 2 0 l 0 5 a 1 1 -2 0 z",
        turns=False,
    ),
    # a flower of four petals
    "socio-cultural-inclusion": Motif(
        "M 4 4 q -4 0 -4 -4 q 4 0 4 4 q 0 -4 4 -4 q 0 4 -4 4 q 4 0 4 4 q -4 0 -4 -4 q 0 4 -4 4"
        " q 0 -4 4 -4 z",
        disc(4, 4, 1),
    ),
    # rows of an assembly
    "civil-political-inclusion": Motif(
        "M 8 0 l 0 3 a 5 0 -5 5 l -3 0 a 8 1 8 -8 z",
        "M 8 5 l 0 3 l -3 0 a 3 1 3 -3 z",
    ),
    # a balance of equal halves
    "legal-inclusion": Motif("M 0 8 l 8 -8 l 0 8 z", "M 0 0 l 4 0 l -4 4 z"),
    # paths that lead on from tile to tile
    "referral-systems": Motif(
        "M 3 0 l 2 0 a 5 1 -5 5 l 0 -2 a 3 0 3 -3 z M 8 3 l 0 2 a 3 0 -3 3 l -2 0 a 5 1 5 -5 z",
        disc(4, 4, 1),
    ),
    # a house with its door open
    "reception-and-outreach": Motif(
        "M 0 8 l 0 -4 l 4 -4 l 4 4 l 0 4 z",
        "M 3 8 l 0 -3 a 1 1 2 0 l 0 3 z",
        turns=False,
    ),
    # a star that meets its neighbours
    "championing-and-networking": Motif(
        "M 4 0 l 1 3 l 3 1 l -3 1 l -1 3 l -1 -3 l -3 -1 l 3 -1 z",
        "M 0 0 l 2 0 a 2 1 -2 2 z M 8 8 l -2 0 a 2 1 2 -2 z",
    ),
}
"""Motif by criterion."""

PLAIN = Motif(disc(4, 4, 4), disc(4, 4, 2))
"""Motif of a criterion that has none of its own yet."""


def path(steps: str, x: float, y: float, size: float, quarter: int = 0) -> str:
    """Return steps as path data for a tile with its corner at x, y, turned by quarters."""
    unit, tokens, text = size / GRID, iter(steps.split()), ""
    for step in tokens:
        if step == "M":
            east, north = turned(*pair(tokens, -GRID / 2), quarter)
            text += f"M{x + size / 2 + east * unit:g} {y + size / 2 + north * unit:g}"
        elif step == "a":
            radius, sweep = float(next(tokens)) * unit, next(tokens)
            end = line(*turned(*pair(tokens), quarter), unit)
            text += f"a{radius:g} {radius:g} 0 0{sweep}{end}"
        elif step == "q":
            bend, end = (line(*turned(*pair(tokens), quarter), unit) for _ in range(2))
            text += f"q{bend} {end}"
        elif step == "l":
            text += straight(*turned(*pair(tokens), quarter), unit)
        else:
            text += step
    return text.replace(" -", "-")


def pair(tokens: Iterator[str], shift: float = 0.0) -> tuple[float, float]:
    """Return the next two numbers, both shifted."""
    return float(next(tokens)) + shift, float(next(tokens)) + shift


def turned(x: float, y: float, quarter: int) -> tuple[float, float]:
    """Return a vector turned clockwise by quarters."""
    for _ in range(quarter % 4):
        x, y = -y, x
    return x, y


def line(x: float, y: float, unit: float) -> str:
    """Return a scaled vector as text."""
    return f"{x * unit + 0:g} {y * unit + 0:g}"


def straight(x: float, y: float, unit: float) -> str:
    """Return a straight step in its shortest form."""
    if not y:
        return f"h{x * unit:g}"
    return f"v{y * unit:g}" if not x else f"l{line(x, y, unit)}"
