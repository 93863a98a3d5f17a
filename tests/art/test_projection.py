"""The projections give the values of their papers."""

import pytest
from hub.art.projection import AzimuthalEqualArea, EqualEarth, nearest_turn


def test_equal_earth_has_its_published_width_and_height() -> None:
    east, _ = EqualEarth().project(180, 0)
    _, north = EqualEarth().project(0, 90)
    assert east == pytest.approx(2.7066, abs=1e-4)
    assert north == pytest.approx(1.3173, abs=1e-4)


def test_equal_earth_centres_its_meridian_and_keeps_symmetry() -> None:
    assert EqualEarth(11).project(11, 0) == pytest.approx((0, 0))
    x, y = EqualEarth().project(-46.63, -23.55)
    assert EqualEarth().project(46.63, 23.55) == pytest.approx((-x, -y))


@pytest.mark.parametrize("projection", [EqualEarth(), AzimuthalEqualArea(-58, 0)])
@pytest.mark.parametrize("place", [(-60, 0), (-70, 40), (-40, -50)])
def test_areas_are_kept(projection: EqualEarth, place: tuple[float, float]) -> None:
    from math import cos, radians

    longitude, latitude = place
    step = 0.01
    x, y = projection.project(longitude, latitude)
    x1, y1 = projection.project(longitude + step, latitude)
    x2, y2 = projection.project(longitude, latitude + step)
    drawn = abs((x1 - x) * (y2 - y) - (x2 - x) * (y1 - y))
    ground = radians(step) ** 2 * cos(radians(latitude))
    assert drawn == pytest.approx(ground, rel=1e-3)


def test_lambert_puts_the_quarter_turn_at_root_two() -> None:
    assert AzimuthalEqualArea(0, 0).project(90, 0) == pytest.approx((2**0.5, 0))


@pytest.mark.parametrize(
    ("longitude", "centre", "expected"), [(-170, 120, 190), (190, 0, -170), (10, 11, 10)]
)
def test_longitudes_turn_towards_the_centre(
    longitude: float, centre: float, expected: float
) -> None:
    assert nearest_turn(longitude, centre) == pytest.approx(expected)
