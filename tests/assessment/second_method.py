"""The second method: figures found by trying out every way to complete a file.

Nothing here is shared with the package: the edition is read from its YAML file as plain text, open
items are enumerated, and fractions are pairs of integers. Slow, obvious, and only for tests.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product
from math import gcd, lcm
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
Pair = tuple[int, int]


@cache
def edition(repository: Path = ROOT, name: str = "2022-10") -> dict[str, Any]:
    """Return an edition and the framework as plain text."""
    folder = repository / "criteria"
    files = (folder / "editions" / name / "questionnaire.yaml", folder / "framework.yaml")
    asked, framework = (
        yaml.load(file.read_text(encoding="utf-8"), yaml.CBaseLoader) for file in files
    )
    return {"name": name, **asked, "macro_areas": framework["macro_areas"]}


def expected(file: dict[str, Any], asked: dict[str, Any]) -> dict[str, Any]:
    """Return every figure of a file."""
    answers = {item: said.get("answer") or "" for item, said in file["answers"].items()}
    weights = file.get("weights", {})
    reached = {s["criterion"]: outcomes(s["items"], answers) for s in asked["sections"]}
    shares = {name: share(pairs) for name, pairs in reached.items()}
    return {
        "edition": asked["name"],
        "criteria": shares,
        "macro_areas": {
            area["id"]: mean({name: shares[name] for name in area["criteria"]}, weights)
            for area in asked["macro_areas"]
        },
        "positive": share(sums(reached.values())),
        "balanced": mean(shares, weights),
        "areas": {area["id"]: state(area["items"], answers) for area in asked["policy_areas"]},
    }


def outcomes(items: list[dict[str, Any]], answers: dict[str, str]) -> frozenset[Pair]:
    """Return each (yes, applicable) that some way to complete the items leads to."""
    return frozenset(counted(items, whole) for whole in completions(items, answers))


def completions(items: list[dict[str, Any]], answers: dict[str, str]) -> Iterator[dict[str, str]]:
    """Yield every way to answer the yes/no items that are still open."""
    undecided = ("", "unknown")
    asked = [i["id"] for i in items if i["answer"] == "yes-no" and i.get("scored") == "true"]
    open_items = [name for name in asked if answers.get(name, "").strip() in undecided]
    for choice in product(("no", "yes"), repeat=len(open_items)):
        yield {**answers, **dict(zip(open_items, choice, strict=True))}


def counted(items: list[dict[str, Any]], answers: dict[str, str]) -> Pair:
    """Return how many items are yes and how many apply, in a file without open items."""
    yes = applicable = 0
    for item in items:
        condition = item.get("depends_on")
        dropped = condition is not None and answers.get(condition["item"]) != "yes"
        if item.get("scored") != "true" or dropped or answers[item["id"]] == "not-applicable":
            continue
        applicable += 1
        yes += answers[item["id"]] == "yes"
    return yes, applicable


def sums(sets: Iterable[frozenset[Pair]]) -> frozenset[Pair]:
    """Return every sum of one pair from each set."""
    found = {(0, 0)}
    for pairs in sets:
        found = {(yes + y, all_ + a) for yes, all_ in found for y, a in pairs}
    return frozenset(found)


def share(pairs: frozenset[Pair]) -> dict[str, int] | None:
    """Return the least and the greatest share among some pairs."""
    if pairs == {(0, 0)}:
        return None
    least, greatest = extreme(pairs, -1), extreme(pairs, 1)
    return {
        "yes": least[0],
        "applicable": least[1],
        "yes_upper": greatest[0],
        "applicable_upper": greatest[1],
        "percent": whole(least),
        "percent_upper": whole(greatest),
    }


def extreme(pairs: frozenset[Pair], sign: int) -> Pair:
    """Return the one pair whose quotient is the least or the greatest."""
    best: list[Pair] = []
    for pair in pairs:
        ahead = sign * (pair[0] * best[0][1] - best[0][0] * pair[1]) if best else 1
        best = [pair] if ahead > 0 else [*best, pair] if ahead == 0 else best
    assert len(best) == 1, f"two ways to reach one share: {best}"
    return best[0]


def mean(shares: dict[str, dict[str, int] | None], weights: dict[str, int]) -> Any:
    """Return a weighted mean of shares in lowest terms."""
    held = [(one, weights.get(name, 1)) for name, one in shares.items() if one]
    total = sum(weight for _, weight in held)
    if not total:
        return None
    low = average([((s["yes"], s["applicable"]), w) for s, w in held], total)
    high = average([((s["yes_upper"], s["applicable_upper"]), w) for s, w in held], total)
    return {
        "numerator": low[0],
        "denominator": low[1],
        "numerator_upper": high[0],
        "denominator_upper": high[1],
        "percent": whole(low),
        "percent_upper": whole(high),
    }


def average(terms: list[tuple[Pair, int]], total: int) -> Pair:
    """Return the weighted mean of quotients over a common denominator, in lowest terms."""
    common = lcm(*(below for (_, below), _ in terms))
    above = sum(over * (common // below) * weight for (over, below), weight in terms)
    shared = gcd(above, common * total)
    return above // shared, common * total // shared


def whole(pair: Pair) -> int:
    """Return a quotient as a whole percentage, half up."""
    percent, rest = divmod(100 * pair[0], pair[1])
    return percent + (2 * rest >= pair[1])


def state(pair: list[str], answers: dict[str, str]) -> str:
    """Return the state of a policy area, read off the table."""
    ours, action = (answers.get(item, "") for item in pair)
    silent = action.strip() == "" or action.strip().lower() == "none"
    table = {
        ("yes", False): "acting",
        ("yes", True): "gap",
        ("no", False): "supporting",
        ("no", True): "outside",
    }
    return table.get((ours, silent), "unknown")
