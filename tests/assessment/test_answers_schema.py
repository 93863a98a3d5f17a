"""The JSON Schema of the answers file is fresh, and takes every valid file."""

import json
from pathlib import Path

from hub.assessment.schema import PLACE, answers_schema, answers_schema_text
from jsonschema import Draft202012Validator
from make_worked_cases import FOLDER

ROOT = Path(__file__).parents[2]
SMALLEST = {"format": "solidarity-answers", "version": 1, "edition": "2022-10", "answers": {}}


def test_the_schema_is_fresh() -> None:
    written = (ROOT / PLACE).read_text(encoding="utf-8")
    assert written == answers_schema_text(), "run python scripts/generate_answers_schema.py"


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(answers_schema())


def test_every_worked_case_is_valid() -> None:
    validator = Draft202012Validator(answers_schema())
    for case in FOLDER.glob("*.json"):
        assert validator.is_valid(json.loads(case.read_text(encoding="utf-8"))["file"]), case.name


def test_what_is_unknown_is_invalid() -> None:
    validator = Draft202012Validator(answers_schema())
    assert validator.is_valid(SMALLEST)
    assert not validator.is_valid({})
    assert not validator.is_valid({**SMALLEST, "colour": "blue"})
    assert not validator.is_valid({**SMALLEST, "answers": {"8.3": {"answer": True}}})
    assert not validator.is_valid({**SMALLEST, "weights": {"referral-systems": -1}})
