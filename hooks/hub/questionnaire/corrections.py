"""Lays the errata of an edition over its printed texts, so that both can be compared."""

from collections.abc import Iterator
from dataclasses import dataclass

from hub.questionnaire.items import items_of
from hub.records.errata import Change, Errata, Place
from hub.records.framework import Framework, Wording
from hub.records.questionnaire import Questionnaire

Key = tuple[str, str, str]
"""Kind of thing, its id, and which text of it."""


@dataclass(frozen=True)
class Located:
    """One change of words at one place, and where it stands in the list of errata."""

    erratum: int
    change: int
    place: int
    words: Change


def key_of(place: Place) -> Key:
    """Return the text a place means."""
    if place.answer_set:
        return "answer", f"{place.answer_set}/{place.answer}", place.field
    kind = "item" if place.item else "criterion" if place.criterion else "macro_area"
    return kind, place.item or place.criterion or place.macro_area or "", place.field


def shown_key(key: Key) -> str:
    """Return a text's place in words that files use: `9.1 observation`."""
    return key[1] if key[2] == "text" else f"{key[1]} {key[2]}"


def wordings_of(edition: Questionnaire, framework: Framework) -> dict[Key, Wording]:
    """Return every text that errata may mend."""
    return dict([*_edition_texts(edition), *_framework_texts(framework)])


def _edition_texts(edition: Questionnaire) -> Iterator[tuple[Key, Wording]]:
    for item in items_of(edition):
        yield ("item", item.id, "text"), item.text
        if item.observation:
            yield ("item", item.id, "observation"), item.observation
    for name, answers in edition.answer_sets.items():
        for answer in answers.answers:
            yield ("answer", f"{name}/{answer.id}", "text"), answer.text


def _framework_texts(framework: Framework) -> Iterator[tuple[Key, Wording]]:
    for area in framework.macro_areas:
        yield ("macro_area", area.id, "name"), area.name
        yield ("macro_area", area.id, "description"), area.description
    for criterion in framework.criteria:
        for field in ("name", "description", "objective"):
            yield ("criterion", criterion.id, field), getattr(criterion, field)
        yield ("criterion", criterion.id, "commitment"), criterion.potential_commitment


def changes_by_text(errata: Errata) -> dict[Key, list[Located]]:
    """Return the changes of words that errata name, by the text they mend."""
    found: dict[Key, list[Located]] = {}
    for number, erratum in enumerate(errata.errata):
        for index, change in enumerate(erratum.changes):
            for spot, place in enumerate(change.places):
                located = Located(number, index, spot, change)
                found.setdefault(key_of(place), []).append(located)
    return found


def mended(printed: str, changes: list[Located]) -> str:
    """Return a printed text with changes of words applied, the longest words first."""
    for located in sorted(changes, key=lambda c: -len(c.words.printed)):
        printed = printed.replace(located.words.printed, located.words.corrected)
    return printed
