"""The two ends of an interval: every open item taken as no, or as yes."""

from collections.abc import Mapping
from typing import Literal

from hub.assessment.scoring_rules import ScoringRules

Answers = Mapping[str, str]
"""The answers that were given, by the id of the item; open items may be absent."""
End = Literal["no", "yes"]
"""What open items are taken as: no for the lower end, yes for the upper one."""
OPEN = frozenset({"", "unknown"})
"""The values of a yes/no item that leave it open."""


def value_at(item: str, answers: Answers, end: End) -> str:
    """Return the answer of a yes/no item, or what stands for it while it is open."""
    given = answers.get(item, "")
    return end if given in OPEN else given


def applies_at(item: str, answers: Answers, rules: ScoringRules, end: End) -> bool:
    """Return whether an item applies: it may depend on another one that must hold and apply."""
    if value_at(item, answers, end) == "not-applicable":
        return False
    condition = rules.items[item].depends_on
    if condition is None:
        return True
    parent = condition["item"]
    holds = value_at(parent, answers, end) == condition["equals"]
    return holds and applies_at(parent, answers, rules, end)


def count_at(
    items: tuple[str, ...], answers: Answers, rules: ScoringRules, end: End
) -> tuple[int, int]:
    """Return how many items are yes, and how many apply."""
    applying = [item for item in items if applies_at(item, answers, rules, end)]
    yes = sum(value_at(item, answers, end) == "yes" for item in applying)
    return yes, len(applying)
