"""Overdue and never reported on: computed from dates and states, never written into a record."""

from typing import Any

import pytest
from hub.register.follow_up import follow_up, newest_check, state_of
from made import commitment

DAY = "2026-11-20"


def progress(*states: str) -> list[dict[str, Any]]:
    return [{"id": f"s{n}", "state": state, "note": "Seen"} for n, state in enumerate(states)]


@pytest.mark.parametrize(
    ("due", "states", "said"),
    [
        (None, [], ["never-updated", "no-due-date"]),
        (None, ["no-evidence"], ["never-updated", "no-due-date"]),
        ("2027", ["no-evidence"], ["never-updated"]),
        ("2025", ["no-evidence"], ["overdue", "never-updated"]),
        ("2025", ["limited"], ["overdue", "updated"]),
        ("2025", ["complete"], ["updated"]),
        ("2025", ["complete", "limited"], ["overdue", "updated"]),
        ("2026", ["limited"], ["updated"]),
        ("2025", ["limited", "no-evidence"], ["overdue", "updated"]),
        ("2025", ["not-started"], ["overdue", "updated"]),
    ],
)
def test_what_dates_and_states_say(due: str | None, states: list[str], said: list[str]) -> None:
    assert follow_up(commitment(due=due, progress=progress(*states)), DAY) == said


def test_without_a_day_nothing_is_overdue() -> None:
    assert "overdue" not in follow_up(commitment(due="1999"), "")


def test_the_last_state_counts_and_none_is_no_evidence() -> None:
    assert state_of(commitment()) == "no-evidence"
    assert state_of(commitment(progress=progress("limited", "complete"))) == "complete"


def test_the_day_is_that_of_the_newest_check() -> None:
    checked = [commitment(checked=day) for day in ("2026-11", "2026-11-20", "2025")]
    assert newest_check(checked) == "2026-11-20"
    assert newest_check([]) == ""
