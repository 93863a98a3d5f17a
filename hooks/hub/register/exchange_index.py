"""Finds exchanges from the side of the other local authority."""

from collections.abc import Iterable

from hub.records.authority import Authority
from hub.records.exchange import Exchange

_SEEN_FROM_THERE = {"mentors": "mentored-by", "mentored-by": "mentors"}


def seen_from_there(kind: str) -> str:
    """Return what kind an exchange is for the other local authority."""
    return _SEEN_FROM_THERE.get(kind, kind)


def exchanges_elsewhere(authorities: Iterable[Authority]) -> dict[str, list[tuple[str, Exchange]]]:
    """Return, for each local authority, the exchanges in the records of others that name it."""
    found: dict[str, list[tuple[str, Exchange]]] = {}
    for owner in authorities:
        for exchange in owner.exchanges:
            if exchange.authority:
                found.setdefault(exchange.authority, []).append((owner.id, exchange))
    return found
