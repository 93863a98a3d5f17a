"""The named views of the maps: what part of the world, in which projection, how large."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from hub.art.projection import AzimuthalEqualArea, EqualEarth, Point, Projection, nearest_turn

Window = tuple[float, float, float, float]
"""West, south, east, north in degrees; east may pass 180."""


@dataclass(frozen=True)
class View:
    """A rectangle of a projected world, drawn at a width in pixels."""

    id: str
    """Name of the view: "world", "americas", …, or "country-" and a code."""
    projection: Projection
    """Projection of the view."""
    window: Window
    """Degrees that the view shows at least."""
    centre: float
    """Longitude around which places are looked for."""
    box: Window
    """Projected rectangle: x from, y from, x to, y to."""
    width: float = 800.0
    """Width in user units of the SVG."""
    atlas: str = "countries-50m.json"
    """File of the atlas the view is drawn from."""
    detail: float = 0.5
    """Largest error of a thinned line, in pixels."""
    smallest: float = 3.0
    """Area in square pixels under which an island is left out."""

    @property
    def wraps(self) -> bool:
        """Whether the view holds the whole turn of the world."""
        return isinstance(self.projection, EqualEarth)

    @property
    def scale(self) -> float:
        """Pixels to a radius of the sphere."""
        return self.width / (self.box[2] - self.box[0])

    @property
    def height(self) -> float:
        """Height in user units of the SVG."""
        return round((self.box[3] - self.box[1]) * self.scale)

    def pixel(self, longitude: float, latitude: float) -> Point:
        """Return x and y on the drawing, which may lie outside of it."""
        x, y = self.projection.project(longitude, latitude)
        return (x - self.box[0]) * self.scale, (self.box[3] - y) * self.scale

    def place(self, latitude: float, longitude: float) -> Point | None:
        """Return x and y of a place on the drawing, or None outside of it."""
        if not self.sees(latitude, longitude):
            return None
        x, y = self.pixel(nearest_turn(longitude, self.centre), latitude)
        return (x, y) if 0 <= x <= self.width and 0 <= y <= self.height else None

    def turns(self, west: float, south: float, east: float, north: float) -> list[int]:
        """Return by how many whole turns a box of degrees must move to come near the window."""
        sides, ends = (0, 0) if self.wraps else (60, 15)
        if north < self.window[1] - ends or south > self.window[3] + ends:
            return []
        return [
            turn
            for turn in (-1, 0, 1)
            if east + 360 * turn > self.window[0] - sides
            and west + 360 * turn < self.window[2] + sides
        ]

    def sees(self, latitude: float, longitude: float) -> bool:
        """Tell whether a place is on this side of the world."""
        away = abs(nearest_turn(longitude, self.centre) - self.centre)
        return abs(latitude) <= 90 and away <= (180 if self.wraps else 120)


def outline(window: Window, steps: int = 24) -> Iterable[Point]:
    """Return points along the edges and the middle lines of a window."""
    west, south, east, north = window
    parts = [step / steps for step in range(steps + 1)]
    longitudes = [west + (east - west) * part for part in parts]
    latitudes = [south + (north - south) * part for part in parts]
    across = ((x, y) for x in longitudes for y in (south, (south + north) / 2, 0.0, north))
    upward = ((x, y) for y in latitudes for x in (west, (west + east) / 2, east))
    return (p for p in chain(across, upward) if south <= p[1] <= north)


def box_of(projection: Projection, points: Iterable[Point]) -> Window:
    """Return the smallest projected rectangle round some places in degrees."""
    flat = [projection.project(*point) for point in points]
    xs, ys = [x for x, _ in flat], [y for _, y in flat]
    return min(xs), min(ys), max(xs), max(ys)


def regional(name: str, window: Window, width: float = 800.0, detail: float = 0.5) -> View:
    """Return a view of a region, centred on its window."""
    west, south, east, north = window
    projection = AzimuthalEqualArea((west + east) / 2, (south + north) / 2)
    box = box_of(projection, outline(window))
    return View(name, projection, window, (west + east) / 2, box, width, detail=detail)


def whole_world() -> View:
    """Return the world without the Antarctic, cut in the Bering Strait."""
    projection, window = EqualEarth(11.0), (-169.0, -58.0, 191.0, 86.0)
    box = box_of(projection, outline(window))
    return View("world", projection, window, 11.0, box, 1000.0, "countries-110m.json", 0.65, 1.5)


VIEWS: dict[str, View] = {
    view.id: view
    for view in (
        whole_world(),
        regional("americas", (-128.0, -56.5, -32.0, 58.0), 760.0, 0.6),
        regional("north-america", (-130.0, 14.0, -60.0, 60.0)),
        regional("central-america", (-118.0, 6.0, -58.0, 33.0)),
        regional("south-america", (-83.0, -56.5, -33.0, 13.5), 640.0),
        regional("europe", (-13.0, 34.5, 42.0, 68.0), 800.0, 0.6),
        regional("africa", (-20.0, -36.0, 54.0, 38.0), 720.0),
        regional("middle-east", (24.0, 11.0, 64.0, 43.0)),
        regional("asia-pacific", (60.0, -48.0, 185.0, 50.0), 900.0),
    )
}
"""Every named view by id."""
