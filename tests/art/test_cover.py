"""Covers are well formed, small, repeatable, and differ where records differ."""

from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from hub.art.cover import LAYOUTS, Tile, cover, tiles
from hub.art.motifs import GRID, MOTIFS, path

ROOT = Path(__file__).parents[2]
PALETTE = yaml.safe_load((ROOT / "criteria" / "palette.yaml").read_text(encoding="utf-8"))
COLOURS = {
    slug: (tones["ink"], tones["ink_dark"], tones["tint"])
    for slug, tones in PALETTE["criteria"].items()
}
QUITO = (-0.22, -78.5)
SLUGS = list(COLOURS)


def test_every_criterion_has_a_motif() -> None:
    assert set(MOTIFS) == set(COLOURS)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_layout_covers_the_wall_once(layout: tuple[str, str]) -> None:
    assert sum(tile.size**2 for tile in tiles(layout)) == 640 * 320
    assert len(set(tiles(layout))) == len(tiles(layout))


def test_a_large_tile_takes_four_cells() -> None:
    assert tiles(("1sHH", "s1HH"))[0] == Tile(320, 0, 320)


def test_covers_are_well_formed_and_small() -> None:
    for count in (1, 2, 3, 4):
        for slugs in combinations(SLUGS, count):
            for number in range(3):
                svg = cover(f"practice-{number}", slugs, (number * 9.7, -70.0), "BR", COLOURS)
                assert len(svg) < 2500, (slugs, number)
                ElementTree.fromstring(svg)


def test_a_cover_is_repeatable() -> None:
    first = cover("quito-house", SLUGS[:2], QUITO, "EC", COLOURS)
    assert first == cover("quito-house", SLUGS[:2], QUITO, "EC", COLOURS)


def test_covers_differ_by_criterion() -> None:
    assert len({cover("same", [slug], QUITO, "EC", COLOURS) for slug in SLUGS}) == 10


def test_covers_differ_by_place() -> None:
    places = [QUITO, (4.6, -74.08), (-23.55, -46.63)]
    assert len({cover("same", ["legal-inclusion"], p, "EC", COLOURS) for p in places}) > 1


def test_a_cover_needs_no_place_and_no_known_criterion() -> None:
    ElementTree.fromstring(cover("somewhere", [], None, "", COLOURS))
    ElementTree.fromstring(cover("somewhere", ["unheard-of"], None, "AR", COLOURS))


def test_shapes_stay_in_their_tile_when_turned() -> None:
    assert path("M 0 8 l 8 -8 l 0 8 z", 80, 0, 80, 0) == "M80 80l80-80v80z"
    assert path("M 0 8 l 8 -8 l 0 8 z", 80, 0, 80, 1) == "M80 0l80 80h-80z"
    assert path("M 0 8 l 8 -8 l 0 8 z", 0, 0, GRID, 4) == "M0 8l8-8v8z"
