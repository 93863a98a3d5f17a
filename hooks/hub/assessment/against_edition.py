"""Checks answers against the edition they answer: known items, and answers of their kind."""

from collections.abc import Iterator, Mapping
from typing import Any

from hub.assessment.finding import Finding
from hub.assessment.source import entries_of
from hub.check.model_errors import nearest, shown
from hub.load.yaml_values import Path
from hub.questionnaire.answer_sets import answers_of
from hub.questionnaire.items import items_by_id
from hub.records.questionnaire import Item, Questionnaire

Values = Mapping[str, Any]


def check_answers(values: Values, edition: Questionnaire) -> Iterator[Finding]:
    """Yield what is wrong with the answers of a file; wrong types are the model's business."""
    items = items_by_id(edition)
    for name, said in entries_of(values, "answers").items():
        path = ("answers", name)
        if name not in items:
            yield Finding(path, "item-of-edition", shown(name), is_key=True)
        elif isinstance(said, dict):
            yield from _check_entry(path, said, items[name], edition)


def _check_entry(path: Path, said: Values, item: Item, edition: Questionnaire) -> Iterator[Finding]:
    yield from _check_answer(path, said, item, edition)
    yield from _check_tally(path, said, item, edition)
    votes = said.get("votes")
    for index, vote in enumerate(votes if isinstance(votes, list) else []):
        if isinstance(vote, dict):
            yield from _check_answer((*path, "votes", index), vote, item, edition)


def _check_tally(path: Path, said: Values, item: Item, edition: Questionnaire) -> Iterator[Finding]:
    """Yield a finding for each answer that hands were counted for and that cannot be given."""
    known = [one.id for one in answers_of(edition, item)]
    for answer in entries_of(said, "tally"):
        if answer not in known:
            place = (*path, "tally", answer)
            yield Finding(place, "answer-of-kind", shown(answer), ", ".join(known), is_key=True)


def _check_answer(
    path: Path, said: Values, item: Item, edition: Questionnaire
) -> Iterator[Finding]:
    answer = said.get("answer")
    if not isinstance(answer, str) or not answer.strip():
        return
    path = (*path, "answer")
    if item.kind == "group":
        yield Finding(path, "heading-answered", item.id)
    elif item.answer != "open":
        yield from _check_choice(path, said, item, edition)


def _check_choice(
    path: Path, said: Values, item: Item, edition: Questionnaire
) -> Iterator[Finding]:
    answer = said["answer"]
    known = {one.id: one for one in answers_of(edition, item)}
    if answer == "not-applicable" and not item.may_not_apply:
        yield Finding(path, "always-applies", answer)
    elif answer not in known:
        near = nearest(answer, known)
        yield Finding(path, "answer-of-kind", shown(answer), ", ".join(known), nearest=near)
    elif known[answer].needs_reason and not str(said.get("observation") or "").strip():
        yield Finding(path, "reason-needed", answer)
