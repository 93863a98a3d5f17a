"""The report: printed alone, and as one file that needs nothing else and runs nothing."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from watch import NewContext

pytestmark = pytest.mark.browser
STEP = "self-assessment/index.html#report"
ATTACK = "<img src=x onerror=alert(1)><script>alert(2)</script>"
FILE: dict[str, Any] = {
    "format": "solidarity-answers",
    "version": 1,
    "edition": "2022-10",
    "city": {"name": f"Islands of Utopia {ATTACK}", "country": "CO"},
    "date": "2026-05-17",
    "answers": {
        "8.3": {"answer": "yes", "observation": ATTACK, "partners": ["Bar association"]},
        "7.1": {"answer": "no", "flag": "critical", "capacity": ["human"]},
        "1.1.7": {"answer": "yes"},
    },
    "commitments": [{"id": "c1", "kind": "implement", "text": "A legal desk", "due": "2027-01-31"}],
}


def open_report(page: Page, host: str, language: str = "en") -> None:
    page.goto(f"{host}/{language}/{STEP}")
    page.evaluate("file => assessment.store.openFile(file)", FILE)
    page.reload()


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_it_shows_every_part_and_every_answer(page: Page, host: str, language: str) -> None:
    open_report(page, host, language)
    report = page.locator("[data-report]")
    expect(report.locator(".report__part")).to_have_count(6)
    expect(report.locator(".report__item")).to_have_count(82)
    expect(report).to_contain_text("A legal desk")
    expect(report).to_contain_text("<script>alert(2)</script>")
    expect(report.locator("svg").first).to_be_visible()


def test_parts_can_be_left_out(page: Page, host: str) -> None:
    open_report(page, host)
    page.uncheck("[data-report-parts] [value=answers]")
    expect(page.locator(".report__item")).to_have_count(0)


def test_it_is_printed_alone_and_the_page_comes_back(page: Page, host: str) -> None:
    page.add_init_script("window.print = () => {}")
    open_report(page, host)
    page.click("[data-report-print]")
    page.emulate_media(media="print")
    expect(page.locator("body > .paper h1")).to_be_visible()
    expect(page.locator("main")).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator("main")).to_be_visible()


def test_the_file_stands_alone_and_runs_nothing(
    page: Page, host: str, new_context: NewContext, tmp_path: Path
) -> None:
    open_report(page, host)
    with page.expect_download() as download:
        page.click("[data-report-file]")
    file = tmp_path / "report.html"
    download.value.save_as(file)
    html = file.read_text(encoding="utf-8")
    assert "<script" not in html and "http://127" not in html and "@font-face" not in html
    other = new_context().new_page()
    other.goto(file.as_uri())
    expect(other.locator("h1")).to_contain_text("Islands of Utopia <img")
    assert other.locator("img, script, a[href^='#']").count() == 0
    assert (
        other.evaluate(
            "getComputedStyle(document.querySelector('.report__part h2')).borderTopWidth"
        )
        == "2px"
    )


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_single_file_makes_results_report_and_record_too(
    page: Page, site: Path, language: str
) -> None:
    file = site / language / "self-assessment" / "self-assessment.html"
    page.goto(file.as_uri())
    page.evaluate("file => assessment.store.openFile(file)", FILE)
    page.evaluate("assessment.steps.go('results')")
    expect(page.locator("#results .radar").first).to_be_visible()
    page.evaluate("assessment.steps.go('report')")
    expect(page.locator("[data-report] .report__item")).to_have_count(82)
    page.evaluate("assessment.steps.go('publish')")
    page.check("[name=disclosure][value=answers]")
    expect(page.locator("[data-publish-file]")).to_contain_text('"disclosure": "answers"')
