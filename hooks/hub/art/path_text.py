"""Writes points as short SVG path data, in tenths of a pixel."""

from collections.abc import Sequence
from itertools import pairwise

Point = tuple[float, float]


def tenths(value: float) -> int:
    """Return a length in whole tenths."""
    return round(value * 10)


def number(value: int) -> str:
    """Return tenths as the shortest decimal number."""
    sign, value = ("-", -value) if value < 0 else ("", value)
    whole, part = divmod(value, 10)
    if not part:
        return f"{sign}{whole}"
    return f"{sign}{whole or ''}.{part}"


def joined(values: Sequence[int]) -> str:
    """Return numbers with a space only where the next one could be misread."""
    text = ""
    for value in values:
        written = number(value)
        apart = (
            text
            and not written.startswith("-")
            and not (written.startswith(".") and "." in text.rsplit(" ", 1)[-1].rsplit("-", 1)[-1])
        )
        text += f" {written}" if apart else written
    return text


def closed_path(points: Sequence[Point]) -> str:
    """Return a closed subpath with relative steps; nothing where it has no area."""
    grid = [(tenths(x), tenths(y)) for x, y in points]
    kept = [point for point, before in zip(grid, (None, *grid), strict=False) if point != before]
    if len(kept) > 1 and kept[0] == kept[-1]:
        kept.pop()
    if len(kept) < 3:
        return ""
    steps = [d for a, b in pairwise(kept) for d in (b[0] - a[0], b[1] - a[1])]
    return f"M{joined(kept[0])}l{joined(steps)}z"


def speck(points: Sequence[Point], radius: float = 1.0) -> str:
    """Return a small diamond in the middle of a land too small to draw."""
    x = sum(x for x, _ in points) / len(points)
    y = sum(y for _, y in points) / len(points)
    around = ((x - radius, y), (x, y - radius), (x + radius, y), (x, y + radius))
    return closed_path(around)
