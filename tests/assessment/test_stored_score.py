"""A published file stores exactly what its answers give; one changed integer is refused."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hub.assessment.editions import Editions
from hub.assessment.read import read_answers
from hypothesis import given
from hypothesis import strategies as st
from make_worked_cases import FOLDER

EDITIONS = Editions(Path(__file__).parents[2])
CASES = [
    json.loads(case.read_text(encoding="utf-8"))
    for case in sorted(FOLDER.glob("*.json"))
    if case.stem.startswith("random-")
]


def published(case: dict[str, Any]) -> dict[str, Any]:
    """Return the file of a case with its figures stored in it."""
    file, score = copy.deepcopy((case["file"], case["expected"]))
    del score["edition"]
    return {**file, "score": score}


def refused(file: dict[str, Any]) -> set[str]:
    """Return the fields that are refused because the answers give something else."""
    read = read_answers(json.dumps(file).encode(), "published.json", EDITIONS)
    assert {problem.rule for problem in read.problems} <= {"score-mismatch"}
    return {problem.field for problem in read.problems}


def integers(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the path of every stored integer."""
    for key, part in value.items() if isinstance(value, dict) else ():
        if isinstance(part, int):
            yield (*path, key)
        yield from integers(part, (*path, key))


@pytest.mark.parametrize("case", CASES[:50], ids=lambda case: case["about"])
def test_a_file_with_its_own_figures_is_accepted(case: dict[str, Any]) -> None:
    assert refused(published(case)) == set()


@given(st.integers(0, len(CASES) - 1), st.sampled_from((1, 2, 5)), st.data())
def test_one_changed_integer_is_refused_by_name(
    number: int, more: int, data: st.DataObject
) -> None:
    file = published(CASES[number])
    path = data.draw(st.sampled_from(sorted(integers(file["score"]))))
    held = file["score"]
    for step in path[:-1]:
        held = held[step]
    held[path[-1]] += more if held[path[-1]] <= 95 else -more
    assert refused(file) == {".".join(("score", *path[:-1]))}


def test_a_criterion_left_out_is_refused_by_name() -> None:
    file = published(CASES[0])
    del file["score"]["criteria"]["legal-inclusion"]
    assert refused(file) == {"score.criteria.legal-inclusion"}


def test_a_criterion_said_not_to_apply_is_refused_by_name() -> None:
    file = published(CASES[0])
    file["score"]["criteria"]["legal-inclusion"] = None
    assert refused(file) == {"score.criteria.legal-inclusion"}


def test_a_criterion_nobody_knows_is_refused_by_name() -> None:
    file = published(CASES[0])
    file["score"]["criteria"]["kindness"] = None
    assert refused(file) == {"score.criteria.kindness"}


def test_a_changed_state_is_refused_by_name() -> None:
    file = published(CASES[0])
    true = file["score"]["areas"]["housing"]
    file["score"]["areas"]["housing"] = "gap" if true != "gap" else "acting"
    assert refused(file) == {"score.areas.housing"}


def test_a_changed_answer_is_refused_by_the_criterion_it_belongs_to() -> None:
    file = published(CASES[0])
    said = file["answers"]["7.1"]["answer"]
    file["answers"]["7.1"]["answer"] = "no" if said == "yes" else "yes"
    assert "score.criteria.legal-inclusion" in refused(file)


def test_percentages_and_totals_may_be_left_out() -> None:
    file = published(CASES[0])
    for share in file["score"]["criteria"].values():
        del share["percent"], share["percent_upper"]
    file["score"] = {"criteria": file["score"]["criteria"]}
    assert refused(file) == set()


def test_withheld_answers_cannot_be_recomputed_and_are_not_held_against_a_file() -> None:
    file = published(CASES[0])
    file["answers"] = {}
    assert refused(file)
    assert refused({**file, "disclosure": "shares"}) == set()


def test_the_yaml_of_a_published_assessment_is_the_same_file() -> None:
    file = published(CASES[0])
    text = yaml.safe_dump(file, allow_unicode=True, sort_keys=False)
    read = read_answers(text.encode(), "assessment.yaml", EDITIONS)
    assert read.problems == []
    assert read.file == read_answers(json.dumps(file).encode(), "file.json", EDITIONS).file
