"""Arcs are decoded, unwrapped, joined and dissolved; lines are thinned and clipped."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hub.art.simplify import area, clip_box, thin
from hub.art.territories import read_territories
from hub.art.topology import dissolve, read_topology, ring_points, unwrap

ATLAS = Path(__file__).parents[2] / "overrides" / "vendor" / "world-atlas"

TWO_SQUARES = {
    "transform": {"scale": [1, 1], "translate": [0, 0]},
    "arcs": [
        [[1, 0], [0, 1]],
        [[1, 1], [-1, 0], [0, -1], [1, 0]],
        [[1, 0], [1, 0], [0, 1], [-1, 0]],
    ],
    "objects": {
        "countries": {
            "geometries": [
                {"type": "Polygon", "id": "1", "properties": {"name": "W"}, "arcs": [[0, 1]]},
                {
                    "type": "MultiPolygon",
                    "id": "2",
                    "properties": {"name": "E"},
                    "arcs": [[[2, -1]]],
                },
            ]
        }
    },
}


@pytest.fixture
def squares(tmp_path: Path) -> Path:
    file = tmp_path / "squares.json"
    file.write_text(json.dumps(TWO_SQUARES), encoding="utf-8")
    return file


def test_rings_are_joined_from_arcs_forwards_and_backwards(squares: Path) -> None:
    topology = read_topology(squares)
    west, east = topology.features
    assert ring_points(west.rings[0], topology.arcs) == ((1, 0), (1, 1), (0, 1), (0, 0), (1, 0))
    assert ring_points(east.rings[0], topology.arcs) == ((1, 0), (2, 0), (2, 1), (1, 1), (1, 0))


def test_a_shared_border_dissolves(squares: Path) -> None:
    topology = read_topology(squares)
    (ring,) = dissolve(ring for feature in topology.features for ring in feature.rings)
    assert set(ring) == {1, 2}
    points = ring_points(ring, topology.arcs)
    assert points[0] == points[-1]
    assert area(points) == 2


def test_longitudes_do_not_jump_at_the_antimeridian() -> None:
    assert unwrap([(179, 0), (-179, 0), (-178, 0)]) == ((179, 0), (181, 0), (182, 0))


def test_thinning_keeps_corners_only() -> None:
    assert thin([(0, 0), (1, 0.01), (2, 0), (2, 2)], 0.1) == ((0, 0), (2, 0), (2, 2))


def test_thinning_keeps_a_closed_ring_open() -> None:
    ring = [(0.0, 0.0), (0.0, 5.0), (5.0, 5.0), (5.0, 0.0), (0.0, 0.0)]
    assert thin(ring, 0.1) == tuple(ring)


def test_clipping_keeps_what_lies_in_the_box() -> None:
    clipped = clip_box([(-5, -5), (5, -5), (5, 5), (-5, 5)], 0, 0, 10, 10)
    assert area(clipped) == 25


@pytest.mark.parametrize("file", ["countries-110m.json", "countries-50m.json"])
def test_united_nations_practice_is_followed(file: str) -> None:
    topology, territories = read_territories(ATLAS / file)
    found = {item.code: item for item in territories}
    assert contains(found["UA"].rings, topology.arcs, 34.3, 45.2)
    assert not contains(found["RU"].rings, topology.arcs, 34.3, 45.2)
    assert contains(found["SO"].rings, topology.arcs, 45.0, 9.8)
    assert contains(found["CY"].rings, topology.arcs, 33.5, 35.25)
    assert found["EH"].north == found["MA"].south
    assert contains(found["EH"].rings, topology.arcs, -13.0, 24.5)
    assert contains(found["GF"].rings, topology.arcs, -53.0, 4.0)
    assert "AQ" not in found


def contains(rings: object, arcs: object, x: float, y: float) -> bool:
    inside = False
    for ring in rings:  # type: ignore[attr-defined]
        points = ring_points(ring, arcs)  # type: ignore[arg-type]
        for (x1, y1), (x2, y2) in pairwise(points):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                inside = not inside
    return inside
