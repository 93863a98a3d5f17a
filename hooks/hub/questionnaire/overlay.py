"""Lays an adaptation over the edition it was written for; the common core stays comparable."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from hub.languages.known import CORRECTED, SOURCE
from hub.questionnaire.answer_sets import answers_of
from hub.questionnaire.items import items_by_id, items_of
from hub.records.adaptation import Adaptation, AddedItem, AddedLanguage
from hub.records.framework import Wording
from hub.records.questionnaire import AnswerSet, Item, PolicyArea, Questionnaire, Section


@dataclass(frozen=True)
class AdaptedEdition:
    """An edition as one country or network asks it."""

    questionnaire: Questionnaire
    """The items as they are asked, in order, with the adaptation's own."""
    base: Questionnaire
    """The edition below."""
    overlay: Adaptation
    """The adaptation."""

    @cached_property
    def core(self) -> frozenset[str]:
        """The items of the edition below that are asked, reworded or not."""
        return frozenset(items_by_id(self.base)) & frozenset(items_by_id(self.questionnaire))

    @cached_property
    def added(self) -> frozenset[str]:
        """The items that only this adaptation asks."""
        return frozenset(items_by_id(self.questionnaire)) - self.core

    @cached_property
    def common_core(self) -> Questionnaire:
        """The edition below without the items that are switched off: what everyone shares."""
        return only(self.base, self.core)


def adapt(edition: Questionnaire, overlay: Adaptation) -> AdaptedEdition:
    """Return an edition as an adaptation asks it."""
    off = {one.item for one in overlay.switched_off}
    kept = only(edition, frozenset(items_by_id(edition)) - off)
    sections = [_adapted_section(section, edition, overlay) for section in kept.sections]
    changes = {
        "id": f"{edition.id}+{overlay.id}",
        "title": overlay.title,
        "sections": sections,
        "policy_areas": [_area(area, overlay) for area in kept.policy_areas],
        "answer_sets": _answer_sets(edition, overlay),
    }
    return AdaptedEdition(edition.model_copy(update=changes), edition, overlay)


def shared_core(first: AdaptedEdition, second: AdaptedEdition) -> Questionnaire:
    """Return what two adaptations of one edition can be compared by; raises ValueError."""
    if first.base.id != second.base.id:
        raise ValueError("adaptations of two editions share no core")
    return only(first.base, first.core & second.core)


def only(edition: Questionnaire, ids: frozenset[str]) -> Questionnaire:
    """Return an edition with some of its items, and the policy areas that are still whole."""
    sections = [
        section.model_copy(update={"items": [item for item in section.items if item.id in ids]})
        for section in edition.sections
    ]
    areas = [area for area in edition.policy_areas if ids.issuperset(area.items)]
    return edition.model_copy(update={"sections": sections, "policy_areas": areas})


def _adapted_section(section: Section, edition: Questionnaire, overlay: Adaptation) -> Section:
    items = [_reworded(item, overlay) for item in section.items]
    for added in overlay.added:
        if added.criterion == section.criterion:
            items.insert(_place(items, added), _new_item(added, edition))
    items = [_translated(item, overlay.translations) for item in items]
    return section.model_copy(update={"items": items})


def _place(items: list[Item], added: AddedItem) -> int:
    ids = [item.id for item in items]
    return ids.index(added.after) + 1 if added.after in ids else len(ids)


def _reworded(item: Item, overlay: Adaptation) -> Item:
    for one in overlay.reworded:
        if one.item == item.id:
            changes: dict[str, Any] = {}
            if one.text:
                changes["text"] = _over(item.text, one.text)
            if one.observation:
                changes["observation"] = _over(item.observation or {}, one.observation)
            return item.model_copy(update=changes)
    return item


def _over(wording: Wording, own: Wording) -> Wording:
    """Return a wording with an adaptation's own words; its English is not corrected further."""
    kept = {k: v for k, v in wording.items() if k != CORRECTED or SOURCE not in own}
    return {**kept, **own}


def _new_item(added: AddedItem, edition: Questionnaire) -> Item:
    item = Item(
        **added.model_dump(exclude={"criterion", "after"}), printed_id=added.id, kind="question"
    )
    if item.answer != "choice":
        return item
    choices = [{"id": a.id, "text": a.text} for a in answers_of(edition, item)]
    return item.model_copy(update={"choices": choices})


def _translated(item: Item, languages: dict[str, AddedLanguage]) -> Item:
    text = {code: own.items[item.id] for code, own in languages.items() if item.id in own.items}
    more = {
        code: own.observations[item.id]
        for code, own in languages.items()
        if item.observation and item.id in own.observations
    }
    changes: dict[str, Any] = {"text": {**item.text, **text}} if text else {}
    if more:
        changes["observation"] = {**(item.observation or {}), **more}
    return item.model_copy(update=changes) if changes else item


def _area(area: PolicyArea, overlay: Adaptation) -> PolicyArea:
    own = overlay.policy_areas.get(area.id)
    return area.model_copy(update={"name": _over(area.name, own)}) if own else area


def _answer_sets(edition: Questionnaire, overlay: Adaptation) -> dict[str, AnswerSet]:
    return {
        name: found.model_copy(
            update={
                "answers": [
                    answer.model_copy(
                        update={"text": {**answer.text, **_spoken(overlay, name, answer.id)}}
                    )
                    for answer in found.answers
                ]
            }
        )
        for name, found in edition.answer_sets.items()
    }


def _spoken(overlay: Adaptation, name: str, answer: str) -> Wording:
    """Return what an answer is called in the languages that an adaptation adds."""
    found = {
        code: language.answers.get(name, {}).get(answer, "")
        for code, language in overlay.translations.items()
    }
    return {code: text for code, text in found.items() if text}


def labels_of(overlay: Adaptation, vocabulary: str, word: str, label: Wording) -> Wording:
    """Return the label of a word as an adaptation has it."""
    return {**label, **overlay.vocabulary.get(vocabulary, {}).get(word, {})}


def missing_in(edition: AdaptedEdition, language: str) -> list[str]:
    """Return the items that an added language still lacks, in order."""
    return [item.id for item in items_of(edition.questionnaire) if language not in item.text]
