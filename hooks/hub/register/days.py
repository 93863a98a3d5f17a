"""Days as far as they are known: 2024, 2024-05 or 2024-05-17."""

from calendar import monthrange
from collections.abc import Iterable


def first_day(value: str) -> str:
    """Return the first day that a date can mean."""
    return (value + "-01-01")[:10]


def last_day(value: str) -> str:
    """Return the last day that a date can mean."""
    if len(value) == 10:
        return value
    year, month = int(value[:4]), int(value[5:7] or 12)
    return f"{year:04}-{month:02}-{monthrange(year, month)[1]}"


def is_over(value: str, on: str) -> bool:
    """Return whether a date surely lies before a day."""
    return bool(on) and last_day(value) < first_day(on)


def latest(values: Iterable[str | int | None]) -> str:
    """Return the latest of some dates, or nothing where there is none."""
    return max((str(value) for value in values if value), key=last_day, default="")


def years_before(day: str, count: int) -> str:
    """Return the day some years earlier; it need not exist in the calendar."""
    return f"{int(day[:4]) - count:04}{first_day(day)[4:]}"
