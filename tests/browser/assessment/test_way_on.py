"""Every step says what comes next, and a menu of the browser prints what the step is about."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
PAGE = "self-assessment/index.html"
ANSWERS = {
    "format": "solidarity-answers",
    "version": 1,
    "edition": "2022-10",
    "city": {"name": "Islands of Utopia", "country": "PE"},
    "answers": {"8.3": {"answer": "yes"}, "7.1": {"answer": "no", "flag": "critical"}},
    "commitments": [{"id": "c1", "kind": "implement", "text": "A legal desk", "unit": "Law"}],
}


@pytest.mark.parametrize(
    ("step", "target"),
    [
        ("workshop", "results"),
        ("combine", "results"),
        ("results", "plan"),
        ("plan", "validate"),
        ("validate", "report"),
        ("report", "publish"),
    ],
)
def test_a_step_leads_to_the_next(narrow: Page, host: str, step: str, target: str) -> None:
    narrow.goto(f"{host}/es/{PAGE}#{step}")
    narrow.locator(f"#{step} > .chapter__foot a").click()
    expect(narrow.locator(f"#{target}-title")).to_be_focused()


def test_results_lead_to_the_plan_once_something_is_answered(narrow: Page, host: str) -> None:
    narrow.goto(f"{host}/pt/{PAGE}#results")
    button = narrow.locator("#results .onward a")
    expect(narrow.locator("#results-title")).to_be_visible()
    expect(button).to_be_hidden()
    narrow.evaluate("file => assessment.store.openFile(file)", ANSWERS)
    expect(button).to_be_in_viewport()


def test_nothing_in_the_bar_is_cut_off_on_a_phone(narrow: Page, host: str) -> None:
    narrow.goto(f"{host}/es/{PAGE}#answer")
    narrow.evaluate("file => assessment.store.openFile(file)", ANSWERS)
    for place in ("progress", "saved", "figures"):
        part = narrow.locator(f".assessment__bar [data-{place}]")
        expect(part).to_be_visible()
        assert part.evaluate("one => one.scrollWidth <= one.clientWidth || !one.clientWidth")


def test_a_browsers_menu_prints_the_report_and_not_the_page_around_it(
    page: Page, host: str
) -> None:
    page.goto(f"{host}/pt/{PAGE}#report")
    page.evaluate("file => assessment.store.openFile(file)", ANSWERS)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    expect(page.locator("body > .paper h1")).to_be_visible()
    expect(page.locator("main")).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator("main")).to_be_visible()


def test_a_commitment_in_the_report_says_what_is_not_decided(page: Page, host: str) -> None:
    page.goto(f"{host}/es/{PAGE}#report")
    page.evaluate("file => assessment.store.openFile(file)", ANSWERS)
    page.reload()
    facts = page.locator(".report__commitment dd")
    expect(facts).to_have_count(7)
    expect(facts.filter(has_text="Law")).to_have_count(1)
    expect(facts.filter(has_text="Por decidir")).not_to_have_count(0)


def test_practices_open_right_below_their_button(narrow: Page, host: str) -> None:
    narrow.goto(f"{host}/es/{PAGE}#item-8-3")
    question = narrow.locator("[data-item='8.3']")
    question.locator("[data-do=more]").click()
    expect(question.locator(".item__more")).to_be_visible()
    question.locator("[data-do=practices]").click()
    expect(question.locator(".item__tools + .fitting")).to_be_in_viewport()
    expect(question.locator(".fitting a").first).to_be_in_viewport()
