"""Questions while they are filled in: those that depend on others, notes, the grid of areas."""

import re

import pytest
from form_page import address, current, held, press, put
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def test_a_dependent_question_appears_when_it_applies_and_is_kept_when_not(
    page: Page, host: str
) -> None:
    page.goto(address(host, "item-8-3"))
    child = page.locator("#item-8-3-1")
    expect(child).to_be_hidden()
    press(page, "y")
    expect(child).to_be_visible()
    press(page, "n", "k", "k", "n")
    assert held(page, "8.3")["answer"] == "no"
    expect(child).to_be_visible()
    expect(child).to_have_class(re.compile("item--waiting"))
    assert held(page, "8.3.1") == {"answer": "no"}
    done = page.evaluate(
        "assessment.form.progress(assessment.rules.criteria.get('referral-systems').items)"
    )
    assert done == {"done": 1, "all": 5}


def test_not_applicable_asks_for_its_reason_beside_the_field(page: Page, host: str) -> None:
    page.goto(address(host, "item-3-1-1"))
    press(page, "x")
    reason = page.locator("#item-3-1-1 .item__reason")
    expect(reason).to_be_visible()
    field = page.locator("#item-3-1-1 [data-at=observation]")
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-describedby", reason.get_attribute("id") or "")
    assert not page.evaluate("assessment.form.isAnswered('3.1.1')")
    page.keyboard.type("No metropolitan area here")
    expect(reason).to_be_hidden()
    assert page.evaluate("assessment.form.isAnswered('3.1.1')")


def test_only_questions_that_may_not_apply_take_that_answer(page: Page, host: str) -> None:
    page.goto(address(host, "item-3-2"))
    press(page, "x")
    assert held(page, "3.2") is None


def test_an_intention_is_asked_beside_a_no_and_where_it_is_printed(page: Page, host: str) -> None:
    page.goto(address(host, "item-2-1"))
    asked = page.locator("#item-2-1 .item__intention")
    expect(asked).to_have_count(0)
    press(page, "n")
    expect(asked).to_be_visible()
    asked.locator("[value=planned]").check()
    assert held(page, "2.1") == {"answer": "no", "intention": "planned"}
    page.goto(address(host, "item-2-2"))
    expect(page.locator("#item-2-2 .item__intention")).to_be_visible()


def test_what_stands_beside_an_answer_is_counted_and_kept(page: Page, host: str) -> None:
    page.goto(address(host, "item-2-1"))
    press(page, "e")
    beside = page.locator("#item-2-1 .item__more")
    beside.locator("[value=critical]").check()
    beside.locator("[value=financial]").check()
    beside.locator("[data-at=partners]").fill("University\nUN-Habitat")
    beside.locator("[data-stage=policy]").fill("Plan 2030 https://example.org/plan")
    expect(page.locator("#item-2-1 [data-noted]")).to_have_text("5")
    whole = {
        "flag": "critical",
        "capacity": ["financial"],
        "partners": ["University", "UN-Habitat"],
        "evidence": [{"stage": "policy", "text": "Plan 2030", "url": "https://example.org/plan"}],
    }
    assert held(page, "2.1") == whole
    page.reload()
    expect(page.locator("#item-2-1 [data-noted]")).to_have_text("5")


@pytest.mark.parametrize(
    ("ours", "place", "state"),
    [
        ("yes", "Rent subsidies", "acting"),
        ("yes", "", "gap"),
        ("yes", "None", "gap"),
        ("no", "Talks with the province", "supporting"),
        ("no", "", "outside"),
        ("unknown", "Rent subsidies", "unknown"),
        ("", "Rent subsidies", "unknown"),
    ],
)
def test_a_policy_area_shows_its_state(
    page: Page, host: str, ours: str, place: str, state: str
) -> None:
    page.goto(address(host, "item-1-1-7"))
    row = page.locator("[data-area]").filter(has=page.locator("#item-1-1-7"))
    if ours:
        row.locator(f"#item-1-1-7 [value={ours}]").check()
    row.locator("#item-1-2-7 textarea").fill(place)
    expect(row).to_have_attribute("data-state", state)
    expect(row.locator("[data-area-state]")).not_to_be_empty()
    expect(row.locator("select")).to_be_visible(visible=ours == "no")


def test_practices_that_answer_a_question_open_in_place(page: Page, host: str) -> None:
    page.goto(address(host, "item-8-3"))
    button = page.locator("#item-8-3 [data-do=practices]")
    button.click()
    link = page.locator("#item-8-3 .fitting a").first
    expect(link).to_have_attribute("href", re.compile(r"good-practices/.+\.html$"))
    button.click()
    expect(link).to_have_count(0)


def test_the_grid_opens_practices_and_notes_of_both_questions(page: Page, host: str) -> None:
    page.goto(address(host, "item-1-1-7"))
    press(page, "e")
    assert page.locator("[data-area] .item__more [data-at=observation]").count() == 2
    page.locator("[data-item='1.1.7'] [data-at=observation]").fill("By law of 1998")
    assert held(page, "1.1.7") == {"observation": "By law of 1998"}
    press(page, "Escape")
    assert current(page) == "1.1.7"


def test_each_criterion_says_how_much_is_answered(page: Page, host: str) -> None:
    page.goto(address(host, "c-institutional-commitment"))
    put(page, {"2.1": {"answer": "yes"}, "2.2": {"answer": "no"}})
    link = page.locator(".chapters [aria-current]")
    expect(link).to_have_attribute("href", "#c-institutional-commitment")
    assert link.locator("progress").evaluate("bar => [bar.value, bar.max]") == [2, 2]


def test_all_criteria_or_one_at_a_time(page: Page, host: str) -> None:
    page.goto(address(host, "item-8-3"))
    shown = page.locator("#answer .chapter:visible")
    expect(shown).to_have_count(1)
    page.locator("[data-do=all]").click()
    expect(shown).to_have_count(10)
    page.reload()
    expect(shown).to_have_count(10)
    expect(page.locator("#item-8-3")).to_be_in_viewport()


def test_forward_and_back_through_the_criteria(page: Page, host: str) -> None:
    page.goto(address(host))
    for _ in range(9):
        link = page.locator(".chapter:visible .chapter__next")
        following = str(link.get_attribute("href"))
        link.click()
        expect(page.locator(following)).to_be_visible()
    expect(page.locator("#c-championing-and-networking")).to_be_visible()
    page.locator(".chapter:visible .chapter__next").click()
    expect(page.locator("#results")).to_be_visible()
    page.go_back()
    expect(page.locator("#c-championing-and-networking")).to_be_visible()
