"""Puts places on a map."""

from collections.abc import Iterable

from hub.art.projection import Point
from hub.art.views import VIEWS, View


def place_dots(
    view: View | str, places: Iterable[tuple[float, float]]
) -> list[tuple[float, float] | None]:
    """Return x and y in a view for each (latitude, longitude); None outside of it."""
    view = VIEWS[view] if isinstance(view, str) else view
    return [rounded(view.place(latitude, longitude)) for latitude, longitude in places]


def rounded(point: Point | None) -> Point | None:
    """Return a point in tenths of a pixel."""
    return point and (round(point[0], 1), round(point[1], 1))
