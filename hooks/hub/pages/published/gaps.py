"""The gaps that a published assessment shows, each with what was promised and who has done it."""

from collections.abc import Iterator
from typing import Any

from hub import addresses
from hub.assessment.answers import Answer
from hub.assessment.completion import applies_at
from hub.languages.view import View
from hub.library import Library
from hub.pages.commitment_lines import commitment_lines, lines_stamp
from hub.published.assessment import Published
from hub.records.commitment import Commitment

_SHOWN = 3
"""How many practices a gap shows itself; the page of the criterion has all."""
_NOTHING_IN_PLACE = ("gap", "outside")
"""The states of a policy area in which the city has nothing."""


def gap_items(one: Published) -> list[str]:
    """Return the items that name a gap, in printed order: as on the page of the self-assessment."""
    return [item for item in one.rules.items if _is_gap(one, item)] if one.has_answers else []


def _is_gap(one: Published, item: str) -> bool:
    areas = {action: (area, job) for area, (job, action) in one.rules.areas.items()}
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


def gap_rows(view: View, one: Published) -> list[dict[str, Any]]:
    """Return the gaps with the commitments that answer them and the practices that could."""
    return [_row(view, one, item) for item in gap_items(one)]


def _row(view: View, one: Published, item: str) -> dict[str, Any]:
    library = view.library
    practices = library.practices_by["item"].get(item, [])
    return {
        "id": item,
        "anchor": addresses.gap_anchor(item),
        "plans": list(_plans(one, item)),
        "commitments": commitment_lines(view, _commitments(library, one, item)),
        "practices": [practice.id for practice in practices[:_SHOWN]],
        "count": len(practices),
    }


def _plans(one: Published, item: str) -> Iterator[tuple[str, str]]:
    """Yield anchor and words of each commitment of the plan that comes from an item."""
    for position, commitment in enumerate(one.file.commitments, 1):
        if commitment.item == item:
            yield f"commitment-{commitment.id or position}", commitment.text


def published_commitments(library: Library, one: Published) -> list[Commitment]:
    """Return the published commitments that come from an assessment."""
    return [c for c in library.commitments.values() if c.assessment == one.id]


def _commitments(library: Library, one: Published, item: str) -> list[Commitment]:
    return [c for c in published_commitments(library, one) if item in c.items]


def gaps_stamp(library: Library, one: Published) -> str:
    """Return digits that change whenever something the gaps show changes."""
    stamps = [lines_stamp(library, published_commitments(library, one))]
    for item in gap_items(one):
        practices = library.practices_by["item"].get(item, [])
        stamps.append(str(len(practices)))
        for practice in practices[:_SHOWN]:
            stamps.append(library.stamp("practice", practice.id))
            stamps.append(library.stamp("authority", practice.authority))
    return "".join(stamps)
