"""The figures of a published assessment, in words and as the lengths of bars."""

from dataclasses import dataclass
from fractions import Fraction

from hub.art.radar import Spoke, radar
from hub.assessment.printed import percent
from hub.assessment.score import Mean, Share
from hub.languages.view import View
from hub.published.assessment import Published


@dataclass(frozen=True)
class Figure:
    """One share or mean as a page shows it."""

    id: str
    number: int
    """The criterion's number; 0 for a total or a macro area."""
    name: str
    counts: str
    """In words: 3 of 5, up to 4."""
    percents: str
    """As percentages: 60 % to 80 %."""
    low: int
    """The certain part in hundredths."""
    high: int
    """The possible part in hundredths."""


class Figures:
    """The figures of one published assessment in one language."""

    def __init__(self, view: View, one: Published) -> None:
        """Look at an assessment."""
        self._view = view
        self._score = one.score

    def criteria(self) -> list[Figure]:
        """Return the shares of the criteria in printed order."""
        return [
            self._figure(name, self._score.criteria.get(name), criterion.number, criterion.name)
            for name, criterion in self._view.library.criteria.items()
        ]

    def macro_areas(self) -> list[Figure]:
        """Return the means of the macro areas."""
        framework = self._view.library.framework
        return [
            self._figure(area.id, self._score.macro_areas.get(area.id), 0, area.name)
            for area in framework.macro_areas
        ]

    def positive(self) -> Figure:
        """Return the positive answers of all that apply."""
        return self._figure("positive", self._score.positive, 0, {})

    def balanced(self) -> Figure:
        """Return the mean of all criteria, each counting the same."""
        return self._figure("balanced", self._score.balanced, 0, {})

    def drawing(self) -> str:
        """Return the shares on spokes."""
        say = self._view.translate
        figures = self.criteria()
        spokes = [_spoke(figure, self._score.criteria.get(figure.id)) for figure in figures]
        words = self._view.semicolon.join(f"{figure.name} {figure.percents}" for figure in figures)
        return radar(spokes, say("Shares of the ten criteria"), words)

    def _figure(
        self, name: str, value: Share | Mean | None, number: int, wording: dict[str, str]
    ) -> Figure:
        shown = self._view.wording(wording) if wording else ""
        if value is None:
            none = self._view.translate("no item applies, so there is no share.")
            return Figure(name, number, shown, none, "–", 0, 0)
        low, high = percent(value.lower), percent(value.upper)
        counts = self.counts(value) if isinstance(value, Share) else ""
        return Figure(name, number, shown, counts, self._range(low, high), low, high)

    def counts(self, share: Share) -> str:
        """Return a share in words."""
        say = self._view.translate
        settled = (share.yes, share.applicable) == (share.yes_upper, share.applicable_upper)
        text = say("{yes} of {of}") if settled else say("{yes} of {of}, up to {most} of {all}")
        return text.format(
            yes=share.yes, of=share.applicable, most=share.yes_upper, all=share.applicable_upper
        )

    def _range(self, low: int, high: int) -> str:
        if low == high:
            return percent_text(self._view, low)
        ends = {"low": percent_text(self._view, low), "high": percent_text(self._view, high)}
        return self._view.translate("{low} to {high}").format(**ends)


def percent_text(view: View, value: int | Fraction) -> str:
    """Return a percentage as the language writes it."""
    whole = percent(value) if isinstance(value, Fraction) else value
    return f"{whole}%" if view.language in ("en", "pt") else f"{whole}\u00a0%"


def _spoke(figure: Figure, share: Share | None) -> Spoke:
    if share is None:
        return Spoke(str(figure.number), None, None)
    return Spoke(str(figure.number), float(share.lower), float(share.upper))
