"""Says in words how each figure of a score comes about."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from hub.assessment.completion import OPEN, Answers, applies_at, value_at
from hub.assessment.editions import Editions
from hub.assessment.printed import percent
from hub.assessment.score import Mean, Score, Share, Weights, score_of
from hub.assessment.scoring_rules import ScoringRules
from hub.languages.messages import Translate
from hub.languages.spoken import spoken
from hub.records.framework import Wording


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


_STATES = {
    "acting": _("Ours, and something is in place"),
    "gap": _("Ours, and nothing is in place"),
    "supporting": _("Not ours, and we support"),
    "outside": _("Not ours, and nothing is in place"),
    "unknown": _("Not known yet whether it is ours"),
}


class Explanation:
    """Explains scores in one language."""

    def __init__(self, editions: Editions, say: Translate, language: str) -> None:
        """Prepare to explain, with a function that translates the interface's texts."""
        self.say = say
        self._language = language
        self._editions = editions
        framework = editions.framework
        self._names = {
            **{criterion.id: self._wording(criterion.name) for criterion in framework.criteria},
            **{area.id: self._wording(area.name) for area in framework.macro_areas},
        }

    def lines(self, answers: Answers, rules: ScoringRules, weights: Weights) -> Iterator[str]:
        """Yield the explanation line by line."""
        score = score_of(answers, rules, weights)
        yield self.say("Questionnaire: edition {edition}").format(edition=rules.edition)
        yield from self._heading(self.say("Criteria"))
        for name, items in rules.criteria.items():
            yield f"{self._name(name)}: {self._share(score.criteria[name])}"
            yield from self._items(items, answers, rules)
        yield from self._heading(self.say("Macro areas"))
        for area, names in rules.macro_areas.items():
            mean = score.macro_areas[area]
            yield f"{self._name(area)}: {self._mean(score, names, mean, weights)}"
        yield from self._heading(self.say("Both totals"))
        yield from self._totals(score, answers, rules, weights)
        yield from self._heading(self.say("Policy areas: whose job, and what is in place"))
        yield from self._areas(score, rules.edition)
        yield ""
        yield self.say("No level and no rank follows from these figures.")

    def _heading(self, text: str) -> Iterator[str]:
        yield ""
        yield text

    def _share(self, share: Share | None) -> str:
        if share is None:
            return self.say("no item applies, so there is no share.")
        text = self.say("{yes} of {applicable} items that apply answered yes: {percent}").format(
            yes=share.yes, applicable=share.applicable, percent=self._percent(share.lower)
        )
        if (share.yes, share.applicable) == (share.yes_upper, share.applicable_upper):
            return text
        most = self.say("were all open items yes, {yes} of {applicable}: {percent}").format(
            yes=share.yes_upper,
            applicable=share.applicable_upper,
            percent=self._percent(share.upper),
        )
        return f"{text}; {most}"

    def _items(self, items: Iterable[str], answers: Answers, rules: ScoringRules) -> Iterator[str]:
        groups: dict[str, list[str]] = {}
        for item in items:
            groups.setdefault(self._group(item, answers, rules), []).append(item)
        for words, names in groups.items():
            yield f"  {words}: {', '.join(names)}"

    def _group(self, item: str, answers: Answers, rules: ScoringRules) -> str:
        """Return in words what an item does to the share."""
        if value_at(item, answers, "no") == "not-applicable":
            return self.say("not applicable, left out")
        if not applies_at(item, answers, rules, "yes"):
            return self.say("left out, since the item it depends on is not yes")
        if not applies_at(item, answers, rules, "no"):
            return self.say("counts only once the item it depends on is yes")
        if answers.get(item, "") in OPEN:
            return self.say("still open")
        return self.say("yes") if answers[item] == "yes" else self.say("no")

    def _totals(
        self, score: Score, answers: Answers, rules: ScoringRules, weights: Weights
    ) -> Iterator[str]:
        yield f"{self.say('Positive answers')}: {self._share(score.positive)}"
        equal = score_of(answers, rules)
        words = self._mean(equal, rules.criteria, equal.balanced, {})
        yield f"{self.say('Balanced profile, equal weights')}: {words}"
        if any(weight != 1 for weight in weights.values()):
            words = self._mean(score, rules.criteria, score.balanced, weights)
            yield f"{self.say('Balanced profile, own weights')}: {words}"

    def _mean(self, score: Score, names: Iterable[str], mean: Mean | None, weights: Weights) -> str:
        """Return a mean with its formula, such as `(1/5 + 2 × 1/3) / 3 = 13/45: 29%`."""
        if mean is None:
            return self.say("no criterion counts, so there is no mean.")
        counted = {name: share for name in names if (share := score.criteria[name])}
        terms = [
            _term(f"{share.yes}/{share.applicable}", weights.get(name, 1))
            for name, share in counted.items()
        ]
        total = sum(weights.get(name, 1) for name in counted)
        text = f"({' + '.join(terms)}) / {total} = {mean.lower}: {self._percent(mean.lower)}"
        if mean.lower == mean.upper:
            return text
        most = self.say("were all open items yes, {fraction}: {percent}").format(
            fraction=mean.upper, percent=self._percent(mean.upper)
        )
        return f"{text}; {most}"

    def _areas(self, score: Score, edition: str) -> Iterator[str]:
        found = self._editions.find(edition.partition("+")[0])
        names = {area.id: self._wording(area.name) for area in found.policy_areas} if found else {}
        for state, words in _STATES.items():
            areas = [names.get(area, area) for area, held in score.areas.items() if held == state]
            if areas:
                yield f"{self.say(words)}: {'; '.join(areas)}"

    def _percent(self, value: Fraction) -> str:
        return self.say("{number}%").format(number=percent(value))

    def _name(self, name: str) -> str:
        return self._names.get(name, name)

    def _wording(self, wording: Wording) -> str:
        return spoken(wording, self._language, self.say)


def _term(share: str, weight: int) -> str:
    return share if weight == 1 else f"{weight} × {share}"
