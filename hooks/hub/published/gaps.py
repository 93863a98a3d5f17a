"""Finds the gaps that a published assessment shows."""

from collections.abc import Mapping

from hub.assessment.answers import Answer
from hub.assessment.completion import applies_at
from hub.published.assessment import Published

_NOTHING_IN_PLACE = ("gap", "outside")
"""The states of a policy area in which the city has nothing."""


def gap_items(one: Published) -> list[str]:
    """Return the items that name a gap, in printed order: as on the page of the self-assessment."""
    if not one.has_answers:
        return []
    areas = {action: (area, job) for area, (job, action) in one.rules.areas.items()}
    return [item for item in one.rules.items if _is_gap(one, item, areas)]


def _is_gap(one: Published, item: str, areas: Mapping[str, tuple[str, str]]) -> bool:
    if item in areas:
        area, job = areas[item]
        return one.score.areas[area] in _NOTHING_IN_PLACE or _is_marked(one, item, job)
    if one.rules.items[item].policy_area or not _may_apply(one, item):
        return False
    is_no = one.rules.items[item].answer == "yes-no" and one.answers.get(item) == "no"
    return is_no or _is_marked(one, item)


def _may_apply(one: Published, item: str) -> bool:
    return applies_at(item, one.answers, one.rules, "yes")


def _is_marked(one: Published, *items: str) -> bool:
    return any(one.file.answers.get(item, Answer()).flag for item in items)
