"""Finds states of a published plan that cannot be from the day they name."""

from collections.abc import Iterator
from dataclasses import dataclass

from hub.assessment.answers import AnswersFile
from hub.assessment.commitment import Commitment, Status
from hub.load.yaml_values import Path
from hub.register.days import is_over


@dataclass(frozen=True)
class WrongDay:
    """A state with a day that the days around it rule out."""

    field: Path
    rule: str
    day: str
    limit: str
    """The day before which it cannot be."""


def wrong_days(file: AnswersFile) -> Iterator[WrongDay]:
    """Yield each state dated before its commitment, or before the state that came earlier."""
    for index, commitment in enumerate(file.commitments):
        begun = min(day for day in (commitment.start, file.date) if day)
        rule, last = "plan-too-early", begun
        for path, state in _states(commitment):
            if state.date is None:
                continue
            if is_over(state.date, last):
                yield WrongDay(("commitments", index, *path, "date"), rule, state.date, last)
            rule, last = "progress-order", state.date


def _states(commitment: Commitment) -> Iterator[tuple[Path, Status]]:
    """Yield the states of a commitment, the latest last, each with its place."""
    for index, state in enumerate(commitment.history):
        yield ("history", index), state
    if commitment.status:
        yield ("status",), commitment.status
