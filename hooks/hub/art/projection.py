"""Equal-area map projections: Equal Earth for the world, Lambert azimuthal for regions."""

from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from typing import Protocol

Point = tuple[float, float]

EQUAL_EARTH = (1.340264, -0.081106, 0.000893, 0.003796)
"""Coefficients of Šavrič, Patterson and Jenny (2018), The Equal Earth map projection."""

HALF_ROOT_3 = sqrt(3) / 2


class Projection(Protocol):
    """A way to turn longitude and latitude into a flat point."""

    def project(self, longitude: float, latitude: float) -> Point:
        """Return x (east) and y (north) in radii of the sphere, for degrees."""


def nearest_turn(longitude: float, centre: float) -> float:
    """Return the longitude moved by whole turns to lie within 180° of the centre."""
    return (longitude - centre + 180) % 360 - 180 + centre


@dataclass(frozen=True)
class EqualEarth:
    """The Equal Earth projection around a central meridian, in degrees."""

    meridian: float = 0.0

    def project(self, longitude: float, latitude: float) -> Point:
        """Return x and y; longitudes beyond half a turn continue past the edge."""
        a1, a2, a3, a4 = EQUAL_EARTH
        theta = asin(HALF_ROOT_3 * sin(radians(latitude)))
        t2 = theta * theta
        t6 = t2**3
        slope = a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2)
        x = radians(longitude - self.meridian) * cos(theta) / (HALF_ROOT_3 * slope)
        return x, theta * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))


@dataclass(frozen=True)
class AzimuthalEqualArea:
    """Lambert's azimuthal equal-area projection around a centre, in degrees."""

    longitude: float
    latitude: float

    def project(self, longitude: float, latitude: float) -> Point:
        """Return x and y; the point opposite the centre is kept finite."""
        turn, phi, phi0 = (
            radians(longitude - self.longitude),
            radians(latitude),
            radians(self.latitude),
        )
        east = cos(phi) * sin(turn)
        north = cos(phi0) * sin(phi) - sin(phi0) * cos(phi) * cos(turn)
        towards = sin(phi0) * sin(phi) + cos(phi0) * cos(phi) * cos(turn)
        scale = sqrt(2 / max(1 + towards, 1e-9))
        return scale * east, scale * north
