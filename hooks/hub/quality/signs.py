"""Signs by which a record shows that it answers a question of quality: its fields, nothing else."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from hub.records.practice import Practice


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


@dataclass(frozen=True)
class Sign:
    """One sign."""

    shows: Callable[[Practice], bool]
    """Whether a record bears it."""
    about: str
    """What is looked at, for readers."""


_FIGURE = re.compile(r"\d")


def _tried(practice: Practice) -> bool:
    """Whether it is a plan that says so, or ran for a year before it was last checked."""
    if practice.status == "planned":
        return True
    seen = str(practice.checked or practice.end_year or "")[:4]
    return practice.start_year is not None and bool(seen) and int(seen) > practice.start_year


SignName = Literal[
    "challenge",
    "steps",
    "partners",
    "refugee-partner",
    "tried",
    "results",
    "figures",
    "lessons",
    "replication",
    "two-publishers",
    "well-sourced",
]
SIGNS: dict[SignName, Sign] = {
    "challenge": Sign(
        lambda practice: practice.challenge is not None,
        _("The record has a section on the challenge."),
    ),
    "steps": Sign(
        lambda practice: len(practice.actions) > 2, _("The record lists three actions or more.")
    ),
    "partners": Sign(
        lambda practice: bool(practice.partners), _("The record names a partner or more.")
    ),
    "refugee-partner": Sign(
        lambda practice: any(one.kind == "refugee-organisation" for one in practice.partners),
        _("One of the partners is an organisation of refugees or migrants."),
    ),
    "tried": Sign(
        _tried,
        _("It began at least a calendar year before it was last checked, or is marked as planned."),
    ),
    "results": Sign(lambda practice: bool(practice.results), _("The record lists results.")),
    "figures": Sign(
        lambda practice: any(_FIGURE.search(text) for text in practice.results),
        _("A result holds a figure."),
    ),
    "lessons": Sign(lambda practice: bool(practice.lessons), _("The record lists lessons.")),
    "replication": Sign(
        lambda practice: bool(practice.replication),
        _("The record says what it takes to do this elsewhere."),
    ),
    "two-publishers": Sign(
        lambda practice: len({one.publisher for one in practice.sources}) > 1,
        _("The sources have two publishers or more."),
    ),
    "well-sourced": Sign(
        lambda practice: practice.evidence == "high", _("The evidence is graded as well sourced.")
    ),
}
"""All signs by name."""
