"""The form by keyboard alone: from the home page through every scored question, and back again."""

import pytest
from form_page import address, current, held, press, scored
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
OPEN = """assessment.rules.order.filter((id) => assessment.rules.items.get(id).scored
  && assessment.form.applies(id) && !assessment.form.isAnswered(id)).length"""
NEXT = f"({OPEN}) && assessment.rules.items.get(assessment.walk.current()).answer"
ALL_BUT_ONE = """assessment.rules.items.forEach(({ choices, needs }, id) =>
  choices && !needs && id !== "8.3" && assessment.form.answer(id, "no"))"""
KEY_FOR = {"yes-no": "y", "choice": "1"}
"""What one presses at a question, by what it asks."""
FOCUSED = "document.activeElement.closest('a, button')?.getAttribute('href') ?? ''"


def tab_to(page: Page, ending: str) -> int:
    """Press the tab key until a link to an address has the focus; return how often."""
    for presses in range(1, 40):
        press(page, "Tab")
        if page.evaluate(FOCUSED).endswith(ending):
            return presses
    raise AssertionError(f"no link to {ending} within reach")


def past_the_head(page: Page) -> int:
    press(page, "Tab", "Enter")
    return 2


def test_a_first_pass_from_the_home_page_takes_at_most_two_keys_a_question(
    page: Page, host: str
) -> None:
    page.goto(f"{host}/en/index.html")
    presses = past_the_head(page) + tab_to(page, "self-assessment/index.html") + 1
    press(page, "Enter")
    page.wait_for_url("**/self-assessment/index.html*")
    page.wait_for_load_state()
    presses += past_the_head(page) + tab_to(page, "#answer") + 1
    press(page, "Enter")
    for key in iter(lambda: KEY_FOR.get(page.evaluate(NEXT), ""), ""):
        press(page, key)
        presses += 1
    assert page.evaluate(OPEN) == 0
    assert presses <= 2 * len(scored(page))


@pytest.mark.parametrize(
    ("language", "yes", "no"), [("es", "s", "n"), ("pt", "s", "n"), ("fr", "o", "n")]
)
def test_the_first_letter_of_each_language_answers(
    page: Page, host: str, language: str, yes: str, no: str
) -> None:
    page.goto(address(host, "item-2-1", language))
    press(page, yes)
    assert current(page) == "2.2"
    press(page, no)
    assert current(page) == "3.1"
    press(page, "?")
    assert [held(page, item)["answer"] for item in ("2.1", "2.2", "3.1")] == [
        "yes",
        "no",
        "unknown",
    ]


def test_an_answer_leads_over_questions_in_writing_to_the_next_open_one(
    page: Page, host: str
) -> None:
    page.goto(address(host, "item-4-4"))
    press(page, "y")
    press(page, "ArrowUp", "ArrowUp")
    assert current(page) == "4.3"
    press(page, "k", "n")
    assert current(page) == "5.1"
    assert held(page, "4.2") == {"answer": "no"}


def test_numbers_choose_and_zero_clears(page: Page, host: str) -> None:
    page.goto(address(host, "item-9-1-1"))
    press(page, "y")
    assert current(page) == "9.1.1.1"
    press(page, "2")
    assert held(page, "9.1.1.1") == {"answer": "permanent"}
    press(page, "ArrowUp", "0")
    assert held(page, "9.1.1.1") is None
    expect(page.locator("#item-9-1-1-1 :checked")).to_have_count(0)


def test_letters_never_act_in_a_field(page: Page, host: str) -> None:
    page.goto(address(host, "item-2-1"))
    press(page, "Enter")
    page.keyboard.type("yes, n? 0 /x")
    assert held(page, "2.1") == {"observation": "yes, n? 0 /x"}
    press(page, "Escape", "y")
    assert held(page, "2.1")["answer"] == "yes"


def test_letters_can_be_switched_off_for_good(page: Page, host: str) -> None:
    page.goto(address(host, "item-2-1"))
    press(page, "h")
    page.locator("[data-keys-on]").uncheck()
    press(page, "Escape", "y")
    page.reload()
    press(page, "y")
    assert held(page, "2.1") is None
    expect(page.locator("[data-keys-line]")).to_be_hidden()


def test_arrows_in_a_group_of_choices_choose(page: Page, host: str) -> None:
    page.goto(address(host, "item-2-1"))
    page.locator("#item-2-1 [value=yes]").focus()
    press(page, "Space", "ArrowDown")
    assert held(page, "2.1") == {"answer": "no"}
    assert current(page) == "2.1"


def test_the_marked_question_has_the_focus_and_is_in_view(page: Page, host: str) -> None:
    page.goto(address(host, "item-2-1"))
    for _ in range(12):
        press(page, "j")
        focused = page.locator("fieldset:focus")
        assert focused.get_attribute("data-item") == current(page)
        expect(focused).to_be_in_viewport()
        assert page.url.endswith(f"#item-{current(page).replace('.', '-')}")


def test_quick_entry_goes_through_the_questions_in_printed_order(page: Page, host: str) -> None:
    page.goto(address(host))
    page.locator("[data-do=quick]").click()
    number = page.locator("[data-quick-number]")
    expect(number).to_have_text("1.1.1")
    press(page, "y", "n", "?")
    expect(number).to_have_text("1.1.4")
    press(page, "ArrowRight", "ArrowLeft", "ArrowLeft", "y", "Escape")
    answers = [held(page, f"1.1.{n}") for n in (1, 2, 3, 4)]
    assert answers == [{"answer": "yes"}, {"answer": "no"}, {"answer": "yes"}, None]
    assert current(page) == "1.1.4"


def test_quick_entry_asks_a_dependent_question_once_it_applies(page: Page, host: str) -> None:
    page.goto(address(host))
    page.evaluate(ALL_BUT_ONE)
    page.locator("[data-do=quick]").click()
    expect(page.locator("[data-quick-number]")).to_have_text("8.3")
    press(page, "y")
    expect(page.locator("[data-quick-number]")).to_have_text("8.3.1")
