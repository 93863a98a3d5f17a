"""What a commitment's dates and states say on one day: overdue, never reported on, or neither.

The day is not today but the newest one on which a record of the hub was checked, so that the same
records always say the same.
"""

from collections.abc import Iterable
from typing import Any, Literal

from hub.records.commitment import Commitment
from hub.register.days import first_day, is_over

FollowUp = Literal["overdue", "never-updated", "updated", "no-due-date"]
"""What the follow-up of a commitment can say."""
FOLLOW_UPS: tuple[FollowUp, ...] = ("overdue", "never-updated", "updated", "no-due-date")
"""All of them, in the order readers see them."""


def newest_check(records: Iterable[Any]) -> str:
    """Return the newest day on which one of some records was checked."""
    checked = (record.checked for record in records if record.checked)
    return max(checked, key=lambda day: (first_day(day), len(day)), default="")


def state_of(commitment: Commitment) -> str:
    """Return the state that was established last; no evidence where nobody has looked."""
    return commitment.latest.state if commitment.latest else "no-evidence"


def is_overdue(commitment: Commitment, as_of: str) -> bool:
    """Return whether a commitment should have been completed before a day and was not."""
    is_late = commitment.due is not None and is_over(commitment.due, as_of)
    return is_late and state_of(commitment) != "complete"


def was_never_updated(commitment: Commitment) -> bool:
    """Return whether no report on the progress of a commitment is known."""
    return all(state.state == "no-evidence" for state in commitment.progress)


def follow_up(commitment: Commitment, as_of: str) -> list[FollowUp]:
    """Return everything that holds of a commitment on a day."""
    found: list[FollowUp] = ["overdue"] if is_overdue(commitment, as_of) else []
    found.append("never-updated" if was_never_updated(commitment) else "updated")
    return [*found, *(["no-due-date"] if commitment.due is None else [])]  # type: ignore[list-item]
