"""Makes invented records for these tests."""

from typing import Any

from hub.records.agreement import Agreement
from hub.records.authority import Authority
from hub.records.commitment import Commitment

INITIATIVE = "network-of-towns"
"""The network that the hub of these tests is about."""
SOURCE = {"url": "https://example.org/a", "title": "A", "publisher": "B", "language": "en"}


def commitment(**fields: Any) -> Commitment:
    usual = {
        "id": "ar-exampletown-house",
        "title": "A house (fictional)",
        "authorities": ["ar-exampletown"],
        "kind": "implement",
        "criteria": ["reception-and-outreach"],
        "framework": "declaration",
        "checked": "2026-11-20",
        "sources": [SOURCE],
        "summary": "A house.",
    }
    return Commitment.model_validate({**usual, **fields})


def agreement(**fields: Any) -> Agreement:
    usual = {"id": "agency", "with": "Example Agency", "sources": ["https://example.org/a"]}
    return Agreement.model_validate({**usual, **fields})


def authority(**fields: Any) -> Authority:
    usual = {"id": "ar-exampletown", "name": "Exampletown", "country": "AR", "type": "city"}
    return Authority.model_validate({**usual, **fields})


def tie(state: str, **fields: Any) -> dict[str, Any]:
    usual = {
        "id": f"tie-{state}",
        "network": INITIATIVE,
        "state": state,
        "sources": ["https://example.org/a"],
    }
    return {**usual, **fields}
