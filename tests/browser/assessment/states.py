"""Answers files for tests: half filled in, filled in, and merged from two members."""

from typing import Any

FRAME: dict[str, Any] = {"format": "solidarity-answers", "version": 1, "edition": "2022-10"}
HALF: dict[str, Any] = {
    **FRAME,
    "title": "Islands of Utopia, first round",
    "city": {"name": "Islands of Utopia", "country": "CO"},
    "date": "2026-05-17",
    "answers": {
        "1.1.1": {"answer": "yes"},
        "1.2.1": {"answer": "Fairs for jobs"},
        "1.1.2": {"answer": "no"},
        "1.1.7": {"answer": "yes"},
        "2.1": {"answer": "yes", "evidence": [{"stage": "policy", "text": "Ordinance 12"}]},
        "2.2": {"answer": "no", "intention": "willing", "flag": "aspirational"},
        "3.1.1": {"answer": "not-applicable", "observation": "Not in a metropolitan area."},
        "7.1": {"answer": "no", "flag": "critical", "capacity": ["human", "financial"]},
        "8.3": {"answer": "unknown"},
    },
    "process": {
        "coordinator": "Office of inclusion",
        "committee": [
            {"role": "Health department", "criteria": ["referral-systems"]},
            {"role": "Bar association", "sector": "civil-society", "criteria": ["legal-inclusion"]},
        ],
        "validation": {"objections": [{"item": "8.3", "text": "It is not on the door."}]},
    },
    "commitments": [
        {
            "id": "c1",
            "kind": "implement",
            "text": "A legal desk",
            "item": "7.1",
            "criterion": "legal-inclusion",
            "start": "2026-06",
            "due": "2027-01-31",
        }
    ],
}


def full(items: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return a file in which every item is answered, from the rules of the items."""
    answers: dict[str, Any] = {}
    for place, (name, rules) in enumerate(items.items()):
        if rules["answer"] == "none":
            continue
        choices = [choice for choice in rules.get("choices", {}) if choice != "not-applicable"]
        answers[name] = {"answer": choices[place % 2] if choices else "Something is in place."}
    return {**HALF, "answers": answers}


def merged() -> dict[str, Any]:
    """Return a file made from the copies of two members who do not agree on everything."""
    votes = [{"member": "health", "answer": "yes"}, {"member": "bar", "answer": "no"}]
    answers = {**HALF["answers"], "8.4": {"votes": votes, "dissent": "The bar does not agree."}}
    members = [{"id": "health", "role": "Health department"}, {"id": "bar", "role": "The bar"}]
    return {**HALF, "answers": answers, "members": members}
