"""Says at once what is wrong with one answer, in the words that the check uses."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError

from hub.check.known_ids import Known
from hub.check.model_errors import problems_of
from hub.check.problem import Problem
from hub.check.references import unknown
from hub.desk.questions import Question
from hub.records.base import Refers, Word

_KINDS = ("authority", "network", "programme", "event", "practice", "criterion", "item")


def wrong_with(
    model: type[BaseModel], question: Question, value: Any, others: Mapping[str, Any], known: Known
) -> Problem | None:
    """Return the first thing that is wrong with an answer beside those given before, or None."""
    found = [
        *_by_model(model, question.name, {**others, question.name: value}),
        *unknown_words(question, value, known),
    ]
    return found[0] if found else None


def _by_model(model: type[BaseModel], name: str, values: Mapping[str, Any]) -> Iterator[Problem]:
    try:
        model.model_validate({"id": "a", **values} if "id" in model.model_fields else values)
    except ValidationError as error:
        for problem in problems_of(error, "", {}, model):
            if problem.field.partition(".")[0].partition("[")[0] == name:
                yield problem


def unknown_words(question: Question, value: Any, known: Known) -> Iterator[Problem]:
    """Yield a problem for each word or id of an answer that nothing knows."""
    if not question.source:
        return
    is_id = question.source in _KINDS
    mark = Refers(question.source) if is_id else Word(question.source)
    for entry in value if isinstance(value, list) else [value]:
        about = unknown(str(entry), mark, known)
        if about is not None:
            yield Problem("", 1, 1, question.name, **about)
