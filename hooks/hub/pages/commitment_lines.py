"""Commitments as the lines of a list, wherever a page shows some."""

from collections.abc import Iterable
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.library import Library
from hub.pages.commitment_words import follow_up_labels, state_labels
from hub.records.commitment import Commitment
from hub.register.follow_up import follow_up, state_of

_FLAGGED = ("overdue", "never-updated")
"""What a line warns of."""


def commitment_lines(view: View, commitments: Iterable[Commitment]) -> list[dict[str, Any]]:
    """Return what a list shows of commitments."""
    return [commitment_line(view, commitment) for commitment in commitments]


def commitment_line(view: View, commitment: Commitment) -> dict[str, Any]:
    """Return what a list shows of one commitment."""
    said: Commitment = view.record("commitment", commitment.id)
    state, found = state_of(commitment), follow_up(commitment, view.library.as_of)
    return {
        "id": commitment.id,
        "address": addresses.of("commitment", commitment.id),
        "title": said.title,
        "makers": makers(view, said),
        "state": state,
        "state_label": state_labels(view)[state],
        "follow_up": found,
        "flags": [(word, follow_up_labels(view)[word]) for word in found if word in _FLAGGED],
        "made": view.date(commitment.made),
        "due": view.date(commitment.due),
    }


def makers(view: View, commitment: Commitment) -> list[dict[str, Any]]:
    """Return who made a commitment, with the address of each where the hub has a record."""
    found = [_maker(view, "authority", name) for name in commitment.authorities]
    found += [_maker(view, "network", name) for name in commitment.networks]
    if commitment.made_by:
        found.append({"name": commitment.made_by, "address": ""})
    return found


def _maker(view: View, kind: str, name: str) -> dict[str, Any]:
    return {"name": view.record(kind, name).name, "address": addresses.of(kind, name)}


def lines_stamp(library: Library, commitments: Iterable[Commitment]) -> str:
    """Return digits that change whenever a line of some commitments may change."""
    stamps = []
    for commitment in commitments:
        stamps += [library.as_of, library.stamp("commitment", commitment.id)]
        stamps += [library.stamp("authority", name) for name in commitment.authorities]
        stamps += [library.stamp("network", name) for name in commitment.networks]
    return "".join(stamps)
