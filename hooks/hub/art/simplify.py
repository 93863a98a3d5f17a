"""Thins and clips lines: what a screen cannot show is not sent."""

from collections.abc import Sequence
from math import cos, radians

Point = tuple[float, float]


def thin(points: Sequence[Point], tolerance: float) -> tuple[Point, ...]:
    """Return the line without points nearer to it than the tolerance (Douglas-Peucker)."""
    if len(points) < 3:
        return tuple(points)
    keep = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        far, distance = farthest(points, first, last)
        if distance > tolerance:
            keep.add(far)
            spans += [(first, far), (far, last)]
    return tuple(points[index] for index in sorted(keep))


def thin_degrees(points: Sequence[Point], tolerance: float) -> tuple[Point, ...]:
    """Return a thinned line of degrees, measured on the ground at its own latitude."""
    shrink = max(0.05, cos(radians(points[len(points) // 2][1])))
    flat = [(longitude * shrink, latitude) for longitude, latitude in points]
    return tuple((x / shrink, y) for x, y in thin(flat, tolerance))


def farthest(points: Sequence[Point], first: int, last: int) -> tuple[int, float]:
    """Return the point farthest from the chord of a span, and its distance."""
    (x1, y1), (x2, y2) = points[first], points[last]
    dx, dy = x2 - x1, y2 - y1
    length = dx * dx + dy * dy
    best, square = first, 0.0
    for index in range(first + 1, last):
        x, y = points[index]
        x, y = x - x1, y - y1
        along = x * dx + y * dy
        if along <= 0:
            away = x * x + y * y
        elif along >= length:
            away = (x - dx) ** 2 + (y - dy) ** 2
        else:
            away = (x * dy - y * dx) ** 2 / length
        if away > square:
            best, square = index, away
    return best, square**0.5


def clip_half(points: Sequence[Point], axis: int, limit: float, above: bool) -> list[Point]:
    """Return the part of a closed ring on one side of a line across an axis."""
    sign = 1 if above else -1
    result: list[Point] = []
    previous = points[-1] if points else (0.0, 0.0)
    before = sign * (previous[axis] - limit)
    for point in points:
        here = sign * (point[axis] - limit)
        if (here >= 0) != (before >= 0):
            part = before / (before - here)
            x = previous[0] + part * (point[0] - previous[0])
            y = previous[1] + part * (point[1] - previous[1])
            result.append((x, y))
        if here >= 0:
            result.append(point)
        previous, before = point, here
    return result


def clip_box(
    points: Sequence[Point], west: float, south: float, east: float, north: float
) -> list[Point]:
    """Return the part of a closed ring inside a box (Sutherland-Hodgman)."""
    result = list(points)
    for axis, limit, above in ((0, west, True), (0, east, False), (1, south, True)):
        result = clip_half(result, axis, limit, above)
    return clip_half(result, 1, north, False)


def area(points: Sequence[Point]) -> float:
    """Return the unsigned area of a closed ring."""
    shifted = (*points[1:], points[0]) if points else ()
    return (
        abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, shifted, strict=True))) / 2
    )
