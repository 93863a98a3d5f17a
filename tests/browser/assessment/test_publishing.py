"""What becomes public: four levels, nothing that names who said what, a record that validates."""

import json
from pathlib import Path
from typing import Any

import pytest
from hub.assessment.editions import Editions
from hub.assessment.read import read_answers
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
STEP = "/en/self-assessment/index.html#publish"
FILE: dict[str, Any] = {
    "format": "solidarity-answers",
    "version": 1,
    "edition": "2022-10",
    "city": {"name": "Islands of Utopia", "country": "CO"},
    "date": "2026-05-17",
    "member": {"id": "health", "role": "Health department"},
    "members": [{"id": "health", "role": "Health department"}],
    "answers": {
        "8.3": {
            "answer": "yes",
            "observation": "Ask maria@example.org or +57 310 555 1234. It costs 1 200 000 000.",
            "evidence": [{"stage": "policy", "url": "https://example.org/202611221234"}],
            "votes": [{"member": "health", "answer": "no"}],
            "tally": {"yes": 7},
            "dissent": "Health does not agree.",
        },
        "3.1.1": {"answer": "not-applicable", "observation": "Not in a metropolitan area."},
        "7.1": {"answer": "no", "flag": "critical", "partners": ["Bar association"]},
        "1.1.1": {"answer": "yes"},
    },
    "process": {
        "coordinator": "Office of inclusion",
        "minutes": "10:42 Much was said.",
        "validation": {
            "mechanism": "Public hearing",
            "how": "Forty people",
            "date": "2026-06",
            "objections": [{"text": "It is not on the door.", "item": "8.3"}],
        },
    },
    "commitments": [{"id": "c1", "kind": "implement", "text": "A desk", "unit": "Legal office"}],
    "weights": {"legal-inclusion": 3},
}
NEVER = ("Much was said", "on the door", '"votes"', '"tally"', '"member"', '"members"')


@pytest.fixture
def opened(page: Page, host: str) -> Page:
    page.goto(host + STEP)
    page.evaluate("file => assessment.store.openFile(file)", FILE)
    return page


def shown(page: Page, level: str) -> str:
    page.check(f"[name=disclosure][value={level}]")
    return page.locator("[data-publish-file]").text_content() or ""


def test_nothing_is_the_standard(opened: Page) -> None:
    expect(opened.locator("[data-publish]")).to_be_hidden()


@pytest.mark.parametrize("level", ["shares", "answers", "evidence"])
def test_what_becomes_public_is_valid_and_names_nobody(opened: Page, level: str) -> None:
    text = shown(opened, level)
    read = read_answers(text.encode(), "record.json", Editions(Path(__file__).parents[3]))
    assert not read.problems
    assert read.file is not None and read.file.disclosure == level
    assert not [word for word in NEVER if word in text]
    assert "maria@example.org" not in text and "310 555" not in text


def test_shares_hold_no_answer(opened: Page) -> None:
    record = json.loads(shown(opened, "shares"))
    assert record["answers"] == {}
    assert "commitments" not in record and "areas" not in record["score"]
    assert "how" not in record["process"]["validation"]


def test_answers_hold_no_observation_but_a_needed_reason(opened: Page) -> None:
    record = json.loads(shown(opened, "answers"))
    assert record["answers"]["8.3"] == {"answer": "yes"}
    assert record["answers"]["3.1.1"]["observation"]
    assert record["answers"]["7.1"] == {"answer": "no", "flag": "critical"}
    assert "unit" not in record["commitments"][0]


def test_contacts_are_taken_out_and_listed_amounts_and_addresses_stay(opened: Page) -> None:
    said = json.loads(shown(opened, "evidence"))["answers"]["8.3"]
    assert said["observation"] == "Ask […] or […]. It costs 1 200 000 000."
    assert said["evidence"] == FILE["answers"]["8.3"]["evidence"]
    expect(opened.locator("[data-publish-notes]")).to_contain_text("maria@example.org")


def test_the_record_is_downloaded_once_it_was_read(opened: Page) -> None:
    text = shown(opened, "evidence")
    button = opened.locator("[data-publish-download]")
    expect(button).to_be_disabled()
    opened.check("[data-publish-read]")
    with opened.expect_download() as download:
        button.click()
    assert download.value.suggested_filename == "islands-of-utopia-2026-05-17.json"
    assert Path(download.value.path()).read_text(encoding="utf-8") == text
