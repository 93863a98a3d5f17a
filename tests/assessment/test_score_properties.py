"""What the score promises for all answers, tried on answers nobody thought of."""

import random
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from hub.assessment.editions import Editions
from hub.assessment.printed import as_data, percent
from hub.assessment.score import Mean, Score, Share, score_of
from hub.assessment.scoring_rules import ScoringRules, scoring_rules
from hypothesis import given
from hypothesis import strategies as st

HERE = Path(__file__).parent


def rules_of(root: Path, name: str) -> ScoringRules:
    editions = Editions(root)
    found = editions.find(name)
    assert found
    return scoring_rules(found, editions.framework)


RULES = (rules_of(HERE.parents[1], "2022-10"), rules_of(HERE / "fictional", "3000-01"))
OPEN = ("", "unknown")


@dataclass(frozen=True)
class Filled:
    """An edition, answers to it and weights."""

    rules: ScoringRules = field(repr=False)
    answers: dict[str, str]
    weights: dict[str, int]

    @property
    def scored(self) -> list[str]:
        """The ids of the scored items."""
        return [item for items in self.rules.criteria.values() for item in items]

    def score(self, changes: dict[str, str] | None = None) -> Score:
        """Return the score, with some answers changed."""
        return score_of({**self.answers, **(changes or {})}, self.rules, self.weights)


@st.composite
def filled(draw: st.DrawFn) -> Filled:
    """Return an edition with answers and weights."""
    rules = RULES[draw(st.integers(0, len(RULES) - 1))]
    answers = {}
    for name, item in rules.items.items():
        if item.answer == "yes-no":
            more = ["not-applicable"] if item.may_not_apply else []
            answers[name] = draw(st.sampled_from(["yes", "no", "unknown", "", *more]))
        elif item.answer == "open":
            answers[name] = draw(st.sampled_from(["", "none", "A plan"]))
    names = st.sampled_from(sorted(rules.criteria))
    weights = draw(st.dictionaries(names, st.integers(0, 1000)))
    return Filled(rules, answers, weights)


def intervals(score: Score) -> dict[str, tuple[Fraction, Fraction] | None]:
    """Return every interval of a score by name."""
    parts: dict[str, Share | Mean | None] = {
        **{f"criterion {name}": share for name, share in score.criteria.items()},
        **{f"macro area {name}": mean for name, mean in score.macro_areas.items()},
        "positive": score.positive,
        "balanced": score.balanced,
    }
    return {name: part and (part.lower, part.upper) for name, part in parts.items()}


@given(filled(), st.data())
def test_a_no_turned_into_a_yes_lowers_nothing(case: Filled, data: st.DataObject) -> None:
    item = data.draw(st.sampled_from(case.scored))
    before = intervals(case.score({item: "no"}))
    after = intervals(case.score({item: "yes"}))
    for name, held in before.items():
        now = after[name]
        assert (held is None) == (now is None)
        if held and now:
            assert held[0] <= now[0] and held[1] <= now[1], name


@given(filled(), st.data())
def test_an_answer_to_an_open_item_narrows_every_interval(
    case: Filled, data: st.DataObject
) -> None:
    item = data.draw(st.sampled_from(case.scored))
    # An interval is over yes and no; "not applicable" takes an item's dependents along with it,
    # so it stays within only where nothing depends on the item, as in every published edition.
    asked = {i.depends_on["item"] for i in case.rules.items.values() if i.depends_on}
    optional = case.rules.items[item].may_not_apply and item not in asked
    more = ["not-applicable"] if optional else []
    answer = data.draw(st.sampled_from(["yes", "no", *more]))
    before = intervals(case.score({item: ""}))
    after = intervals(case.score({item: answer}))
    for name, held in before.items():
        now = after[name]
        if held and now:
            assert held[0] <= now[0] <= now[1] <= held[1], name


@given(filled(), st.randoms())
def test_the_order_of_answers_changes_nothing(case: Filled, chance: random.Random) -> None:
    names = list(case.answers)
    chance.shuffle(names)
    shuffled = {name: case.answers[name] for name in names}
    assert score_of(shuffled, case.rules, case.weights) == case.score()


@given(filled())
def test_the_place_of_items_changes_nothing(case: Filled) -> None:
    rules = case.rules
    turned = ScoringRules(
        rules.edition,
        dict(reversed(rules.items.items())),
        {name: items[::-1] for name, items in reversed(rules.criteria.items())},
        {name: criteria[::-1] for name, criteria in reversed(rules.macro_areas.items())},
        dict(reversed(rules.areas.items())),
    )
    assert as_data(score_of(case.answers, turned, case.weights)) == as_data(case.score())


@given(filled())
def test_the_ends_meet_when_nothing_is_open(case: Filled) -> None:
    closed = {name: "no" if said in OPEN else said for name, said in case.answers.items()}
    for held in intervals(case.score(closed)).values():
        assert held is None or held[0] == held[1]


@given(filled())
def test_open_and_unknown_are_the_same(case: Filled) -> None:
    left_out = {name: said for name, said in case.answers.items() if said not in OPEN}
    assert score_of(left_out, case.rules, case.weights) == case.score()


@given(filled(), st.integers(1, 50))
def test_weights_count_only_in_proportion(case: Filled, times: int) -> None:
    more = {name: case.weights.get(name, 1) * times for name in case.rules.criteria}
    assert score_of(case.answers, case.rules, more) == case.score()


@given(st.integers(0, 10_000), st.integers(1, 10_000))
def test_percentages_are_rounded_half_up(above: int, below: int) -> None:
    shown = percent(Fraction(above, below))
    assert Fraction(-1, 2) <= Fraction(100 * above, below) - shown < Fraction(1, 2)
