"""Makes answers files at random, each kind of answer among them; the same seed, the same file."""

import random
from typing import Any

Items = list[dict[str, Any]]
_KINDS = {
    "full": {"yes": 5, "no": 5},
    "mostly yes": {"yes": 8, "no": 1, "unknown": 1},
    "mostly no": {"yes": 1, "no": 8, "": 1},
    "half open": {"yes": 3, "no": 2, "unknown": 3, "": 2},
    "hardly begun": {"yes": 1, "no": 1, "unknown": 1, "": 17},
}
"""How often each answer is given in a kind of file; an empty one leaves the item out."""
KINDS = tuple(_KINDS)
_TEXTS = ("none", "None", " ", "A desk in the town hall", "Cooperación con la provincia: «sí»", "0")


def random_file(asked: dict[str, Any], seed: int, kind: str | None = None) -> dict[str, Any]:
    """Return an answers file of one kind, made from a seed."""
    chance = random.Random(seed)
    kind = kind or KINDS[seed % len(KINDS)]
    items = [item for section in asked["sections"] for item in section["items"]]
    said = {i["id"]: _said(i, chance, _KINDS[kind]) for i in items if i["answer"] != "none"}
    order = [name for name, entry in said.items() if entry]
    chance.shuffle(order)
    file = {
        "format": "solidarity-answers",
        "version": 1,
        "edition": asked["name"],
        "answers": {name: said[name] for name in order},
    }
    if chance.random() < 0.4:
        file["weights"] = _weights(asked, chance)
    return file


def _said(item: dict[str, Any], chance: random.Random, often: dict[str, int]) -> dict[str, Any]:
    if item["answer"] == "open":
        return {"answer": chance.choice(_TEXTS)} if chance.random() < 0.6 else {}
    if item["answer"] == "choice":
        return (
            {"answer": chance.choice(("provisional", "permanent"))} if chance.random() < 0.5 else {}
        )
    if item.get("may_not_apply") == "true" and chance.random() < 0.3:
        return {"answer": "not-applicable", "observation": "not in a metropolitan area"}
    answer = chance.choices(list(often), list(often.values()))[0]
    return _beside(answer, chance)


def _beside(answer: str, chance: random.Random) -> dict[str, Any]:
    """Return an entry with whatever may stand beside an answer and must never count."""
    said: dict[str, Any] = {"answer": answer} if answer else {}
    if chance.random() < 0.15:
        said["observation"] = "yes, and no"
    if answer == "no" and chance.random() < 0.3:
        said["intention"] = chance.choice(("none", "willing", "planned"))
    if chance.random() < 0.1:
        said["flag"] = chance.choice(("critical", "aspirational"))
    if chance.random() < 0.1:
        said["capacity"] = chance.sample(("time", "financial", "human"), 2)
    return said


def _weights(asked: dict[str, Any], chance: random.Random) -> dict[str, int]:
    criteria = [section["criterion"] for section in asked["sections"]]
    chosen = chance.sample(criteria, chance.randint(1, len(criteria)))
    return {name: chance.choice((0, 1, 2, 3, 7, 1000)) for name in chosen}
