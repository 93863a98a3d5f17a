"""The explanation names every item once, with what it does, and shows its sums."""

import json
from pathlib import Path
from typing import Any

import pytest
from hub.assessment.editions import Editions
from hub.assessment.explain import Explanation
from hub.assessment.read import read_answers
from hub.assessment.score import given_answers
from make_worked_cases import FOLDER

EDITIONS = Editions(Path(__file__).parents[2])


def explained(name: str, **more: Any) -> str:
    file = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))["file"]
    read = read_answers(json.dumps({**file, **more}).encode(), "case.json", EDITIONS)
    assert read.file and read.rules
    explanation = Explanation(EDITIONS, str, "en")
    answers = given_answers(read.file)
    return "\n".join(explanation.lines(answers, read.rules, read.file.weights))


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("hand-8-3-yes-8-3-1-no", "1 of 6 items that apply answered yes: 17%"),
        ("hand-8-3-no-8-3-1-yes", "left out, since the item it depends on is not yes: 8.3.1"),
        ("hand-8-3-unknown-8-3-1-no", "counts only once the item it depends on is yes: 8.3.1"),
        ("hand-not-applicable-1", "not applicable, left out: 3.1.1"),
        ("hand-weights-double", "(2 × 1/1 + 0/2 + 0/3"),
        ("hand-weights-double", "equal weights: (1/1 + 0/2 + 0/3"),
        ("hand-weights-zeros", "no criterion counts, so there is no mean."),
        ("hand-policy-area-role", "Not ours, and we support: Housing"),
    ],
)
def test_says(case: str, words: str) -> None:
    assert words in explained(case)


def test_every_scored_item_is_named_once_below_its_criterion() -> None:
    text = explained("hand-all-yes")
    named = [
        item
        for line in text.splitlines()
        if line.startswith("  ")
        for item in line.rpartition(": ")[2].split(", ")
    ]
    assert len(named) == len(set(named)) == 40


def test_own_weights_come_after_equal_ones_and_only_where_there_are_any() -> None:
    assert "own weights" not in explained("hand-weights-ones")
    text = explained("hand-weights-double")
    assert text.index("equal weights") < text.index("own weights")
