"""Finds the practices most like one, and says what they share."""

from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple

from hub.library import Library
from hub.records.practice import Practice

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
    """What a practice has, facet by facet: the values, and each as one bit of a number."""

    values: tuple[list[str], ...]
    bits: tuple[int, ...]


class LikePractices:
    """Compares the practices of a library with each other."""

    def __init__(self, library: Library) -> None:
        """Read the traits of every practice once."""
        self._library = library
        self._bit: dict[str, int] = {}
        self._traits = {p.id: self._traits_of(p) for p in library.practices.values()}
        self._found: dict[str, list[Likeness]] = {}

    def compare_all(self) -> None:
        """Compare every practice now, before worker processes share the result."""
        for practice in self._library.practices.values():
            self.of(practice)

    def of(self, practice: Practice) -> list[Likeness]:
        """Return the few practices of other authorities most like one, the likest first."""
        if practice.id not in self._found:
            self._found[practice.id] = self._compared(practice)
        return self._found[practice.id]

    def _compared(self, practice: Practice) -> list[Likeness]:
        own = self._traits[practice.id]
        weights = tuple(WEIGHTS.values())
        scored = []
        for name in self._candidates(practice):
            bits = self._traits[name].bits
            score = sum(
                (a & b).bit_count() * weight
                for a, b, weight in zip(own.bits, bits, weights, strict=True)
            )
            scored.append((-score, name))
        scored.sort()
        return [Likeness(name, self._shared(own, name)) for _, name in scored[:_SHOWN]]

    def _candidates(self, practice: Practice) -> list[str]:
        """Gather practices from the rarest of its items and areas first: work stays linear."""
        by = self._library.practices_by
        shelves = [by["item"][name] for name in practice.items]
        shelves += [by["area"][name] for name in practice.areas]
        found: dict[str, None] = {}
        for shelf in sorted(shelves, key=len):
            for other in shelf[:_CANDIDATES]:
                if other.authority != practice.authority:
                    found[other.id] = None
            if len(found) >= _CANDIDATES:
                break
        return list(found)

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
        return _Traits(
            tuple(values.values()),
            tuple(self._bits(facet, found) for facet, found in values.items()),
        )

    def _bits(self, facet: str, values: list[str]) -> int:
        bits = 0
        for value in values:
            place = self._bit.setdefault(f"{facet}:{value}", len(self._bit))
            bits |= 1 << place
        return bits

    def _shared(self, own: _Traits, name: str) -> dict[str, list[str]]:
        shared: dict[str, list[str]] = defaultdict(list)
        pairs = zip(WEIGHTS, own.values, self._traits[name].values, strict=True)
        for facet, mine, theirs in pairs:
            shared[facet] = [value for value in mine if value in theirs]
        return {facet: values for facet, values in shared.items() if values}
