"""Every view is drawn, small, without streaks, and places fall where they should."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hub.art.basemap import MARGIN, Basemap, country_view, draw_basemap
from hub.art.dots import place_dots
from hub.art.path_text import closed_path, joined, number
from hub.art.views import VIEWS

ATLAS = Path(__file__).parents[2] / "overrides" / "vendor" / "world-atlas"
COORDINATE = re.compile(r"-?(?:\d+\.\d+|\.\d+|\d+)")
LARGEST = 45_000

Points = list[tuple[float, float]]


def subpaths(basemap: Basemap, code: str) -> list[Points]:
    match = re.search(rf'data-country="{code}" d="([^"]+)"', basemap.paths)
    assert match, code
    return [absolute(part) for part in match[1].split("M")[1:]]


def absolute(part: str) -> Points:
    start, steps = part.rstrip("z").split("l")
    x, y = (float(value) for value in COORDINATE.findall(start))
    points, values = [(x, y)], [float(value) for value in COORDINATE.findall(steps)]
    for dx, dy in zip(values[::2], values[1::2], strict=True):
        x, y = x + dx, y + dy
        points.append((x, y))
    return points


@pytest.mark.parametrize("name", VIEWS)
def test_a_view_is_well_formed_full_and_small(name: str) -> None:
    basemap = draw_basemap(name, ATLAS)
    root = ElementTree.fromstring(basemap.svg())
    assert len(root.findall(".//{http://www.w3.org/2000/svg}path")) > 20
    assert len(basemap.paths) < LARGEST


@pytest.mark.parametrize("name", VIEWS)
def test_nothing_leaves_the_frame(name: str) -> None:
    basemap = draw_basemap(name, ATLAS)
    edge = MARGIN + 1
    for code in set(re.findall(r'data-country="(\w\w)"', basemap.paths)):
        for points in subpaths(basemap, code):
            assert all(-edge <= x <= basemap.view.width + edge for x, _ in points)
            assert all(-edge <= y <= basemap.view.height + edge for _, y in points)


@pytest.mark.parametrize(("name", "code"), [("world", "FJ"), ("asia-pacific", "FJ")])
def test_fiji_does_not_streak(name: str, code: str) -> None:
    for points in subpaths(draw_basemap(name, ATLAS), code):
        xs = [x for x, _ in points]
        assert max(xs) - min(xs) < 20


@pytest.mark.parametrize("code", ["RU", "US", "NZ", "CA"])
def test_no_line_crosses_the_world(code: str) -> None:
    for points in subpaths(draw_basemap("world", ATLAS), code):
        steps = zip(points, [*points[1:], points[0]], strict=True)
        assert max(abs(x2 - x1) for (x1, _), (x2, _) in steps) < 130


def test_russia_is_whole_in_the_world_view() -> None:
    width = max(
        max(x for x, _ in p) - min(x for x, _ in p)
        for p in subpaths(draw_basemap("world", ATLAS), "RU")
    )
    assert width > 250


@pytest.mark.parametrize("code", ["BB", "TT", "GD", "LC", "BS"])
def test_small_islands_of_the_caribbean_are_drawn(code: str) -> None:
    assert f'data-country="{code}"' in draw_basemap("central-america", ATLAS).paths


def test_places_fall_in_their_country() -> None:
    basemap = draw_basemap("americas", ATLAS)
    (quito, bogota, berlin) = place_dots("americas", [(-0.22, -78.5), (4.6, -74.08), (52.5, 13.4)])
    assert quito and bogota
    assert inside(quito, subpaths(basemap, "EC"))
    assert inside(bogota, subpaths(basemap, "CO"))
    assert berlin is None


def inside(place: tuple[float, float], parts: list[Points]) -> bool:
    odd = False
    for points in parts:
        for (x1, y1), (x2, y2) in zip(points, [*points[1:], points[0]], strict=True):
            if (y1 > place[1]) != (y2 > place[1]):
                odd ^= place[0] < (x2 - x1) * (place[1] - y1) / (y2 - y1) + x1
    return odd


def test_places_on_both_sides_of_the_antimeridian_are_neighbours() -> None:
    fiji, samoa = place_dots("asia-pacific", [(-18.1, 178.4), (-13.8, -176.0)])
    assert fiji and samoa
    assert 0 < samoa[0] - fiji[0] < 60


@pytest.mark.parametrize("code", ["BR", "CL", "CR", "US", "EC", "FJ", "LB"])
def test_a_country_has_a_view_of_its_own(code: str) -> None:
    view = country_view(code, ATLAS)
    assert view
    basemap = draw_basemap(view, ATLAS)
    assert f'data-country="{code}"' in basemap.paths
    assert len(basemap.paths) < LARGEST
    assert 0.59 < view.width / view.height < 1.7


def test_an_unknown_country_has_no_view() -> None:
    assert country_view("ZZ", ATLAS) is None


@pytest.mark.parametrize(("value", "text"), [(5, ".5"), (-5, "-.5"), (20, "2"), (-123, "-12.3")])
def test_numbers_are_short(value: int, text: str) -> None:
    assert number(value) == text


def test_numbers_are_apart_only_where_needed() -> None:
    assert joined([5, 3, 10, -10, 5]) == ".5.3 1-1 .5"


def test_a_path_is_relative_and_closed() -> None:
    assert closed_path([(0, 0), (1, 0), (1, 1.5), (0, 0)]) == "M0 0l1 0 0 1.5z"
    assert closed_path([(0, 0), (0.01, 0), (1, 1)]) == ""
