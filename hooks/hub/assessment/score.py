"""The score: shares, means and states from answers, exact, by item ids alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from hub.assessment.answers import AnswersFile
from hub.assessment.areas import area_states
from hub.assessment.completion import Answers, count_at
from hub.assessment.scoring_rules import ScoringRules
from hub.assessment.stored_score import AreaState

Weights = Mapping[str, int]
"""The weight of criteria; 1 where none is given."""


@dataclass(frozen=True)
class Share:
    """How many of the items that apply are yes: with open items as no, and as yes."""

    yes: int
    applicable: int
    yes_upper: int
    applicable_upper: int

    @property
    def lower(self) -> Fraction:
        """The share so far."""
        return Fraction(self.yes, self.applicable or 1)

    @property
    def upper(self) -> Fraction:
        """The share, were every open item a yes."""
        return Fraction(self.yes_upper, self.applicable_upper)


@dataclass(frozen=True)
class Mean:
    """A weighted mean of shares: so far, and at most."""

    lower: Fraction
    upper: Fraction


@dataclass(frozen=True)
class Score:
    """Every figure of an assessment; None stands where nothing applies."""

    edition: str
    criteria: Mapping[str, Share | None]
    macro_areas: Mapping[str, Mean | None]
    positive: Share | None
    balanced: Mean | None
    areas: Mapping[str, AreaState]


def score_of(answers: Answers, rules: ScoringRules, weights: Weights | None = None) -> Score:
    """Return the score of valid answers."""
    shares = {name: share_of(items, answers, rules) for name, items in rules.criteria.items()}
    weights = weights or {}
    return Score(
        rules.edition,
        shares,
        {area: mean_of(shares, names, weights) for area, names in rules.macro_areas.items()},
        sum_of(shares.values()),
        mean_of(shares, shares, weights),
        area_states(answers, rules),
    )


def share_of(items: tuple[str, ...], answers: Answers, rules: ScoringRules) -> Share | None:
    """Return the share of some items, or None where none of them applies."""
    yes, applicable = count_at(items, answers, rules, "no")
    yes_upper, applicable_upper = count_at(items, answers, rules, "yes")
    return Share(yes, applicable, yes_upper, applicable_upper) if applicable_upper else None


def sum_of(shares: Iterable[Share | None]) -> Share | None:
    """Return the positive answers of all shares together."""
    counted = [share for share in shares if share]
    if not counted:
        return None
    return Share(
        sum(share.yes for share in counted),
        sum(share.applicable for share in counted),
        sum(share.yes_upper for share in counted),
        sum(share.applicable_upper for share in counted),
    )


def mean_of(
    shares: Mapping[str, Share | None], names: Iterable[str], weights: Weights
) -> Mean | None:
    """Return the weighted mean of named shares, or None where no share has weight."""
    weighted = [(share, weights.get(name, 1)) for name in names if (share := shares[name])]
    total = sum(weight for _, weight in weighted)
    if not total:
        return None
    return Mean(
        sum((share.lower * weight for share, weight in weighted), Fraction()) / total,
        sum((share.upper * weight for share, weight in weighted), Fraction()) / total,
    )


def given_answers(file: AnswersFile) -> dict[str, str]:
    """Return what a file answers by item; blank answers are none."""
    return {
        item: said.answer
        for item, said in file.answers.items()
        if said.answer is not None and said.answer.strip()
    }
