"""The integers of the sheet of results, and the columns in which it keeps them."""

from dataclasses import dataclass
from math import lcm

from hub.forms.workbook.bounds import Ends

FIRST = 2
PATH, ID, AREA, WIDTH, COUNTS, SHARE, SHARE_UPPER, WEIGHT = range(9, 17)
"""Hidden columns: the way to the weight, the criterion, its macro area, the bar of the interval,
whether it counts, its share over the common denominator at both ends, and its weight."""


@dataclass(frozen=True)
class Counts:
    """The four integers of a criterion."""

    yes: int
    applicable: int
    yes_upper: int
    applicable_upper: int


@dataclass(frozen=True)
class Line:
    """One criterion of the table, as the form was filled."""

    criterion: str
    macro_area: str
    counts: Counts
    weight: int


def counts_of(items: list[str], ends: dict[str, Ends]) -> Counts:
    """Return the integers of some items together."""
    chosen = [ends[item] for item in items]
    return Counts(
        sum(e.yes for e in chosen),
        sum(e.applies for e in chosen),
        sum(e.yes_upper for e in chosen),
        sum(e.applies_upper for e in chosen),
    )


def percent(numerator: int, denominator: int) -> int | str:
    """Return a share as a whole number, half up; nothing where there is no share."""
    return (200 * numerator + denominator) // (2 * denominator) if denominator else ""


def percent_formula(numerator: str, denominator: str) -> str:
    """Return the same as a formula."""
    return f'=IF({denominator}=0,"",INT((200*{numerator}+{denominator})/(2*{denominator})))'


def over(common: int, c: Counts, upper: bool) -> int:
    """Return a share as a count over the common denominator of all shares."""
    yes, of = (c.yes_upper, c.applicable_upper) if upper else (c.yes, c.applicable)
    return yes * common // of if of else 0


def common_denominator(lines: list[Line]) -> int:
    """Return the denominator that all shares have in common at both ends."""
    counts = [line.counts for line in lines]
    return lcm(*(max(n, 1) for c in counts for n in (c.applicable, c.applicable_upper)))


def last_row(lines: list[Line]) -> int:
    """Return the row of the last criterion."""
    return FIRST + len(lines) - 1
