"""From an answer to a commitment: every gap, and the draft it gives."""

from typing import Any

import pytest
from hub.assessment.answers import AnswersFile
from kinds import LANGUAGES
from plan_pages import ANSWERS, FILE, GAPS, kept, open_plan
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def _drafts(page: Page) -> dict[str, dict[str, Any]]:
    found = page.evaluate(
        "file => assessment.gaps.of(file).map((gap) => [gap, assessment.drafts.draft(gap)])", FILE
    )
    return {gap["item"]: {**draft, "reason": gap["reason"]} for gap, draft in found}


def test_worked_gaps_give_their_drafts(page: Page, host: str) -> None:
    open_plan(page, host)
    drafts = _drafts(page)
    assert {i: (d["reason"], d["kind"], d["role"]) for i, d in drafts.items()} == GAPS
    assert list(drafts) == list(GAPS)  # In printed order.
    assert drafts["1.2.17"]["policy_area"] == "water-and-sanitation"
    assert "8.3.1" in ANSWERS and "8.3.1" not in drafts  # It does not apply.


def test_a_no_that_waits_for_an_open_question_is_a_gap(page: Page, host: str) -> None:
    open_plan(page, host)
    found = page.evaluate(
        "assessment.gaps.of({answers: {'8.3.1': {answer: 'no'}}}).map((gap) => gap.item)"
    )
    assert found == ["8.3.1"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_speaks_in_the_words_of_its_criterion(page: Page, host: str, language: str) -> None:
    open_plan(page, host, language=language)
    words = page.evaluate(
        "({verb: assessment.label('kind', 'implement'),"
        "promise: assessment.rules.commitment('referral-systems'),"
        "objective: assessment.rules.objective('referral-systems'),"
        "question: assessment.rules.question('8.3')})"
    )
    text = _drafts(page)["8.3"]["text"]
    verb, _, rest = text.split("\n")[0].partition(words["verb"])
    assert verb == "" and len(rest) > 80 and words["promise"].endswith(rest)
    assert words["objective"] in text and words["question"] in text


def test_all_drafts_make_a_valid_file(page: Page, host: str) -> None:
    open_plan(page, host)
    page.locator("[data-gaps] details").evaluate_all("all => all.forEach((one) => one.open = true)")
    for item in GAPS:
        page.locator(f"[data-gap='{item}'] button").click()
    file = page.evaluate("assessment.store.file()")
    AnswersFile.model_validate(file)
    assert sorted(c["item"] for c in file["commitments"]) == sorted(GAPS)
    assert page.evaluate("assessment.files.check(assessment.store.file())") == []
    page.evaluate("assessment.store.set('commitments/item-8-3', undefined)")
    expect(page.locator("[data-gap='8.3'] button")).to_have_class("button button--quiet")


def test_critical_ones_are_drafted_at_once_and_only_once(page: Page, host: str) -> None:
    open_plan(page, host)
    page.click("[data-draft-critical]")
    assert [c["item"] for c in kept(page).values()] == [
        "1.2.1",
        "1.2.7",
        "1.2.11",
        "1.2.15",
        "1.3",
        "2.1",
    ]
    expect(page.locator("[data-draft-critical]")).to_be_disabled()
    expect(page.locator("#plan-commitments")).to_be_focused()


def test_a_plan_can_be_made_with_the_keyboard_alone(page: Page, host: str) -> None:
    open_plan(page, host)
    page.locator("[data-gaps] summary").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert [c["item"] for c in kept(page).values()] == ["1.2.1"]
    expect(page.locator("[data-gap='1.2.1'] button")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".commitment [data-at=text]")).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type("Ours")
    assert kept(page)["item-1-2-1"]["text"] == "Ours"
