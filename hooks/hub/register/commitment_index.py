"""Finds commitments by whatever they are tied to."""

from collections.abc import Callable, Iterable

from hub.records.commitment import Commitment

_TIES: dict[str, Callable[[Commitment], list[str]]] = {
    "authority": lambda c: [*c.authorities, *c.joined_by],
    "network": lambda c: c.networks,
    "programme": lambda c: c.programmes,
    "event": lambda c: c.events,
    "criterion": lambda c: c.criteria,
    "item": lambda c: c.items,
    "practice": lambda c: practices_of(c),
    "country": lambda c: countries_of(c),
}

Index = dict[str, dict[str, list[Commitment]]]
"""Commitments by the kind of what they are tied to and by its id."""


def countries_of(commitment: Commitment) -> list[str]:
    """Return the countries of a commitment: those it names and those of its local authorities."""
    own = [name[:2].upper() for name in commitment.authorities]
    return list(dict.fromkeys([*own, *commitment.countries]))


def practices_of(commitment: Commitment) -> list[str]:
    """Return the practices tied to a commitment: those it names, and those that bear it out."""
    shown = [state.practice for state in commitment.progress if state.practice]
    return list(dict.fromkeys([*commitment.practices, *shown]))


def commitment_index(commitments: Iterable[Commitment]) -> Index:
    """Return commitments by everything they are tied to, the newest first."""
    index: Index = {kind: {} for kind in _TIES}
    for commitment in sorted(commitments, key=_newest_first):
        for kind, names_of in _TIES.items():
            for name in dict.fromkeys(names_of(commitment)):
                index[kind].setdefault(name, []).append(commitment)
    return index


def _newest_first(commitment: Commitment) -> tuple[int, str]:
    return -int((commitment.made or "0")[:4]), commitment.id
