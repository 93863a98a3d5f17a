"""The form of a commitment: every field is kept, and nothing written is lost."""

import pytest
from hub.assessment.answers import AnswersFile
from plan_pages import COMMITMENTS, FILE, kept, open_plan, opened
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def test_every_field_of_a_commitment_survives_a_reload(page: Page, host: str) -> None:
    open_plan(page, host, commitments=True)
    form = opened(page, "undated")
    texts = {
        "text": "Two\nlines",
        "partners": "Caritas, São Paulo\nACNUR",
        "unit": "Finance",
        "start": "2027",
        "due": "2027-05",
        "indicator": "People reached",
        "follow_up": "Council office",
        "budget": "Line 12",
        "sdg": "10.7",
        "frameworks": "Global Refugee Forum\nCall to Local Action",
    }
    choices = {
        "kind": "maintain",
        "object": "policy",
        "role": "monitoring",
        "item": "2.2",
        "criterion": "institutional-commitment",
        "policy_area": "housing",
        "pillar": "rule-of-law",
    }
    for name, value in texts.items():
        form.locator(f"[data-at={name}]").fill(value)
    for name, value in choices.items():
        form.locator(f"[data-at={name}]").select_option(value)
    form.locator("[data-progress=state]").select_option("substantial")
    for name, value in {"date": "2026-11", "url": "https://example.org/a", "note": "A"}.items():
        form.locator(f"[data-progress={name}]").fill(value)
    page.reload()
    status = {
        "state": "substantial",
        "date": "2026-11",
        "url": "https://example.org/a",
        "note": "A",
    }
    lists = {name: texts[name].split("\n") for name in ("partners", "frameworks")}
    assert kept(page)["undated"] == {"id": "undated", **choices, **texts, **lists, "status": status}
    AnswersFile.model_validate(page.evaluate("assessment.store.file()"))
    page.locator("[data-gap]").first.wait_for(state="attached")
    form = opened(page, "undated")
    for name, value in {**texts, **choices}.items():
        expect(form.locator(f"[data-at={name}]")).to_have_value(value)
    expect(form.locator("[data-progress=note]")).to_have_value("A")


def test_progress_keeps_its_history(page: Page, host: str) -> None:
    open_plan(page, host, commitments=True)
    form = opened(page, "citizens-chart")
    form.locator("[data-progress-new]").click()
    expect(form.locator("[data-progress=state]")).to_be_focused()
    expect(form.locator("[data-progress=note]")).to_be_disabled()
    form.locator("[data-progress=state]").select_option("complete")
    one = kept(page)["citizens-chart"]
    assert [past["state"] for past in one["history"]] == ["not-started", "limited"]
    assert one["status"] == {"state": "complete"}
    form.locator("[data-progress=state]").select_option("")
    form.locator("[data-progress-back]").click()
    assert kept(page)["citizens-chart"] == COMMITMENTS[0]


def test_a_deleted_commitment_comes_back_whole(page: Page, host: str) -> None:
    open_plan(page, host, commitments=True)
    form = opened(page, "citizens-chart")
    form.locator("[data-delete]").click()
    assert set(kept(page)) == {"late", "undated"}
    expect(page.locator("[data-plan-undo]")).to_be_focused()
    page.keyboard.press("Enter")
    assert kept(page)["citizens-chart"] == COMMITMENTS[0]
    expect(page.locator("[data-plan-gone]")).to_be_hidden()


def test_commitments_without_names_are_all_kept(page: Page, host: str) -> None:
    open_plan(page, host)
    nameless = [{"kind": "implement", "text": text} for text in "ab"]
    page.evaluate(
        "file => assessment.store.openFile(file)",
        {**FILE, "commitments": [*nameless, COMMITMENTS[1]]},
    )
    page.reload()
    assert sorted(one["text"][0] for one in kept(page).values()) == ["M", "a", "b"]


def test_writing_does_not_lose_the_place(page: Page, host: str) -> None:
    open_plan(page, host, commitments=True)
    form = opened(page, "undated")
    form.locator("[data-at=unit]").focus()
    page.keyboard.type("Office of inclusion", delay=5)
    form.locator("[data-at=criterion]").select_option("institutional-capacity")  # It moves up.
    expect(form.locator("[data-at=unit]")).to_have_value("Office of inclusion")
    assert kept(page)["undated"]["unit"] == "Office of inclusion"
