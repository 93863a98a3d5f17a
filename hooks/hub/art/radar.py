"""Draws shares on spokes: one polygon for what is certain, one for what is possible at most."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from math import cos, pi, sin

RADIUS = 150
_MARGIN = 34
_SIZE = 2 * (RADIUS + _MARGIN)
_RINGS = (0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True)
class Spoke:
    """One spoke: its short label, and the two ends of a share from 0 to 1; None has no share."""

    label: str
    lower: float | None
    upper: float | None


def radar(spokes: Sequence[Spoke], title: str, description: str) -> str:
    """Return the drawing as SVG; the table beside it says the same in words."""
    parts = [
        f'<svg class="radar" viewBox="0 0 {_SIZE} {_SIZE}" role="img" '
        f'aria-label="{escape(title)}. {escape(description)}">'
    ]
    parts += [f'<polygon class="radar__ring" points="{_ring(len(spokes), r)}"/>' for r in _RINGS]
    parts += [_axis(index, len(spokes)) for index in range(len(spokes))]
    for name, values in (
        ("upper", [spoke.upper for spoke in spokes]),
        ("lower", [spoke.lower for spoke in spokes]),
    ):
        parts.append(f'<polygon class="radar__{name}" points="{_polygon(values)}"/>')
    parts += [_label(index, len(spokes), spoke.label) for index, spoke in enumerate(spokes)]
    return "".join([*parts, "</svg>"])


def _at(index: int, count: int, share: float) -> tuple[float, float]:
    angle = 2 * pi * index / count - pi / 2
    middle = _SIZE / 2
    return middle + RADIUS * share * cos(angle), middle + RADIUS * share * sin(angle)


def _points(places: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in places)


def _ring(count: int, share: float) -> str:
    return _points([_at(index, count, share) for index in range(count)])


def _polygon(values: Sequence[float | None]) -> str:
    """Return the corners of a polygon; a spoke without a share is passed over."""
    known = [(index, value) for index, value in enumerate(values) if value is not None]
    return _points([_at(index, len(values), value) for index, value in known])


def _axis(index: int, count: int) -> str:
    (x1, y1), (x2, y2) = _at(index, count, 0), _at(index, count, 1)
    return f'<line class="radar__axis" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def _label(index: int, count: int, text: str) -> str:
    x, y = _at(index, count, 1.12)
    place = f'x="{x:.1f}" y="{y + 4:.1f}" text-anchor="middle"'
    return f'<text class="radar__label" {place}>{escape(text)}</text>'
