"""Dates as far as they are known can be compared with a day."""

import pytest
from hub.register.days import first_day, is_over, last_day, latest, years_before


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2024-05-17", "2024-05-17", "2024-05-17"),
    ],
)
def test_a_date_reaches_from_its_first_to_its_last_day(value: str, first: str, last: str) -> None:
    assert (first_day(value), last_day(value)) == (first, last)


@pytest.mark.parametrize(
    ("value", "on", "over"),
    [
        ("2025", "2026-11-20", True),
        ("2026", "2026-11-20", False),
        ("2026-11", "2026-11-20", False),
        ("2026-11-19", "2026-11-20", True),
        ("2026-11-20", "2026-11-20", False),
        ("2025", "2026", True),
        ("2026", "2026", False),
        ("2025", "", False),
    ],
)
def test_only_what_is_surely_past_is_over(value: str, on: str, over: bool) -> None:
    assert is_over(value, on) is over


def test_the_latest_of_several_dates() -> None:
    assert latest([None, "2019", "2024-05", 2021, ""]) == "2024-05"
    assert latest([]) == ""


def test_a_day_some_years_earlier_may_be_one_that_never_was() -> None:
    assert years_before("2024-02-29", 1) == "2023-02-29"
    assert is_over("2023-02-28", years_before("2024-02-29", 1))
