"""Reads TopoJSON: decodes arcs, joins them into rings and dissolves shared borders."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

Point = tuple[float, float]
ArcRing = tuple[int, ...]
"""Arc numbers in order; ~n means arc n backwards."""
Arcs = Mapping[int, Sequence[Point]]
"""Some arcs by number."""


@dataclass(frozen=True)
class Feature:
    """One named geometry: the rings of all its polygons, holes included."""

    code: str
    name: str
    rings: tuple[ArcRing, ...]


@dataclass(frozen=True, eq=False)
class Topology:
    """Decoded arcs (longitude, latitude, without jumps at the antimeridian) and features."""

    arcs: tuple[tuple[Point, ...], ...]
    features: tuple[Feature, ...]


@lru_cache(maxsize=4)
def read_topology(path: Path, layer: str = "countries") -> Topology:
    """Return the decoded layer of a TopoJSON file."""
    data = json.loads(path.read_text(encoding="utf-8"))
    geometries = data["objects"][layer]["geometries"]
    return Topology(decode_arcs(data), tuple(feature_of(item) for item in geometries))


def decode_arcs(data: Mapping[str, Any]) -> tuple[tuple[Point, ...], ...]:
    """Return every arc as unwrapped degrees, from its quantised differences."""
    (scale_x, scale_y), (move_x, move_y) = (
        data["transform"]["scale"],
        data["transform"]["translate"],
    )
    arcs = []
    for differences in data["arcs"]:
        x = y = 0
        points = []
        for dx, dy in differences:
            x, y = x + dx, y + dy
            points.append((x * scale_x + move_x, y * scale_y + move_y))
        arcs.append(unwrap(points))
    return tuple(arcs)


def feature_of(geometry: Mapping[str, Any]) -> Feature:
    """Return a TopoJSON geometry as a feature; polygons and multipolygons alike."""
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    rings = tuple(tuple(ring) for polygon in polygons for ring in polygon)
    return Feature(geometry.get("id", ""), geometry["properties"]["name"], rings)


def unwrap(points: Iterable[Point]) -> tuple[Point, ...]:
    """Return the line with longitudes moved by whole turns so that none jumps."""
    result: list[Point] = []
    for longitude, latitude in points:
        if result:
            longitude += 360 * round((result[-1][0] - longitude) / 360)
        result.append((longitude, latitude))
    return tuple(result)


def ring_points(ring: ArcRing, arcs: Sequence[Sequence[Point]] | Arcs) -> tuple[Point, ...]:
    """Return the closed line of a ring, unwrapped over the antimeridian."""
    points: list[Point] = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points.extend(arc[1:] if points else arc)
    return unwrap(points)


def dissolve(rings: Iterable[ArcRing]) -> tuple[ArcRing, ...]:
    """Return the rings round the union, without the arcs that two of the rings share."""
    rings = tuple(rings)
    used = {number for ring in rings for number in ring}
    whole = [ring for ring in rings if not any(~number in used for number in ring)]
    loose = [n for ring in rings if ring not in whole for n in ring if ~n not in used]
    return (*whole, *chains(loose, rings))


def chains(loose: Sequence[int], rings: Sequence[ArcRing]) -> list[ArcRing]:
    """Return the loose arcs put end to end, following the rings they come from."""
    follower = successors(rings)
    left, result = dict.fromkeys(loose), []
    while left:
        start = next(iter(left))
        chain, number = [], start
        while number in left:
            del left[number]
            chain.append(number)
            number = follower[number]
            while ~number in follower:
                number = follower[~number]
        result.append(tuple(chain))
    return result


def successors(rings: Sequence[ArcRing]) -> dict[int, int]:
    """Return for each arc the arc that comes next in its ring."""
    return {
        number: following
        for ring in rings
        for number, following in zip(ring, (*ring[1:], ring[0]), strict=True)
    }
