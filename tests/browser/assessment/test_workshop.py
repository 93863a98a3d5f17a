"""The workshop: one question for the room, raised hands, a timer, running minutes."""

import json

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
STEP = "/en/self-assessment/index.html#workshop"


def answer_to(page: Page, item: str) -> dict[str, object]:
    return json.loads(
        page.evaluate("item => JSON.stringify(assessment.store.get('answers/' + item) ?? {})", item)
    )


def choose(page: Page, item: str) -> None:
    page.select_option("[data-workshop-item]", item)


def test_hands_are_counted_beside_the_answer_of_the_room(page: Page, host: str) -> None:
    page.goto(host + STEP)
    choose(page, "8.3")
    more, less = (
        page.locator(".stage .hands button:last-child"),
        page.locator(".stage .hands button:first-child"),
    )
    for _ in range(3):
        more.nth(0).click()
    more.nth(1).click()
    less.nth(0).click()
    page.check(".stage [value=yes]")
    assert answer_to(page, "8.3") == {"tally": {"yes": 2, "no": 1}, "answer": "yes"}
    page.reload()
    choose(page, "8.3")
    expect(page.locator(".stage .hands input").first).to_have_value("2")
    page.locator(".stage .hands input").first.fill("-5")
    page.locator(".stage .hands input").first.press("Tab")
    assert answer_to(page, "8.3")["tally"] == {"no": 1}


def test_it_goes_through_all_questions_in_order(page: Page, host: str) -> None:
    page.goto(host + STEP)
    every = page.evaluate("assessment.rules.order")
    seen = [page.input_value("[data-workshop-item]")]
    for _ in every[1:]:
        page.click("[data-workshop=next]")
        seen.append(page.input_value("[data-workshop-item]"))
    assert seen == every
    page.click("[data-workshop=next]")
    assert page.input_value("[data-workshop-item]") == every[-1]


def test_an_answer_of_the_room_is_the_answer_of_the_form(page: Page, host: str) -> None:
    page.goto(host + STEP)
    choose(page, "7.1")
    page.check(".stage [value=no]")
    page.fill(".stage [data-at=observation]", "Not yet")
    page.goto(host + "/en/self-assessment/index.html#item-7-1")
    expect(page.locator("#answer [data-item='7.1'] [value=no][data-at=answer]")).to_be_checked()
    expect(page.locator("#answer [data-item='7.1'] [data-at=observation]")).to_have_value("Not yet")


def test_the_minutes_note_time_and_question(page: Page, host: str) -> None:
    page.goto(host + STEP)
    choose(page, "8.3")
    page.click("[data-minutes-stamp]")
    page.keyboard.type("Two views.")
    minutes = page.evaluate("assessment.store.get('process/minutes')")
    assert "8.3" in minutes and minutes.endswith("Two views.")


def test_the_timer_counts_down_and_says_when_time_is_up(page: Page, host: str) -> None:
    page.clock.install()
    page.goto(host + STEP)
    page.fill("[data-clock-minutes]", "1")
    page.click("[data-clock-go]")
    page.clock.run_for(30_000)
    expect(page.locator("[data-clock]")).to_have_text("0:30")
    page.clock.run_for(31_000)
    expect(page.locator("[data-clock]")).to_have_text("0:00")
    expect(page.locator("[data-clock-end]")).not_to_be_empty()
