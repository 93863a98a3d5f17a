"""Finds the errata that concern an item or a criterion."""

from collections import defaultdict

from hub.questionnaire.answer_sets import set_name
from hub.questionnaire.items import items_of
from hub.records.errata import Erratum, Place
from hub.records.questionnaire import Questionnaire


def places_of(erratum: Erratum) -> list[Place]:
    """Return every place an erratum names, each once, in its own order."""
    named = [Place(item=name) for name in erratum.items]
    named += [Place(criterion=name, field="name") for name in erratum.criteria]
    named += [place for change in erratum.changes for place in change.places]
    return list({place.model_dump_json(): place for place in named}.values())


def items_with(edition: Questionnaire, place: Place) -> list[str]:
    """Return the items whose text a place means; those that share an answer set, all of them."""
    if place.answer_set:
        return [item.id for item in items_of(edition) if set_name(item) == place.answer_set]
    return [place.item] if place.item else []


def errata_by_item(edition: Questionnaire, errata: list[Erratum]) -> dict[str, list[str]]:
    """Return the ids of the errata that concern each item."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for erratum in errata:
        for place in places_of(erratum):
            for item in items_with(edition, place):
                found[item][erratum.id] = None
    return {item: list(ids) for item, ids in found.items()}


def errata_by_criterion(errata: list[Erratum]) -> dict[str, list[str]]:
    """Return the ids of the errata that concern the texts of each criterion."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for erratum in errata:
        for place in places_of(erratum):
            if place.criterion:
                found[place.criterion][erratum.id] = None
    return {criterion: list(ids) for criterion, ids in found.items()}
