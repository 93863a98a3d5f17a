"""One published assessment: a city's answers file, with a score that anyone can recompute."""

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from hub.assessment.answers import AnswersFile
from hub.assessment.score import Mean, Score, Share, given_answers, score_of
from hub.assessment.scoring_rules import ScoringRules
from hub.assessment.stored_score import StoredMean, StoredShare


@dataclass(frozen=True)
class Published:
    """A published assessment."""

    id: str
    """The place and the date: mx-guadalajara-2026-05."""
    path: str
    """The file, from the root of the repository."""
    place: str
    """The id of the local authority; for an invented example the name of its folder."""
    stamp: str
    """Digits that change whenever the file changes."""
    file: AnswersFile
    rules: ScoringRules

    @property
    def is_example(self) -> bool:
        """Whether it is invented: then it counts nowhere."""
        return self.file.example

    @property
    def authority(self) -> str | None:
        """The id of the local authority, or None for an invented place."""
        return None if self.is_example else self.place

    @property
    def date(self) -> str:
        """When it was made, as far as the file says."""
        return str(self.file.date)

    @property
    def has_answers(self) -> bool:
        """Whether its city published the answers, so that anyone can recompute the figures."""
        return self.file.disclosure in ("answers", "evidence")

    @cached_property
    def answers(self) -> dict[str, str]:
        """What was answered, by item."""
        return given_answers(self.file)

    @cached_property
    def score(self) -> Score:
        """The figures with equal weights: recomputed, or as stored where answers are withheld."""
        if self.has_answers:
            return score_of(self.answers, self.rules)
        return self._stored_score()

    @cached_property
    def weighted(self) -> Mean | None:
        """The balanced profile with the city's own weights, where it set any."""
        if not self.file.weights or not self.has_answers:
            return None
        return score_of(self.answers, self.rules, self.file.weights).balanced

    def _stored_score(self) -> Score:
        stored = self.file.score
        assert stored is not None
        return Score(
            edition=self.file.edition,
            criteria={name: _share(one) for name, one in stored.criteria.items()},
            macro_areas={name: _mean(one) for name, one in stored.macro_areas.items()},
            positive=_share(stored.positive),
            balanced=_mean(stored.balanced),
            areas={},
        )


def _share(stored: StoredShare | None) -> Share | None:
    if stored is None:
        return None
    return Share(stored.yes, stored.applicable, stored.yes_upper, stored.applicable_upper)


def _mean(stored: StoredMean | None) -> Mean | None:
    if stored is None:
        return None
    return Mean(
        Fraction(stored.numerator, stored.denominator),
        Fraction(stored.numerator_upper, stored.denominator_upper),
    )
