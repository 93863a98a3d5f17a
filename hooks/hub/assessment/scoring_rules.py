"""What an edition says about scoring, in the form the score needs."""

from collections.abc import Mapping
from dataclasses import dataclass

from hub.records.framework import Framework
from hub.records.questionnaire import Item, PolicyArea, Questionnaire


@dataclass(frozen=True)
class ScoringRules:
    """The items that count, and what they count for, by their ids."""

    edition: str
    """The edition's id."""
    items: Mapping[str, Item]
    """Every item."""
    criteria: Mapping[str, tuple[str, ...]]
    """The scored items of each criterion."""
    macro_areas: Mapping[str, tuple[str, ...]]
    """The criteria of each macro area."""
    areas: Mapping[str, tuple[str, str]]
    """For each policy area, the item on whose job it is and the one on what is in place."""


def scoring_rules(questionnaire: Questionnaire, framework: Framework) -> ScoringRules:
    """Return the rules of an edition."""
    criteria = {
        section.criterion: tuple(item.id for item in section.items if item.scored)
        for section in questionnaire.sections
    }
    items = {item.id: item for section in questionnaire.sections for item in section.items}
    return ScoringRules(
        questionnaire.id,
        items,
        criteria,
        {
            area.id: tuple(name for name in area.criteria if name in criteria)
            for area in framework.macro_areas
        },
        {area.id: _pair(area, items) for area in questionnaire.policy_areas},
    )


def _pair(area: PolicyArea, items: Mapping[str, Item]) -> tuple[str, str]:
    """Return the yes/no item of a policy area and its open one."""
    asked = {items[name].answer: name for name in area.items}
    return asked["yes-no"], asked["open"]
