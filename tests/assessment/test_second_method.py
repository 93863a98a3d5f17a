"""The second method agrees with the plainest one: trying out every way to complete a whole file."""

import json
from fractions import Fraction
from pathlib import Path

import pytest
from hub.assessment.editions import Editions
from hub.assessment.score import score_of
from hub.assessment.scoring_rules import scoring_rules
from make_worked_cases import FOLDER
from second_method import completions, counted, edition

EDITIONS = Editions(Path(__file__).parents[2])
QUESTIONNAIRE = EDITIONS.find("2022-10")
assert QUESTIONNAIRE
RULES = scoring_rules(QUESTIONNAIRE, EDITIONS.framework)
ITEMS = [item for section in edition()["sections"] for item in section["items"]]
FEW = 10
"""Open items whose completions are few enough to be tried out at once."""


def answers_in(case: Path) -> dict[str, str]:
    file = json.loads(case.read_text(encoding="utf-8"))["file"]
    return {item: said.get("answer", "") for item, said in file["answers"].items()}


def is_small(case: Path) -> bool:
    answers = answers_in(case)
    scored = [item["id"] for item in ITEMS if item.get("scored") == "true"]
    return sum(answers.get(item, "") in ("", "unknown") for item in scored) <= FEW


SMALL = [case for case in sorted(FOLDER.glob("*.json")) if is_small(case)]


def test_enough_cases_are_small() -> None:
    assert len(SMALL) >= 60


@pytest.mark.parametrize("case", SMALL, ids=lambda case: case.stem)
def test_least_and_most_over_all_completions(case: Path) -> None:
    answers = answers_in(case)
    totals = [counted(ITEMS, whole) for whole in completions(ITEMS, answers)]
    score = score_of(answers, RULES)
    assert score.positive
    assert score.positive.lower == min(Fraction(*total) for total in totals)
    assert score.positive.upper == max(Fraction(*total) for total in totals)


@pytest.mark.parametrize("case", SMALL[:40], ids=lambda case: case.stem)
def test_every_completion_lies_within_every_interval(case: Path) -> None:
    answers = answers_in(case)
    given = score_of(answers, RULES)
    assert given.balanced
    for whole in list(completions(ITEMS, answers))[::7]:
        done = score_of(whole, RULES)
        assert done.balanced
        assert done.balanced.lower == done.balanced.upper
        assert given.balanced.lower <= done.balanced.lower <= given.balanced.upper
