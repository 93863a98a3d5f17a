"""A year has a report when enough entries carry its date; what has no date is in none."""

from typing import Any

from hub.records.event import Event
from hub.register.years import ENOUGH, years_on_record
from made import INITIATIVE, SOURCE, authority, commitment, tie


def event(number: int, date: str | None) -> Event:
    return Event.model_validate(
        {
            "id": f"event-{number}",
            "title": "A meeting (fictional)",
            "kind": "training",
            "date": date,
            "country": "AR",
            "sources": [SOURCE],
        }
    )


def years(**records: Any) -> list[Any]:
    empty: dict[str, Any] = {"practices": [], "authorities": [], "events": [], "commitments": []}
    return years_on_record(**{**empty, **records})


def test_four_entries_are_too_few_and_five_are_enough() -> None:
    events = [event(n, "2024-05-17") for n in range(ENOUGH)]
    assert years(events=events[1:]) == []
    assert [one.id for one in years(events=events)] == ["ar-2024"]


def test_entries_of_all_kinds_count_together() -> None:
    signed = {
        "id": "a",
        "with": "Agency",
        "signed": "2024-03",
        "sources": ["https://example.org/a"],
    }
    city = authority(
        memberships=[tie("signed", date="2024-11-13"), tie("member"), tie("ended", year=2019)],
        agreements=[signed],
    )
    made = [commitment(made="2024"), commitment(id="ar-other")]
    (one,) = years(
        authorities=[city], commitments=made, events=[event(1, "2024"), event(2, "2024-01")]
    )
    counts = {name: len(part) for name, part in one.parts().items()}
    assert counts == {
        "begun": 0,
        "recognised": 0,
        "memberships": 1,
        "agreements": 1,
        "events": 2,
        "commitments": 1,
    }
    assert ("network", INITIATIVE) in set(one.records())


def test_the_newest_year_comes_first() -> None:
    events = [event(n, "2023") for n in range(5)] + [event(n + 5, "2024") for n in range(5)]
    assert [one.year for one in years(events=events)] == [2024, 2023]
