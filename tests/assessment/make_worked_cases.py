"""Writes the worked cases: `python tests/assessment/make_worked_cases.py`.

The figures come from the second method alone; those found by hand stand beside them.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hand_cases import hand_cases
from random_answers import KINDS, random_file
from second_method import edition, expected

FOLDER = Path(__file__).parent / "worked_cases"
RANDOM_CASES = 200


def worked_cases() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the name and the content of each case."""
    asked = edition()
    head = {"format": "solidarity-answers", "version": 1, "edition": "2022-10"}
    for case in hand_cases():
        file = {**head, **case.more, "answers": case.answers}
        found = {"about": case.about, "file": file, "expected": expected(file, asked)}
        yield f"hand-{case.name}", {**found, "by_hand": case.by_hand}
    for seed in range(RANDOM_CASES):
        file = random_file(asked, seed)
        about = f"Made at random: {KINDS[seed % len(KINDS)]}."
        yield f"random-{seed:03}", {"about": about, "file": file, "expected": expected(file, asked)}


def as_text(case: dict[str, Any]) -> str:
    """Return a case as JSON, one field a line."""
    fields = (f" {json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in case.items())
    return "{\n" + ",\n".join(fields) + "\n}\n"


def main() -> None:
    """Write every case anew."""
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.json"):
        old.unlink()
    for name, case in worked_cases():
        (FOLDER / f"{name}.json").write_text(as_text(case), encoding="utf-8")


if __name__ == "__main__":
    main()
