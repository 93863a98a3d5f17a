"""Countries and territories as the maps draw them, following United Nations practice.

Natural Earth draws who controls the ground; the United Nations' maps do not follow it
everywhere. The tables below hold each departure and its ground.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from hub.art.country_codes import ALPHA_2
from hub.art.topology import ArcRing, Topology, dissolve, read_topology, ring_points

Box = tuple[float, float, float, float]
"""West, south, east, north in degrees."""

NAMED = {"N. Cyprus": "CY", "Somaliland": "SO", "Kosovo": "XK"}
"""Features without a code: the first two are drawn as part of a member State."""

MOVED: tuple[tuple[str, Box, str], ...] = (
    ("RU", (32.0, 44.0, 36.8, 46.5), "UA"),  # Crimea: General Assembly resolution 68/262
    ("FR", (-55.0, 2.0, -51.0, 6.0), "GF"),  # overseas regions: ISO 3166-1 codes of their own
    ("FR", (-62.0, 15.7, -60.9, 16.6), "GP"),
    ("FR", (-61.4, 14.2, -60.7, 15.0), "MQ"),
    ("FR", (55.0, -21.6, 56.0, -20.7), "RE"),
    ("FR", (44.9, -13.2, 45.4, -12.5), "YT"),
)
"""Rings wholly inside a box that pass from one code to another."""

WESTERN_SAHARA_NORTH = 27.6667
"""Latitude of the northern limit of Western Sahara, a non-self-governing territory."""


@dataclass(frozen=True)
class Territory:
    """One drawn territory: rings of arcs, and the band of latitude it is cut to."""

    code: str
    rings: tuple[ArcRing, ...]
    south: float = -90.0
    north: float = 90.0


@lru_cache(maxsize=4)
def read_territories(path: Path) -> tuple[Topology, tuple[Territory, ...]]:
    """Return the atlas and its territories, Antarctica left out."""
    topology = read_topology(path)
    owned: dict[str, list[ArcRing]] = {}
    for feature in topology.features:
        code = ALPHA_2.get(feature.code) or NAMED.get(feature.name, "")
        for ring in feature.rings:
            owned.setdefault(owner(code, ring, topology), []).append(ring)
    owned.pop("AQ", None)
    return topology, tuple(territory for item in owned.items() for territory in drawn(*item, owned))


def owner(code: str, ring: ArcRing, topology: Topology) -> str:
    """Return the code a ring is drawn under."""
    for source, box, target in MOVED:
        if code == source and inside(extent(ring, topology), box):
            return target
    return code


@lru_cache(maxsize=4096)
def extent(ring: ArcRing, topology: Topology) -> Box:
    """Return the smallest box of degrees round a ring."""
    points = ring_points(ring, topology.arcs)
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def inside(inner: Box, outer: Box) -> bool:
    """Tell whether a box lies in another."""
    return (
        outer[0] <= inner[0]
        and outer[1] <= inner[1]
        and inner[2] <= outer[2]
        and inner[3] <= outer[3]
    )


def drawn(code: str, rings: list[ArcRing], owned: dict[str, list[ArcRing]]) -> list[Territory]:
    """Return a code's territory with inner borders dissolved; Western Sahara cut out."""
    if code == "EH":
        return []
    if code != "MA" or "EH" not in owned:
        return [Territory(code, dissolve(rings))]
    both = dissolve((*rings, *owned["EH"]))
    return [
        Territory("MA", both, south=WESTERN_SAHARA_NORTH),
        Territory("EH", both, north=WESTERN_SAHARA_NORTH),
    ]
