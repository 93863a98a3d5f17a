"""Finding a question, taking back, and changing the language in the middle."""

import pytest
from form_page import address, current, held, press, put
from playwright.sync_api import Page, expect
from watch import NewContext

pytestmark = pytest.mark.browser


def test_a_question_is_found_by_its_number(page: Page, host: str) -> None:
    page.goto(address(host))
    press(page, "/")
    page.keyboard.type("10.2.2")
    press(page, "Enter")
    assert current(page) == "10.2.2"


def test_a_question_that_does_not_apply_leads_to_the_one_it_waits_for(
    page: Page, host: str
) -> None:
    page.goto(address(host, "item-8-3-1"))
    assert current(page) == "8.3"
    expect(page.locator("#item-8-3")).to_be_focused()


@pytest.mark.parametrize(
    ("language", "words", "item"),
    [
        ("es", "educacion primaria", "1.1.10"),
        ("fr", "DELIBERANTE locale", "2.2"),
        ("en", "grievance", "8.6"),
    ],
)
def test_a_question_is_found_by_a_word_without_accents(
    page: Page, host: str, language: str, words: str, item: str
) -> None:
    page.goto(address(host, language=language))
    press(page, "/")
    page.keyboard.type(words)
    first = page.locator("#found-items button").first
    press(page, "ArrowDown")
    expect(first).to_be_focused()
    press(page, "Enter")
    assert current(page) == item
    expect(page.locator("#found-items")).to_be_hidden()


def test_nothing_found_is_said(page: Page, host: str) -> None:
    page.goto(address(host))
    page.locator("#find-item").fill("zzzz")
    expect(page.locator("[data-found]")).not_to_be_empty()
    expect(page.locator("#found-items")).to_be_hidden()


def test_the_next_open_question_is_reached_and_last_what_is_not_known(
    page: Page, host: str
) -> None:
    page.goto(address(host, "item-2-1"))
    page.evaluate(
        "assessment.rules.order.forEach((id) => id !== '6.3' && assessment.form.answer(id, "
        "id === '5.4' ? 'unknown' : 'no'))"
    )
    page.locator("[data-do=next-open]").click()
    assert current(page) == "6.3"
    put(page, {"6.3": {"answer": "A council"}})
    page.locator("[data-do=next-open]").click()
    assert current(page) == "5.4"


def test_answers_are_taken_back_and_done_again(page: Page, host: str) -> None:
    page.goto(address(host, "item-2-1"))
    press(page, "y", "n", "Control+z")
    assert current(page) == "2.2"
    assert [held(page, "2.1"), held(page, "2.2")] == [{"answer": "yes"}, None]
    press(page, "Control+Shift+Z")
    assert held(page, "2.2") == {"answer": "no"}
    page.locator("[data-do=undo]").click()
    page.locator("[data-do=undo]").click()
    assert held(page, "2.1") is None
    expect(page.locator("[data-do=undo]")).to_be_disabled()


def test_what_is_typed_in_one_go_is_one_step(page: Page, host: str) -> None:
    page.goto(address(host, "item-2-1"))
    press(page, "y", "k", "Enter")
    page.keyboard.type("A first thought")
    press(page, "Escape", "Control+z")
    assert held(page, "2.1") == {"answer": "yes"}
    expect(page.locator("#item-2-1 [data-at=observation]")).to_have_value("")
    press(page, "Control+y")
    assert held(page, "2.1")["observation"] == "A first thought"


def test_what_another_tab_changed_is_not_taken_back(new_context: NewContext, host: str) -> None:
    context = new_context()
    here, there = context.new_page(), context.new_page()
    here.goto(address(host, "item-2-1"))
    press(here, "y")
    there.goto(address(host, "item-2-1"))
    press(there, "n")
    expect(here.locator("#item-2-1 [value=no]")).to_be_checked()
    here.evaluate("assessment.undo.undo()")
    assert held(here, "2.1") == {"answer": "no"}


def test_another_language_keeps_every_word_and_the_place(page: Page, host: str) -> None:
    page.goto(address(host, "item-8-3"))
    press(page, "y", "k", "Enter")
    page.keyboard.type("Half a sent")
    page.locator("[data-languages] [hreflang=fr]").click()
    page.wait_for_url("**/fr/self-assessment/index.html#item-8-3")
    expect(page.locator("#item-8-3 [value=yes]")).to_be_checked()
    expect(page.locator("#item-8-3 [data-at=observation]")).to_have_value("Half a sent")
    expect(page.locator("#item-8-3")).to_be_in_viewport()
    assert current(page) == "8.3"


def test_an_address_opens_its_question(page: Page, host: str) -> None:
    page.goto(address(host, "item-9-2-1"))
    expect(page.locator("#item-9-2-1")).to_be_in_viewport()
    assert current(page) == "9.2.1"
    page.goto(f"{host}/en/criteria/legal-inclusion.html")
    page.locator("main a[href*='self-assessment/index.html#c-']").click()
    expect(page.locator("#c-legal-inclusion")).to_be_visible()
