"""Whether an agreement can be taken to be in force follows from its own dates and sources."""

from typing import Any

import pytest
from hub.register.in_force import Standing, source_years, standing_of
from made import SOURCE, agreement, authority

DAY = "2026-11-20"


@pytest.mark.parametrize(
    ("fields", "word", "date"),
    [
        ({}, "undated", ""),
        ({"signed": "2006-11-13"}, "unconfirmed", "2006-11-13"),
        ({"signed": "2025-06"}, "recent", "2025-06"),
        ({"signed": "2006", "renewed": "2025"}, "recent", "2025"),
        ({"signed": "2006", "confirmed": "2019-05"}, "unconfirmed", "2019-05"),
        ({"ratified_on": "2009-06-22"}, "unconfirmed", "2009-06-22"),
        ({"signed": "2020", "until": "2022-12-31"}, "run-out", "2022-12-31"),
        ({"signed": "2024", "until": "2027"}, "in-term", "2027"),
        ({"signed": "2024", "until": "2026"}, "in-term", "2026"),
        ({"signed": "2018", "until": "2022", "renewed": "2025"}, "recent", "2025"),
        ({"signed": "2018", "until": "2027", "renewed": "2025"}, "in-term", "2027"),
        ({"signed": "2025", "state": "challenged"}, "challenged", ""),
        ({"signed": "2025", "until": "2027", "state": "ended"}, "ended", ""),
    ],
)
def test_how_an_agreement_stands(fields: dict[str, Any], word: str, date: str) -> None:
    assert standing_of(agreement(**fields), {}, DAY) == Standing(word, date)  # type: ignore[arg-type]


def test_a_later_source_is_a_later_word() -> None:
    years = source_years(authority(sources=[{**SOURCE, "year": 2025}]))
    assert standing_of(agreement(signed="2006"), years, DAY) == Standing("recent", "2025")


def test_a_source_of_the_same_year_does_not_blur_the_day() -> None:
    years = {"https://example.org/a": 2006}
    found = standing_of(agreement(signed="2006-11-13"), years, DAY)
    assert found == Standing("unconfirmed", "2006-11-13")
