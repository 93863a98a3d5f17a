"""The assessments on this device: opened, renamed, copied, downloaded, deleted, brought back."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
START = "/en/self-assessment/index.html#start"
CITY = "[data-part='city/name'] input"
ROWS = "#start [data-kept] > li"


def answers_file(page: Page) -> dict[str, Any]:
    return json.loads(page.evaluate("JSON.stringify(assessment.store.file())"))


def two_assessments(page: Page, host: str) -> None:
    page.goto(host + START)
    page.fill(CITY, "Quilmes")
    page.evaluate("assessment.store.set('answers/8.3', {answer: 'yes', observation: 'Why'})")
    page.click("[data-kept-new]")
    page.fill(CITY, "Recife")
    page.reload()


def act(page: Page, row: str, name: str) -> None:
    page.click(f"{ROWS}:has(strong:text-is('{row}')) [data-act={name}]:visible")


def test_an_assessment_is_opened_and_renamed(page: Page, host: str) -> None:
    two_assessments(page, host)
    act(page, "Quilmes", "open")
    assert answers_file(page)["answers"]["8.3"]["answer"] == "yes"
    page.goto(host + START)
    act(page, "Recife", "rename")
    page.keyboard.type("Draft")
    page.keyboard.press("Enter")
    expect(page.locator(ROWS).filter(has_text="Draft · Recife")).to_be_visible()
    assert "title" not in answers_file(page)


def test_a_copy_is_independent(page: Page, host: str) -> None:
    two_assessments(page, host)
    act(page, "Quilmes", "duplicate")
    expect(page.locator(ROWS)).to_have_count(3)
    act(page, "Quilmes (copy) · Quilmes", "open")
    page.evaluate("assessment.store.set('answers/8.3', {answer: 'no'})")
    page.goto(host + START)
    act(page, "Quilmes", "open")
    assert answers_file(page)["answers"]["8.3"] == {"answer": "yes", "observation": "Why"}


def test_what_was_deleted_can_be_brought_back(page: Page, host: str) -> None:
    two_assessments(page, host)
    before = page.evaluate("({...localStorage})")
    act(page, "Quilmes", "ask")
    act(page, "Quilmes", "back")
    expect(page.locator(ROWS)).to_have_count(2)
    act(page, "Quilmes", "ask")
    act(page, "Quilmes", "remove")
    expect(page.locator(ROWS)).to_have_count(1)
    assert not any("Quilmes" in text for text in page.evaluate("Object.values(localStorage)"))
    page.keyboard.press("Enter")  # The focus is on what brings it back.
    expect(page.locator(ROWS)).to_have_count(2)
    assert page.evaluate("({...localStorage})") == before


def test_a_download_opens_again_as_the_same(page: Page, host: str, tmp_path: Path) -> None:
    two_assessments(page, host)
    with page.expect_download() as download:
        act(page, "Quilmes", "download")
    assert download.value.suggested_filename == "quilmes.json"
    file = tmp_path / "quilmes.json"
    download.value.save_as(file)
    act(page, "Quilmes", "ask")
    act(page, "Quilmes", "remove")
    page.set_input_files("[data-kept-files]", file)
    expect(page.locator(ROWS)).to_have_count(2)
    assert answers_file(page) == json.loads(file.read_text())


def test_a_file_that_cannot_be_read_is_named(page: Page, host: str, tmp_path: Path) -> None:
    page.goto(host + START)
    file = tmp_path / "broken.json"
    file.write_text("{")
    page.set_input_files("[data-kept-files]", file)
    expect(page.locator("[data-kept-problems] li")).to_contain_text("broken.json")
    expect(page.locator(ROWS)).to_have_count(0)


def test_a_copy_is_asked_for_after_much_work_and_not_again_at_once(page: Page, host: str) -> None:
    page.goto(host + START)
    page.fill(CITY, "Quilmes")
    reminder = page.locator("[data-keep-reminder]")
    change = """(from) => { for (let n = from; n < from + 40; n++)
        assessment.store.set(`answers/x${n}`, {answer: "yes"}); }"""
    page.locator(CITY).press_sequentially("a long name that counts once" * 2, delay=0)
    expect(reminder).to_be_hidden()
    page.evaluate(change, 0)
    expect(reminder).to_be_visible()
    page.click("[data-keep-later]")
    expect(reminder).to_be_hidden()
    page.reload()
    expect(reminder).to_be_hidden()
    page.evaluate(change, 100)
    expect(reminder).to_be_visible()
    with page.expect_download():
        page.click("[data-keep-reminder] [data-keep-download]")
    expect(reminder).to_be_hidden()


def test_the_browser_is_asked_once_to_keep_what_is_here(page: Page, host: str) -> None:
    page.add_init_script(
        """StorageManager.prototype.persist = () => {
            sessionStorage.asked = Number(sessionStorage.asked ?? 0) + 1;
            return Promise.resolve(true);
        };"""
    )
    page.goto(host + START)
    page.fill(CITY, "Quilmes")
    assert page.evaluate("sessionStorage.asked") is None
    for n in range(3):
        page.evaluate(
            "(n) => { for (let i = 0; i < 10; i++)"
            " assessment.store.set(`answers/x${n}-${i}`, {answer: 'yes'}); }",
            n,
        )
        page.reload()
    assert page.evaluate("sessionStorage.asked") == "1"
