"""Every worked case gives exactly the integers it expects, and these come from elsewhere."""

import json
from pathlib import Path
from typing import Any

import pytest
from hub.assessment.editions import Editions
from hub.assessment.printed import as_data
from hub.assessment.read import read_answers
from hub.assessment.score import given_answers, score_of
from make_worked_cases import FOLDER, as_text, worked_cases

HERE = Path(__file__).parent
CASES = sorted(FOLDER.glob("*.json"))
FICTIONAL = sorted((HERE / "fictional/worked_cases").glob("*.json"))
REAL_EDITIONS = Editions(HERE.parents[1])
FICTIONAL_EDITIONS = Editions(HERE / "fictional")


def printed(file: dict[str, Any], editions: Editions) -> dict[str, Any]:
    """Return what the score command prints for a file."""
    read = read_answers(json.dumps(file).encode(), "case.json", editions)
    assert not read.problems
    assert read.file and read.rules
    return as_data(score_of(given_answers(read.file), read.rules, read.file.weights))


def holds(part: Any, whole: Any) -> bool:
    """Return whether every figure of a part stands in the whole."""
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(holds(part[key], whole[key]) for key in part)
    return bool(part == whole)


def test_there_are_at_least_two_hundred_cases() -> None:
    assert len(CASES) >= 200
    assert sum(case.stem.startswith("hand-") for case in CASES) >= 40


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_worked_case(case: Path) -> None:
    found = json.loads(case.read_text(encoding="utf-8"))
    assert printed(found["file"], REAL_EDITIONS) == found["expected"]


@pytest.mark.parametrize("case", FICTIONAL, ids=lambda case: case.stem)
def test_worked_case_of_the_fictional_edition(case: Path) -> None:
    found = json.loads(case.read_text(encoding="utf-8"))
    assert holds(found["by_hand"], printed(found["file"], FICTIONAL_EDITIONS))


def test_the_second_method_finds_what_was_worked_out_by_hand() -> None:
    for name, case in worked_cases():
        assert holds(case.get("by_hand", {}), case["expected"]), name


def test_the_files_are_fresh() -> None:
    written = {case.stem: case.read_text(encoding="utf-8") for case in CASES}
    made = {name: as_text(case) for name, case in worked_cases()}
    assert written == made, "run python tests/assessment/make_worked_cases.py"
