"""Recomputes the score a file stores and names whatever its answers do not give."""

from collections.abc import Iterator, Mapping
from typing import Any

from hub.assessment.answers import AnswersFile
from hub.assessment.mistake import Mistake
from hub.assessment.printed import as_data
from hub.assessment.score import given_answers, score_of
from hub.assessment.scoring_rules import ScoringRules
from hub.load.yaml_values import Path

_WITHOUT_ANSWERS = ("nothing", "shares")
"""The levels of disclosure at which answers are withheld, so that nobody can recompute."""


def check_stored_score(file: AnswersFile, rules: ScoringRules) -> Iterator[Mistake]:
    """Yield a mistake for each stored figure that is not the one the answers give."""
    withheld = file.disclosure in _WITHOUT_ANSWERS and not file.answers
    if file.score is None or withheld:
        return
    stored = file.score.model_dump(exclude_unset=True)
    true = as_data(score_of(given_answers(file), rules, file.weights))
    for group in ("criteria", "macro_areas", "areas"):
        if group in stored:
            yield from _compare_group(("score", group), stored[group], true[group])
    for total in ("positive", "balanced"):
        if total in stored:
            yield from _compare(("score", total), stored[total], true[total])


def _compare_group(
    path: Path, stored: Mapping[str, Any], true: Mapping[str, Any]
) -> Iterator[Mistake]:
    for name in {**true, **stored}:
        yield from _compare((*path, name), stored.get(name, ""), true.get(name, ""))


def _compare(path: Path, stored: Any, true: Any) -> Iterator[Mistake]:
    if isinstance(stored, dict) and isinstance(true, dict):
        given = {key: value for key, value in stored.items() if value is not None}
        if given == {key: true[key] for key in given}:
            return
    elif stored == true:
        return
    yield Mistake(path, "score-mismatch", str(path[-1]), _figures(true), _figures(stored))


def _figures(value: Any) -> str:
    """Return figures as a message shows them: 1/5–6/6."""
    if isinstance(value, dict):
        numbers = [str(value[key]) for key in value if not key.startswith("percent")]
        shown = "–".join("/".join(numbers[place : place + 2]) for place in (0, 2))
        percents = [f"{value[key]}%" for key in value if key.startswith("percent")]
        return " ".join([shown, *(["(" + "–".join(percents) + ")"] if percents else [])])
    return str(value) if value else "null" if value is None else "—"
