"""Finds what an answers file was asked: an edition, or an adaptation of one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hub.assessment.editions import Editions
from hub.assessment.mistake import Mistake
from hub.check.model_errors import nearest, shown
from hub.questionnaire.digest import edition_digest
from hub.records.questionnaire import Questionnaire, Section


@dataclass(frozen=True)
class Asked:
    """The items that a file may answer, and those that count."""

    core: Questionnaire
    """The edition, or what an adaptation shares with it: the score that can be compared."""
    own: Questionnaire | None
    """The edition as the adaptation asks it, where the file names one."""
    everything: Questionnaire
    """Every item an answer may be kept for, those an adaptation switches off included."""


def asked_of(values: Mapping[str, Any], editions: Editions) -> tuple[Asked | None, list[Mistake]]:
    """Return what the values of a file name, and what is wrong with those names."""
    name, overlay = values.get("edition"), values.get("overlay")
    if not isinstance(name, str):
        return None, []
    edition = editions.find(name)
    if edition is None:
        near, allowed = nearest(name, editions.ids), ", ".join(editions.ids)
        return None, [Mistake(("edition",), "known-edition", shown(name), allowed, nearest=near)]
    wrong = _digest_mistakes(values.get("digest"), edition)
    if not isinstance(overlay, str):
        return Asked(edition, None, edition), wrong
    adapted = editions.adapted(edition, overlay)
    if adapted is None:
        near = nearest(overlay, editions.overlays)
        unknown = Mistake(("overlay",), "known-adaptation", shown(overlay), nearest=near)
        return None, [*wrong, unknown]
    own = adapted.questionnaire
    return Asked(adapted.common_core, own, _together(own, edition)), wrong


def _digest_mistakes(digest: Any, edition: Questionnaire) -> list[Mistake]:
    true = edition_digest(edition)
    if digest is None or digest == true:
        return []
    return [Mistake(("digest",), "answers-digest", shown(digest), true)]


def _together(own: Questionnaire, edition: Questionnaire) -> Questionnaire:
    """Return an adapted edition with the items it switches off."""
    asked = {item.id for section in own.sections for item in section.items}
    off = [
        Section(criterion=s.criterion, items=[item for item in s.items if item.id not in asked])
        for s in edition.sections
    ]
    areas = {area.id: area for area in (*edition.policy_areas, *own.policy_areas)}
    changes = {"sections": [*own.sections, *off], "policy_areas": list(areas.values())}
    return own.model_copy(update=changes)
