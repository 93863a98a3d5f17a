"""A published assessment is whole in the open data; none is real yet, so one is made real here."""

import csv
import io
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hub.check.run import check_repository
from hub.library import Library
from hub.open_data.content import Content
from hub.open_data.files import data_files
from hub.settings import read_settings
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[2]


def _content() -> Content:
    settings = read_settings(ROOT)
    return Content(ROOT, Library(check_repository(ROOT, settings).catalogue), settings, "")


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """Return the files of a hub in which one of the invented cities is a real one."""
    content = _content()
    examples = content.library.published
    one = next(one for one in examples.values() if one.has_answers)
    real = replace(
        one,
        place=next(iter(content.library.authorities)),
        file=one.file.model_copy(update={"example": False}),
    )
    content.library.published = {real.id: real}
    return {name: bytes(made) for name, made in data_files(content).items()}


def _rows(files: dict[str, bytes], table: str) -> list[dict[str, str]]:
    text = files[f"csv/{table}.csv"].decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_none_of_the_examples_is_published() -> None:
    content = _content()
    assert content.library.published
    assert content.records["assessment"] == []


def test_it_is_valid_by_its_schema(files: dict[str, bytes]) -> None:
    (entry,) = json.loads(files["json/assessments.json"])["records"]
    schema = json.loads(files["schemas/assessment.schema.json"])
    licence = json.loads(files["json/assessments.json"])["licence"]
    whole = {"licence": licence, "kind": "assessment", **entry}
    assert [e.message for e in Draft202012Validator(schema).iter_errors(whole)] == []


def test_its_answers_are_a_table_from_which_anyone_can_count(files: dict[str, bytes]) -> None:
    """Positive answers over the scored items that apply, from nothing but two tables."""
    (entry,) = json.loads(files["json/assessments.json"])["records"]
    (assessment,) = _rows(files, "assessments")
    scored = {
        row["id"]: row["criterion"] for row in _rows(files, "items") if row["scored"] == "true"
    }
    answered = {row["key"]: row["answer"] for row in _rows(files, "assessments_answers")}
    assert set(answered) == set(entry["record"]["answers"])
    yes = Counter(
        scored[item] for item, said in answered.items() if said == "yes" and item in scored
    )
    stored = {row["key"]: row for row in _rows(files, "assessments_score_criteria")}
    for criterion, row in stored.items():
        assert not row["yes"] or int(row["yes"]) == yes[criterion]
    assert int(assessment["score_positive_yes"]) == yes.total()
