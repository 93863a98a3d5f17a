"""Carries the answers of an older edition into a newer one, and says what must be asked anew."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from hub.questionnaire.answer_sets import answer_ids
from hub.questionnaire.items import items_of, questions_of
from hub.records.edition_map import EditionMap
from hub.records.questionnaire import Item, Questionnaire

Answers = Mapping[str, Any]
"""Whatever a file keeps for each item, by the item's id."""


@dataclass(frozen=True)
class Anew:
    """An item of the newer edition that no earlier answer can fill."""

    item: str
    why: str
    """One of `new`, `split`, `merged` and `answer-gone`."""
    earlier: tuple[str, ...] = ()
    """The items of the older edition whose answers help to answer it."""


@dataclass(frozen=True)
class Carried:
    """What became of the answers of an older edition."""

    answers: dict[str, Any]
    """The answers that go on, by the id of the newer edition."""
    anew: list[Anew]
    """What must be answered anew, in the order of the newer edition."""
    set_aside: dict[str, Any] = field(default_factory=dict)
    """The answers that could not go on, by the id of the older edition: nothing is dropped."""


def pairs_of(edition_map: EditionMap) -> Iterator[tuple[str, str]]:
    """Yield the older and the newer id of each item whose answer goes on."""
    yield from ((name, name) for name in edition_map.same)
    for one in (*edition_map.renumbered, *edition_map.reworded):
        yield one.old, one.new


def sides_of(edition_map: EditionMap) -> tuple[list[str], list[str]]:
    """Return every id that a map names of the older edition, and of the newer."""
    pairs = list(pairs_of(edition_map))
    old = [one for one, _ in pairs]
    new = [other for _, other in pairs]
    for split in edition_map.split:
        old.append(split.old)
        new += split.new
    for merged in edition_map.merged:
        old += merged.old
        new.append(merged.new)
    return [*old, *(one.old for one in edition_map.dropped)], [*new, *edition_map.added]


def carry(answers: Answers, edition_map: EditionMap, newer: Questionnaire) -> Carried:
    """Return the answers of the older edition as answers of the newer one."""
    pairs, questions = dict(pairs_of(edition_map)), questions_of(newer)
    carried: dict[str, Any] = {}
    aside: dict[str, Any] = {}
    gone: list[Anew] = []
    for name, answer in answers.items():
        new = pairs.get(name)
        if new is None:
            aside[name] = answer
        elif _is_answer(newer, questions[new], answer):
            carried[new] = answer
        else:
            aside[name] = answer
            gone.append(Anew(new, "answer-gone", (name,)))
    order = {item.id: place for place, item in enumerate(items_of(newer))}
    anew = sorted([*_unanswered(edition_map), *gone], key=lambda one: order[one.item])
    return Carried(carried, anew, aside)


def _is_answer(edition: Questionnaire, item: Item, entry: Any) -> bool:
    """Return whether an item can hold what an answers file keeps; an empty entry always fits."""
    answer = entry.get("answer") if isinstance(entry, Mapping) else entry
    return item.answer == "open" or answer is None or answer in answer_ids(edition, item)


def _unanswered(edition_map: EditionMap) -> Iterator[Anew]:
    yield from (Anew(name, "new") for name in edition_map.added)
    for split in edition_map.split:
        yield from (Anew(name, "split", (split.old,)) for name in split.new)
    for merged in edition_map.merged:
        yield Anew(merged.new, "merged", tuple(merged.old))
