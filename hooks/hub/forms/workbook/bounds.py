"""What each row adds to the score at both ends of the interval, for the cells of an open form."""

from dataclasses import dataclass

from hub.assessment.areas import NOTHING
from hub.forms.edition import FormEdition, Question
from hub.forms.flat import Flat

CLOSED = ("yes", "no", "not-applicable")
"""The answers that leave a yes/no item closed."""


@dataclass(frozen=True)
class Ends:
    """The four ones or zeros that a yes/no row adds."""

    applies: int
    """Whether it applies, were every open item a no."""
    yes: int
    """Whether it is a yes, were every open item a no."""
    applies_upper: int
    """Whether it applies, were every open item a yes."""
    yes_upper: int
    """Whether it is a yes, were every open item a yes."""


def code_of(filled: Flat, question: Question) -> str:
    """Return `yes`, `no`, `not-applicable`, or nothing while the item is open."""
    value = filled.get(("answers", question.id, "answer"), "")
    return value if value in CLOSED and value in question.choices else ""


def something_in_place(answer: str) -> bool:
    """Return whether the answer to an item of a policy area says that something is done."""
    return answer.strip().lower() not in NOTHING


def ends_of(edition: FormEdition, filled: Flat) -> dict[str, Ends]:
    """Return what every yes/no row adds; a question stands below the one it depends on."""
    found: dict[str, Ends] = {}
    for question in edition.answerable:
        if question.answer == "yes-no":
            parent = found[question.depends_on] if question.depends_on else Ends(1, 1, 1, 1)
            code = code_of(filled, question)
            counts = int(code != "not-applicable")
            low, high = parent.yes * counts, parent.yes_upper * counts
            found[question.id] = Ends(low, low * (code == "yes"), high, high * (code != "no"))
    return found
