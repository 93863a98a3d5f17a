"""The gaps that a published assessment shows, each with what was promised and who has done it."""

from collections.abc import Iterator
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.library import Library
from hub.pages.commitment_lines import commitment_lines, lines_stamp
from hub.published.assessment import Published
from hub.records.commitment import Commitment
from hub.records.practice import Practice

_SHOWN = 3
"""How many practices a gap shows itself; the page of the criterion has all."""


def gap_rows(view: View, one: Published) -> list[dict[str, Any]]:
    """Return the gaps with the commitments that answer them and the practices that could."""
    return [_row(view, one, item) for item in view.library.gaps[one.id]]


def _row(view: View, one: Published, item: str) -> dict[str, Any]:
    library = view.library
    practices = library.practices_by["item"].get(item, [])
    return {
        "id": item,
        "anchor": addresses.gap_anchor(item),
        "plans": list(_plans(one, item)),
        "commitments": commitment_lines(view, _commitments(library, one, item)),
        "practices": [practice.id for practice in _some(practices)],
        "count": len(practices),
    }


def _some(practices: list[Practice]) -> list[Practice]:
    """Return a few practices from all over the list, which is in the order of countries."""
    return practices[:: max(1, len(practices) // _SHOWN)][:_SHOWN]


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
    for item in library.gaps[one.id]:
        practices = library.practices_by["item"].get(item, [])
        stamps.append(str(len(practices)))
        for practice in _some(practices):
            stamps.append(library.stamp("practice", practice.id))
            stamps.append(library.stamp("authority", practice.authority))
    return "".join(stamps)
