"""The validation: papers to take to a hearing, and the record of what it said."""

import json

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
STEP = "self-assessment/index.html#validate"
ANSWERS = {"8.3": "yes", "8.3.1": "no", "7.1": "no", "2.1": "unknown"}


def fill(page: Page) -> None:
    for item, answer in ANSWERS.items():
        page.evaluate(
            "([item, answer]) => assessment.store.set('answers/' + item, {answer})", [item, answer]
        )


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_the_papers_say_what_was_answered(page: Page, host: str, language: str) -> None:
    page.goto(f"{host}/{language}/{STEP}")
    fill(page)
    page.click("[data-preview] summary")
    summary = page.locator(".paper--summary")
    expect(summary.locator("li", has_text="(8.3)")).to_have_count(1)
    expect(summary.locator("li", has_text="(7.1)")).to_have_count(1)
    rows = page.locator(".paper--objections tbody tr")
    expect(rows.filter(has=page.get_by_role("cell", name="8.3.1", exact=True))).to_have_count(1)
    assert rows.count() == 77  # 82 items, without the five that wait for a yes


def test_one_paper_is_printed_alone(page: Page, host: str) -> None:
    page.add_init_script(
        "window.print = () => { window.printed = document.body.lastChild.className; }"
    )
    page.goto(f"{host}/en/{STEP}")
    page.click("[data-paper=objections]")
    assert page.evaluate("printed") == "paper paper--objections"
    page.emulate_media(media="print")
    expect(page.locator("body > .paper")).to_be_visible()
    expect(page.locator("main")).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator("body > .paper")).to_have_count(0)
    expect(page.locator("main")).to_be_visible()


def test_the_record_of_the_validation_is_kept(page: Page, host: str) -> None:
    page.goto(f"{host}/en/{STEP}")
    page.fill("#validate [data-at=mechanism]", "Public hearing")
    page.fill("#validate [data-at=date]", "2026-05-17")
    page.click("[data-objection-add]")
    page.select_option("[data-objections] select >> nth=0", "8.3")
    page.fill("[data-objections] textarea >> nth=0", "It is not on the door.")
    page.reload()
    expect(page.locator("[data-objections] textarea").first).to_have_value("It is not on the door.")
    found = json.loads(page.evaluate("JSON.stringify(assessment.store.get('process/validation'))"))
    assert found == {
        "mechanism": "Public hearing",
        "date": "2026-05-17",
        "objections": [{"text": "It is not on the door.", "item": "8.3"}],
    }
