"""The grid of policy areas: whose job each one is, and whether something is in place."""

from hub.assessment.completion import Answers
from hub.assessment.scoring_rules import ScoringRules
from hub.assessment.stored_score import AreaState

NOTHING = frozenset({"", "none"})
"""What says that nothing is in place."""


def area_states(answers: Answers, rules: ScoringRules) -> dict[str, AreaState]:
    """Return the state of each policy area."""
    return {
        area: area_state(answers.get(competence, ""), answers.get(action, ""))
        for area, (competence, action) in rules.areas.items()
    }


def area_state(competence: str, action: str) -> AreaState:
    """Return the state that two answers give; what a city does where another decides is support."""
    acts = action.strip().lower() not in NOTHING
    if competence == "yes":
        return "acting" if acts else "gap"
    if competence == "no":
        return "supporting" if acts else "outside"
    return "unknown"
