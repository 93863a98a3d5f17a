"""Checks answers against the edition they answer: known items, and answers of their kind."""

from collections.abc import Iterator, Mapping
from typing import Any

from hub.assessment.mistake import Mistake
from hub.assessment.source import entries_of
from hub.check.model_errors import nearest, shown
from hub.load.yaml_values import Path
from hub.questionnaire.answer_sets import answers_of
from hub.questionnaire.items import items_by_id
from hub.records.questionnaire import Item, Questionnaire

Values = Mapping[str, Any]


def check_answers(values: Values, edition: Questionnaire) -> Iterator[Mistake]:
    """Yield what is wrong with the answers of a file; wrong types are the model's business."""
    items = items_by_id(edition)
    for name, said in entries_of(values, "answers").items():
        path = ("answers", name)
        if name not in items:
            yield Mistake(path, "item-of-edition", shown(name), is_key=True)
        elif isinstance(said, dict):
            yield from _check_entry(path, said, items[name], edition)


def _check_entry(path: Path, said: Values, item: Item, edition: Questionnaire) -> Iterator[Mistake]:
    yield from _check_answer(path, said, item, edition)
    yield from _check_tally(path, said, item, edition)
    votes = said.get("votes")
    for index, vote in enumerate(votes if isinstance(votes, list) else []):
        if isinstance(vote, dict):
            yield from _check_answer((*path, "votes", index), vote, item, edition)


def _check_tally(path: Path, said: Values, item: Item, edition: Questionnaire) -> Iterator[Mistake]:
    """Yield a mistake for each answer that hands were counted for and that cannot be given."""
    known = [one.id for one in answers_of(edition, item)]
    for answer in entries_of(said, "tally"):
        if answer not in known:
            place = (*path, "tally", answer)
            yield Mistake(place, "answer-of-kind", shown(answer), ", ".join(known), is_key=True)


def _check_answer(
    path: Path, said: Values, item: Item, edition: Questionnaire
) -> Iterator[Mistake]:
    answer = said.get("answer")
    if not isinstance(answer, str) or not answer.strip():
        return
    path = (*path, "answer")
    if item.kind == "group":
        yield Mistake(path, "heading-answered", item.id)
    elif item.answer != "open":
        yield from _check_choice(path, said, item, edition)


def _check_choice(
    path: Path, said: Values, item: Item, edition: Questionnaire
) -> Iterator[Mistake]:
    answer = said["answer"]
    known = {one.id: one for one in answers_of(edition, item)}
    if answer == "not-applicable" and not item.may_not_apply:
        yield Mistake(path, "always-applies", answer)
    elif answer not in known:
        near = nearest(answer, known)
        yield Mistake(path, "answer-of-kind", shown(answer), ", ".join(known), nearest=near)
    elif known[answer].needs_reason and not str(said.get("observation") or "").strip():
        yield Mistake(path, "reason-needed", answer)
