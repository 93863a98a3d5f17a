"""Finds the answers that an item of an edition may be given."""

from hub.records.questionnaire import Answer, Item, Questionnaire


def set_name(item: Item) -> str:
    """Return the name of the answer set of an item: its own, or that of its kind of answer."""
    return item.answer_set or item.answer


def answers_of(edition: Questionnaire, item: Item) -> list[Answer]:
    """Return the answers to choose from; none for an open item or a stem."""
    found = edition.answer_sets.get(set_name(item))
    return found.answers if found else []


def answer_ids(edition: Questionnaire, item: Item) -> frozenset[str]:
    """Return the ids of the answers to choose from."""
    return frozenset(answer.id for answer in answers_of(edition, item))
