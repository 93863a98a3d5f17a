"""Questions of quality are answered by the fields of a record, and by nothing else."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hub.catalogue import Catalogue
from hub.quality.answered import answers, computed, left_to_people, questions_of
from hub.quality.signs import SIGNS
from hub.records.practice import Practice
from repositories import ROOT, base, check

SOURCE = {"url": "https://example.org/", "title": "A", "publisher": "B", "language": "en"}
BARE: dict[str, Any] = {
    "id": "ar-x", "title": "X", "authority": "ar-exampletown", "status": "running",
    "populations": ["refugees"], "criteria": ["legal-inclusion"], "items": ["9.1.1"],
    "areas": ["health"], "evidence": "medium", "sources": [SOURCE], "summary": "X.",
    "actions": ["One"],
}  # fmt: skip
ANSWERING: dict[str, dict[str, Any]] = {
    "challenge": {"challenge": "It was hard."},
    "steps": {"actions": ["One", "Two", "Three"]},
    "partners": {"partners": [{"name": "Bar", "kind": "academia"}]},
    "refugee-partner": {"partners": [{"name": "Us", "kind": "refugee-organisation"}]},
    "tried": {"start_year": 2024, "checked": "2025-01"},
    "results": {"results": ["Better"]},
    "figures": {"results": ["Better", "120 people"]},
    "lessons": {"lessons": ["Ask first"]},
    "replication": {"replication": ["A room"]},
    "two-publishers": {"sources": [SOURCE, {**SOURCE, "publisher": "C"}]},
    "well-sourced": {"evidence": "high"},
}


def practice(**fields: Any) -> Practice:
    return Practice.model_validate({**BARE, **fields})


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return check(base(tmp_path_factory.mktemp("quality") / "r")).catalogue


def test_a_bare_record_leaves_every_question_open(catalogue: Catalogue) -> None:
    questions = computed(questions_of(catalogue))
    assert len(questions) == len(SIGNS)
    assert not [one.id for one in questions if answers(one, practice())]


def test_every_sign_is_asked_for_once(catalogue: Catalogue) -> None:
    questions = questions_of(catalogue)
    assert sorted(one.sign for one in computed(questions)) == sorted(SIGNS) == sorted(ANSWERING)
    assert {one.time for one in left_to_people(questions)} == {"design", "evaluation"}


@pytest.mark.parametrize("sign", SIGNS)
def test_a_field_answers_its_question(sign: str) -> None:
    assert SIGNS[sign].shows(practice(**ANSWERING[sign]))


@pytest.mark.parametrize(
    ("fields", "is_tried"),
    [
        ({"status": "planned"}, True),
        ({"start_year": 2026, "checked": "2026-11-20"}, False),
        ({"start_year": 2025, "checked": "2026-01-01"}, True),
        ({"start_year": 2019}, False),
        ({"checked": "2026-11-20"}, False),
        ({"status": "ended", "start_year": 2019, "end_year": 2021}, True),
    ],
)
def test_a_year_of_trial_is_counted_to_the_last_check(
    fields: dict[str, Any], is_tried: bool
) -> None:
    assert SIGNS["tried"].shows(practice(**fields)) is is_tried


def test_a_hub_without_questions_still_builds() -> None:
    assert questions_of(SimpleNamespace(records=lambda kind: iter(()))) == ()  # type: ignore[arg-type]


def test_an_unknown_sign_is_refused(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    file = root / "criteria/quality.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("sign: steps", "sign: footsteps"))
    (problem,) = check(root).problems
    assert (problem.rule, problem.field) == ("not-one-of", "questions[1].sign")


def test_the_real_records_answer_some_and_leave_some_open() -> None:
    catalogue = check(ROOT).catalogue
    questions = computed(questions_of(catalogue))
    counts = {
        one.id: sum(answers(one, record) for record in catalogue.records("practice"))
        for one in questions
    }
    everything = len(list(catalogue.records("practice")))
    assert all(0 < count < everything for count in counts.values()), counts
