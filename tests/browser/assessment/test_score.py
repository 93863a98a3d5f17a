"""The browser's figures are Python's, to the last digit and in the same order of keys."""

import json
from pathlib import Path
from typing import Any

import pytest
from hub.assessment.answers import AnswersFile
from hub.assessment.editions import Editions
from hub.assessment.printed import as_data
from hub.assessment.score import given_answers, score_of
from hub.assessment.scoring_rules import ScoringRules, scoring_rules
from playwright.sync_api import Page
from random_answers import KINDS, random_file
from second_method import edition

pytestmark = pytest.mark.browser
ROOT = Path(__file__).parents[3]
CASES = sorted((ROOT / "tests/assessment/worked_cases").glob("*.json"))
FORM = "/en/self-assessment/index.html"
IN_THE_BROWSER = """text => JSON.parse(text).map((file) =>
    JSON.stringify(assessment.score.scoreOf(assessment.score.answersOf(file), file.weights))
).join("\\n")"""
"""All files go in as one text and come out as one: a thousand objects are slow to hand over."""
NEARLY_NOTHING = (
    "None",
    " none\t",
    "\x1fnone\x85",
    "\u2003NONE\u3000",
    "\ufeffnone",
    "\ufeff",
    "nonE.",
)


def _rules() -> ScoringRules:
    editions = Editions(ROOT)
    questionnaire = editions.find("2022-10")
    assert questionnaire
    return scoring_rules(questionnaire, editions.framework)


def _files(answers: list[dict[str, Any]]) -> list[dict[str, Any]]:
    head = {"format": "solidarity-answers", "version": 1, "edition": "2022-10"}
    return [{**head, "answers": one} for one in answers]


def _python(files: list[dict[str, Any]]) -> list[str]:
    """Return what Python's own score prints, as short as a browser writes JSON."""
    rules = _rules()
    printed = []
    for file in files:
        read = AnswersFile.model_validate(file)
        figures = as_data(score_of(given_answers(read), rules, read.weights))
        printed.append(json.dumps(figures, separators=(",", ":")))
    return printed


def _browser(page: Page, host: str, files: list[dict[str, Any]]) -> list[str]:
    page.goto(host + FORM)
    figures: str = page.evaluate(IN_THE_BROWSER, json.dumps(files))
    return figures.split("\n")


def test_every_worked_case_gives_the_expected_integers(page: Page, host: str) -> None:
    cases = [json.loads(case.read_text(encoding="utf-8")) for case in CASES]
    assert len(cases) >= 200
    figures = _browser(page, host, [case["file"] for case in cases])
    wrong = [
        case.stem
        for case, found, figure in zip(CASES, cases, figures, strict=True)
        if json.loads(figure) != found["expected"]
    ]
    assert not wrong


def test_a_thousand_random_files_print_the_same_text(page: Page, host: str) -> None:
    asked = edition()
    files = [random_file(asked, 5000 + seed, KINDS[seed % len(KINDS)]) for seed in range(1000)]
    assert _browser(page, host, files) == _python(files)


def test_what_nearly_says_nothing_is_read_alike(page: Page, host: str) -> None:
    files = _files(
        [{"1.1.1": {"answer": "yes"}, "1.2.1": {"answer": text}} for text in NEARLY_NOTHING]
    )
    rules = _rules()
    expected = [
        as_data(score_of({"1.1.1": "yes", "1.2.1": text}, rules))["areas"]["labour-market"]
        for text in NEARLY_NOTHING
    ]
    found = [json.loads(one)["areas"]["labour-market"] for one in _browser(page, host, files)]
    assert found == expected


def test_names_from_a_file_reach_no_prototype(page: Page, host: str) -> None:
    text = json.dumps(
        {"answers": {"__proto__": {"answer": "yes"}, "constructor": {"answer": "yes"}}}
    )
    page.goto(host + FORM)
    same = page.evaluate(
        """text => {
          const { scoreOf, answersOf } = assessment.score;
          const weights = JSON.parse('{"__proto__": {"2.1": 0}, "legal-inclusion": "x"}');
          const found = scoreOf(answersOf(JSON.parse(text)), weights);
          return JSON.stringify(found) === JSON.stringify(scoreOf({}));
        }""",
        text,
    )
    assert same
