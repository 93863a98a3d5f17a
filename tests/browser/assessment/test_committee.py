"""The committee: seats, the criteria nobody answers, and a copy of the file for each seat."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
STEP = "/en/self-assessment/index.html#prepare"


def answers_file(page: Page) -> dict[str, object]:
    return json.loads(page.evaluate("JSON.stringify(assessment.store.file())"))


def add_seat(page: Page, office: str, criterion: str) -> None:
    page.click("[data-seat-add]")
    page.keyboard.type(office)
    page.check(f"[data-seats] > li:last-child [value={criterion}]")


def test_a_committee_is_kept_by_office_sector_and_criteria(page: Page, host: str) -> None:
    page.goto(host + STEP)
    page.fill("[data-part='process/coordinator'] input", "Office of inclusion")
    page.check("[data-part='process/resources'] [value=human]")
    add_seat(page, "Health department", "referral-systems")
    page.select_option("[data-seats] > li select", "civil-society")
    page.reload()
    expect(page.locator("[data-seats] > li input").first).to_have_value("Health department")
    seat = {
        "role": "Health department",
        "sector": "civil-society",
        "criteria": ["referral-systems"],
    }
    process = {
        "coordinator": "Office of inclusion",
        "resources": ["human"],
        "committee": [seat],
    }
    assert answers_file(page)["process"] == process


def test_it_says_which_criteria_no_seat_answers(page: Page, host: str) -> None:
    page.goto(host + STEP)
    gap = page.locator("[data-seats-gap]")
    expect(gap).to_be_empty()
    add_seat(page, "Health department", "referral-systems")
    expect(gap).to_contain_text("Legal inclusion")
    page.click("[data-seat-add]")
    expect(gap).to_be_empty()  # A seat without criteria answers all of them.


def test_a_seat_gets_a_copy_without_answers(page: Page, host: str, tmp_path: Path) -> None:
    page.goto(host + STEP)
    page.evaluate("assessment.store.set('answers/8.3', {answer: 'yes'})")
    add_seat(page, "Secretaría de Salud", "referral-systems")
    with page.expect_download() as download:
        page.click("[data-seats] > li:first-child .row__fields > button")
    assert download.value.suggested_filename == "secretaria-de-salud.json"
    download.value.save_as(tmp_path / "copy.json")
    copy = json.loads((tmp_path / "copy.json").read_text(encoding="utf-8"))
    assert copy["answers"] == {}
    assert copy["member"] == {"id": "secretaria-de-salud", "role": "Secretaría de Salud"}


def test_a_seat_is_removed_and_the_focus_stays_in_the_list(page: Page, host: str) -> None:
    page.goto(host + STEP)
    add_seat(page, "One", "legal-inclusion")
    add_seat(page, "Two", "legal-inclusion")
    page.click("[data-seats] > li:first-child [data-remove]")
    assert [seat["role"] for seat in answers_file(page)["process"]["committee"]] == ["Two"]
    expect(page.locator("[data-seats] [data-remove]")).to_be_focused()
