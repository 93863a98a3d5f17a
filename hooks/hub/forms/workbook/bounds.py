"""What each row adds to the score at both ends of the interval, for the cells of an open form."""

from dataclasses import dataclass

from hub.forms.edition import FormEdition, Question
from hub.forms.flat import Flat


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
    allowed = ("yes", "no", "not-applicable") if question.may_not_apply else ("yes", "no")
    return value if value in allowed else ""


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
