"""An edition whose dependencies would break the promises of the score is found out."""

from dataclasses import replace

from hub.assessment.score import score_of
from hub.assessment.scoring_rules import ScoringRules
from hub.assessment.soundness import unsound_items
from test_score_properties import RULES


def with_dependency(rules: ScoringRules, item: str, on: str, equals: str = "yes") -> ScoringRules:
    changed = rules.items[item].model_copy(update={"depends_on": {"item": on, "equals": equals}})
    return replace(rules, items={**rules.items, item: changed})


def test_the_editions_are_sound() -> None:
    assert [unsound_items(rules) for rules in RULES] == [{}, {}]


def test_two_dependents_of_one_item_are_unsound_because_a_yes_could_lower_the_share() -> None:
    rules = RULES[0]
    for item in ("8.4", "8.5"):
        rules = with_dependency(rules, item, "8.3")
    assert set(unsound_items(rules)) == {"8.3.1", "8.4", "8.5"}
    answers = {"8.2": "yes", "8.6": "yes", "8.3.1": "no", "8.4": "no", "8.5": "no"}
    without = score_of({**answers, "8.3": "no"}, rules).criteria["referral-systems"]
    with_it = score_of({**answers, "8.3": "yes"}, rules).criteria["referral-systems"]
    assert without and with_it and with_it.lower < without.lower


def test_a_condition_outside_the_criterion_or_other_than_yes_is_unsound() -> None:
    assert set(unsound_items(with_dependency(RULES[0], "7.1", "8.2"))) == {"7.1"}
    assert set(unsound_items(with_dependency(RULES[0], "1.3", "1.1.1"))) == {"1.3"}
    assert set(unsound_items(with_dependency(RULES[0], "7.1", "7.2", "no"))) == {"7.1"}


def test_a_ring_is_unsound() -> None:
    ring = with_dependency(with_dependency(RULES[0], "2.1", "2.2"), "2.2", "2.1")
    assert set(unsound_items(ring)) == {"2.1", "2.2"}
