"""Finds the items of an edition."""

from collections.abc import Iterator

from hub.records.questionnaire import Item, Questionnaire


def items_of(edition: Questionnaire) -> Iterator[Item]:
    """Yield every item of an edition in printed order, stems included."""
    for section in edition.sections:
        yield from section.items


def items_by_id(edition: Questionnaire) -> dict[str, Item]:
    """Return every item of an edition by id."""
    return {item.id: item for item in items_of(edition)}


def questions_of(edition: Questionnaire) -> dict[str, Item]:
    """Return the items that take an answer, by id."""
    return {item.id: item for item in items_of(edition) if item.kind == "question"}
