"""Every bad answers file is refused in exactly the words expected beside it."""

from pathlib import Path

import pytest
from hub.assessment.editions import Editions
from hub.assessment.read import read_answers
from hub.assessment.source import LARGEST
from hub.check.answer_rules import ANSWER_RULES
from hub.check.report import as_text

HERE = Path(__file__).parent
EDITIONS = Editions(HERE.parents[1])
CASES = sorted(file for file in (HERE / "bad_answers").iterdir() if file.suffix != ".txt")
SMALLEST = b'{"format": "solidarity-answers", "version": 1, "edition": "2022-10", "answers": {%s}}'


def said_of(data: bytes, name: str = "file.json") -> str:
    read = read_answers(data, name, EDITIONS)
    assert read.file is None
    return "\n".join(as_text(problem) for problem in read.problems) + "\n"


def test_every_rule_of_answers_has_a_case() -> None:
    assert {rule.name for rule in ANSWER_RULES} <= {case.stem for case in CASES}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_says_exactly_what_is_expected(case: Path) -> None:
    said = said_of(case.read_bytes(), case.name)
    assert f"rule: {case.stem}\n" in said
    assert said == case.with_suffix(".txt").read_text(encoding="utf-8")


def test_a_file_that_is_too_large_is_refused_unread() -> None:
    assert "file-size" in said_of(b'{"a": "' + b"x" * LARGEST + b'"}')


def test_what_is_not_text_is_refused() -> None:
    assert "readable-text" in said_of(SMALLEST % b'"4.3": {"answer": "caf\xe9"}')
    assert "readable-text" in said_of(b"PK\x03\x04\xff\xfe")


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "- " * 5000])
@pytest.mark.parametrize("name", ["file.json", "file.yaml"])
def test_bottomless_files_are_refused(text: str, name: str) -> None:
    assert "rule: " in said_of(text.encode(), name)


@pytest.mark.parametrize(
    "word", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 5000, "nul", "'a'"]
)
def test_words_that_are_not_json_are_refused(word: str) -> None:
    assert "rule: " in said_of(SMALLEST % f'"8.3": {{"answer": {word}}}'.encode())


def test_a_lone_surrogate_is_refused() -> None:
    assert "rule: " in said_of(SMALLEST % rb'"4.3": {"answer": "\ud800"}')


def test_all_problems_are_told_at_once_each_with_its_item() -> None:
    said = said_of(
        SMALLEST % b'"8.3": {"answer": "ja"}, "8.1": {}, "1.1": {"answer": "yes"}, "x": 1'
    )
    for item in ("answers[8.3].answer", "answers[8.1]", "answers[1.1].answer", "answers[x]"):
        assert item in said
