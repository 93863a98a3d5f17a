"""Finds the practices most like one, and says what they share."""

from collections import defaultdict
from dataclasses import dataclass
from functools import reduce
from heapq import nsmallest
from operator import or_
from pathlib import Path
from typing import NamedTuple

from hub.kept import kept
from hub.library import Library
from hub.records.practice import Practice
from hub.stamps import digest_of

WEIGHTS = {"item": 5, "area": 3, "criterion": 2, "country": 2, "size": 2, "population": 1}
"""What each thing in common counts; an item asks the most precise question, so it counts most."""
_CANDIDATES = 240
_SHOWN = 4


@dataclass(frozen=True)
class Likeness:
    """The id of a practice like another, with what both have: facet → values."""

    practice: str
    shared: dict[str, list[str]]


class _Traits(NamedTuple):
    """What a practice has: the values facet by facet, and each as bits of one large number.

    A value has as many bits as it counts, so that counting shared bits gives the score at once.
    """

    values: tuple[list[str], ...]
    bits: int


class LikePractices:
    """Compares the practices of a library with each other."""

    def __init__(self, library: Library) -> None:
        """Read the traits of every practice once."""
        self._library = library
        self._masks: dict[str, int] = {}
        self._width = 0
        self._first: dict[tuple[str, str], frozenset[str]] = {}
        self._traits = {p.id: self._traits_of(p) for p in library.practices.values()}
        self._found: dict[str, list[Likeness]] = {}

    def compare_all(self, root: Path, code: str) -> None:
        """Compare every practice now, or take over what the last build of the same code found."""
        practices = self._library.practices.values()
        traits = (f"{p.id} {p.authority} {self._traits[p.id].values}" for p in practices)
        self._found = kept(root, "likeness", digest_of([code, *traits]), self._every_one)

    def _every_one(self) -> dict[str, list[Likeness]]:
        return {name: self._compared(p) for name, p in self._library.practices.items()}

    def of(self, practice: Practice) -> list[Likeness]:
        """Return the few practices of other authorities most like one, the likest first."""
        if practice.id not in self._found:
            self._found[practice.id] = self._compared(practice)
        return self._found[practice.id]

    def _compared(self, practice: Practice) -> list[Likeness]:
        own, traits = self._traits[practice.id], self._traits
        scored = [
            (-(own.bits & traits[name].bits).bit_count(), name)
            for name in self._candidates(practice)
        ]
        likest = nsmallest(_SHOWN, scored)
        return [Likeness(name, self._shared(own, name)) for _, name in likest]

    def _candidates(self, practice: Practice) -> set[str]:
        """Gather practices from the rarest of its items and areas first: work stays linear."""
        by = self._library.practices_by
        shelves = [("item", name) for name in practice.items]
        shelves += [("area", name) for name in practice.areas]
        own = {other.id for other in by["authority"][practice.authority]}
        found: set[str] = set()
        for facet, value in sorted(shelves, key=lambda shelf: len(by[shelf[0]][shelf[1]])):
            found.update(self._first_ids(facet, value))
            found -= own
            if len(found) >= _CANDIDATES:
                break
        return found

    def _first_ids(self, facet: str, value: str) -> frozenset[str]:
        if (facet, value) not in self._first:
            shelf = self._library.practices_by[facet][value][:_CANDIDATES]
            self._first[facet, value] = frozenset(other.id for other in shelf)
        return self._first[facet, value]

    def _traits_of(self, practice: Practice) -> _Traits:
        authority = self._library.authorities.get(practice.authority)
        size = self._library.size_of(authority) if authority else None
        values = {
            "item": practice.items,
            "area": practice.areas,
            "criterion": practice.criteria,
            "country": [practice.id[:2].upper()],
            "size": [size] if size else [],
            "population": practice.populations,
        }
        masks = (self._mask(facet, value) for facet in values for value in values[facet])
        return _Traits(tuple(values.values()), reduce(or_, masks, 0))

    def _mask(self, facet: str, value: str) -> int:
        key = f"{facet}:{value}"
        if key not in self._masks:
            self._masks[key] = ((1 << WEIGHTS[facet]) - 1) << self._width
            self._width += WEIGHTS[facet]
        return self._masks[key]

    def _shared(self, own: _Traits, name: str) -> dict[str, list[str]]:
        shared: dict[str, list[str]] = defaultdict(list)
        pairs = zip(WEIGHTS, own.values, self._traits[name].values, strict=True)
        for facet, mine, theirs in pairs:
            shared[facet] = [value for value in mine if value in theirs]
        return {facet: values for facet, values in shared.items() if values}
