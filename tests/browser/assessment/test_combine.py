"""The step that combines copies: files told line by line, votes by office, decisions with undo."""

import json
from pathlib import Path
from typing import Any

import pytest
from axe import ALL_RULES, COLOUR_RULES, still, violations
from exchange import ADDRESS
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
STEP = ADDRESS + "#combine"
SEATS = [{"role": "Health department"}, {"role": "Police", "sector": "local-authority"}]


@pytest.fixture
def copies(tmp_path: Path) -> list[Path]:
    """Return the files of two members, and one that is none."""
    health = {"8.3": {"answer": "yes", "observation": "A desk"}, "8.4": {"answer": "yes"}}
    housing = {"8.3": {"answer": "no"}, "8.4": {"answer": "yes"}, "5.6": {"answer": "Feast"}}
    files = [tmp_path / name for name in ("health.json", "housing.json", "broken.json")]
    files[0].write_text(json.dumps(copy_of("Health department", health)))
    files[1].write_text(json.dumps(copy_of("Housing department", housing)))
    files[2].write_text('{"answers": {"8.3": 1}}')
    return files


def copy_of(office: str, answers: dict[str, Any]) -> dict[str, Any]:
    frame = {"format": "solidarity-answers", "version": 1, "edition": "2022-10"}
    return {**frame, "member": {"role": office}, "answers": answers}


def file_of(page: Page) -> dict[str, Any]:
    return dict(json.loads(page.evaluate("JSON.stringify(assessment.store.file())")))


def drop(page: Page, host: str, files: list[Path]) -> None:
    page.goto(host + STEP)
    page.set_input_files("[data-drop-files]", files)
    expect(page.locator(".copy")).to_have_count(len(files))


def test_each_file_is_told_and_a_bad_one_says_why(
    page: Page, host: str, copies: list[Path]
) -> None:
    drop(page, host, copies)
    expect(page.locator(".copy").first).to_contain_text("Health department")
    expect(page.locator(".copy--bad li")).not_to_have_count(0)
    page.locator(".copy--bad > .link-button").click()
    expect(page.locator(".copy")).to_have_count(2)


def test_copies_make_a_new_assessment_with_the_split_questions_first(
    page: Page, host: str, copies: list[Path]
) -> None:
    drop(page, host, copies[:2])
    page.click("[data-combine-new]")
    expect(page.locator("#combine-agree")).to_be_focused()
    votes = page.locator("[data-vote]")
    expect(votes).to_have_count(1)
    expect(votes).to_contain_text("Health department")
    expect(page.locator("[data-voters] tr")).to_have_count(2)
    assert "answer" not in file_of(page)["answers"]["8.3"]
    assert len(file_of(page)["answers"]["8.3"]["votes"]) == 2


def test_a_split_question_is_decided_with_the_keyboard_and_dissent_kept(
    page: Page, host: str, copies: list[Path]
) -> None:
    drop(page, host, copies[:2])
    page.click("[data-combine-new]")
    page.locator("[data-agree-next]").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Space")
    expect(page.locator("[data-agree-bar]")).to_have_js_property("value", 1)
    page.fill("[data-vote='8.3'] [data-at=dissent]", "Housing: only on paper")
    page.reload()
    said = file_of(page)["answers"]["8.3"]
    assert said["answer"] == "yes" and said["dissent"] == "Housing: only on paper"
    expect(page.locator("[data-vote='8.3']")).to_have_attribute("data-state", "decided")
    page.click("[data-vote='8.3'] > .link-button")
    expect(page.locator("[data-vote='8.3']")).to_have_attribute("data-state", "split")


def test_votes_can_be_filtered(page: Page, host: str, copies: list[Path]) -> None:
    drop(page, host, copies[:2])
    page.click("[data-combine-new]")
    page.check("[name=agree-filter][value=agreed]")
    expect(page.locator("[data-vote]")).to_have_count(2)
    page.check("[name=agree-filter][value=open]")
    expect(page.locator("[data-vote='8.3.1']")).to_have_count(0)
    expect(page.locator("[data-vote='9.2']")).to_have_count(1)


def test_adding_to_the_open_assessment_can_be_undone(
    page: Page, host: str, copies: list[Path]
) -> None:
    page.goto(host + ADDRESS)
    page.evaluate("(seats) => assessment.store.set('process/committee', seats)", SEATS)
    page.evaluate("assessment.store.set('title', 'Ours')")
    before = file_of(page)
    drop(page, host, copies[:2])
    page.click("[data-combine-open]")
    assert file_of(page)["process"] == before["process"]
    assert len(file_of(page)["members"]) == 2
    expect(page.locator(".voter--absent")).to_have_count(1)
    expect(page.locator(".voter--absent")).to_contain_text("Police")
    assert page.evaluate("assessment.store.list().length") == 2
    page.click("[data-combine-back] button")
    assert file_of(page) == before
    assert page.evaluate("assessment.store.list().length") == 1


def test_copies_that_cannot_be_told_apart_change_nothing(
    page: Page, host: str, copies: list[Path]
) -> None:
    copies[1].write_text(copies[1].read_text().replace("Housing", "Health"))
    drop(page, host, copies[:2])
    page.click("[data-combine-new]")
    expect(page.locator("[data-combined] li")).to_have_count(1)
    assert page.evaluate("assessment.store.list().length") == 0
    expect(page.locator(".copy")).to_have_count(2)


def test_the_single_file_combines_and_fills_the_workbook(
    page: Page, site: Path, copies: list[Path]
) -> None:
    page.goto((site / "es" / "self-assessment" / "self-assessment.html").as_uri() + "#combine")
    page.set_input_files("[data-drop-files]", copies[:2])
    page.click("[data-combine-new]")
    expect(page.locator("[data-vote]")).to_have_count(1)
    page.evaluate("assessment.steps.go('report')")
    with page.expect_download() as download:
        page.click("#report [data-download=xlsx]")
    page.evaluate("assessment.steps.go('combine')")
    book = copies[0].with_name("book.xlsx")
    book.write_bytes(download.value.path().read_bytes())
    page.set_input_files("[data-drop-files]", book)
    expect(page.locator(".copy__about")).to_have_count(1)


@pytest.mark.parametrize("language", ["fr", "pt"])
def test_every_state_can_be_used_by_everyone(
    narrow: Page, host: str, copies: list[Path], language: str
) -> None:
    still(narrow, "light")
    narrow.goto(host + STEP.replace("en", language, 1))
    assert not violations(narrow, ALL_RULES)
    narrow.set_input_files("[data-drop-files]", copies)
    expect(narrow.locator(".copy--bad li")).not_to_have_count(0)
    assert not violations(narrow, ALL_RULES)
    narrow.click("[data-combine-new]")
    expect(narrow.locator("[data-vote]")).to_have_count(1)
    assert not violations(narrow, ALL_RULES)
    narrow.check("[name=agree-filter][value=agreed]")
    assert not violations(narrow, ALL_RULES)
    still(narrow, "dark")
    assert not violations(narrow, COLOUR_RULES)
    assert narrow.evaluate("document.documentElement.scrollWidth") <= 320
