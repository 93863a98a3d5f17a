"""Full storage, blocked storage, broken and foreign entries: said plainly, and nothing is lost."""

import json
from typing import Any

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
FORM = "/en/self-assessment/index.html"
CITY = "[data-part='city/name'] input"
FILL = """() => {
    let size = 4_000_000;
    for (let n = 0; size > 0; n++) {
        try { localStorage.setItem(`filler${n}`, "x".repeat(size)); } catch { size = size >> 1; }
    }
}"""
EMPTY = """() => Object.keys(localStorage).filter((name) => name.startsWith("filler"))
    .forEach((name) => localStorage.removeItem(name))"""
BLOCK = "Storage.prototype.setItem = () => { throw new Error('blocked'); };"
NO_STORAGE = """for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name,
        {get() { throw new DOMException("no", "SecurityError"); }});"""


def answers_file(page: Page) -> dict[str, Any]:
    return json.loads(page.evaluate("JSON.stringify(assessment.store.file())"))


def test_what_a_full_device_has_no_room_for_outlives_a_reload(page: Page, host: str) -> None:
    page.goto(host + FORM + "#start")
    page.fill(CITY, "Quilmes")
    page.evaluate(FILL)
    note = "Long. " * 500
    page.evaluate("(note) => assessment.store.set('answers/8.3', {observation: note})", note)
    expect(page.locator("[data-keep-trouble]")).to_be_visible()
    expect(page.locator("[data-saved]")).to_have_attribute("data-saved", "full")
    page.reload()
    assert answers_file(page)["answers"]["8.3"]["observation"] == note
    expect(page.locator("[data-keep-trouble]")).to_be_visible()
    page.evaluate(EMPTY)
    page.evaluate("assessment.store.set('answers/8.4', {answer: 'yes'})")
    expect(page.locator("[data-keep-trouble]")).to_be_hidden()
    page.evaluate("sessionStorage.clear()")
    page.reload()
    assert set(answers_file(page)["answers"]) == {"8.3", "8.4"}


@pytest.mark.parametrize("how", [BLOCK, NO_STORAGE])
def test_where_nothing_can_be_saved_the_page_says_so_and_warns(
    page: Page, host: str, how: str
) -> None:
    page.add_init_script(how)
    page.goto(host + FORM + "#start")
    page.locator(CITY).press_sequentially("Quilmes")
    expect(page.locator("[data-saved]")).to_have_attribute("data-saved", "memory")
    expect(page.locator("[data-keep-trouble]")).to_be_visible()
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    with page.expect_event("dialog"):
        page.close(run_before_unload=True)
    assert asked == ["beforeunload"]
    assert answers_file(page)["city"] == {"name": "Quilmes"}


def test_without_storage_several_assessments_still_stand_side_by_side(
    page: Page, host: str
) -> None:
    page.add_init_script(NO_STORAGE)
    page.goto(host + FORM + "#start")
    page.fill(CITY, "Quilmes")
    page.click("[data-kept-new]")
    page.fill(CITY, "Recife")
    page.click("#start [data-kept] li:has-text('Quilmes') [data-act=open]")
    assert answers_file(page)["city"] == {"name": "Quilmes"}


def test_a_saved_assessment_is_left_without_a_question(page: Page, host: str) -> None:
    page.goto(host + FORM + "#start")
    page.fill(CITY, "Quilmes")
    page.on("dialog", lambda dialog: pytest.fail("asked"))
    page.goto(host + "/en/index.html")


def test_broken_entries_are_said_offered_and_never_overwritten(page: Page, host: str) -> None:
    page.goto(host + FORM + "#start")
    page.fill(CITY, "Quilmes")
    page.evaluate(
        """() => {
            const key = assessment.store.key();
            localStorage.setItem(`solidarity/1/${key}/answers/8.3#observation`, '"torn');
            localStorage.setItem(`solidarity/1/${key}/answers/8.4#partners`, '{"not": "a list"}');
            localStorage.setItem(`solidarity/1/${key}/process/committee#`, '[5]');
            localStorage.setItem(`solidarity/1/${key}/answers/8.5#answer`, '"yes"');
        }"""
    )
    page.reload()
    page.goto(host + FORM + "#start")
    assert answers_file(page)["answers"] == {"8.5": {"answer": "yes"}}
    page.evaluate("assessment.store.set('answers/8.3', {observation: 'new'})")
    with page.expect_download() as download:
        page.click("[data-act=unread]")
    found = json.loads(download.value.path().read_text())
    assert sorted(found.values()) == ['"torn', "[5]", '{"not": "a list"}']
    assert answers_file(page)["answers"]["8.3"] == {"observation": "new"}


def test_what_other_versions_and_editions_keep_is_shown_and_left_alone(
    page: Page, host: str
) -> None:
    page.goto(host + FORM)
    old = {
        "solidarity/0/abc": "old notes",
        "solidarity/0/abc/8.3": "yes",
        "solidarity/2/def": '{"new": true}',
        "solidarity/1/ghi": '{"edition": "1999-01", "digest": "0123456789abcdef"}',
        "solidarity/1/ghi/answers/8.3#answer": '"yes"',
        "solidarity/last": "ghi",
    }
    page.evaluate(
        "(all) => Object.entries(all).forEach((one) => localStorage.setItem(...one))", old
    )
    page.reload()
    page.goto(host + FORM + "#start")
    assert page.evaluate("assessment.store.key()") == ""
    rows = page.locator("#start [data-kept] > li")
    expect(rows).to_have_count(3)
    expect(rows.locator("[data-act=open]:visible")).to_have_count(0)
    with page.expect_download() as download:
        page.click("[data-version='0'] [data-act=download]")
    assert json.loads(download.value.path().read_text())["solidarity/0/abc/8.3"] == "yes"
    with page.expect_download() as download:
        page.click("[data-key=ghi] [data-act=download]")
    assert json.loads(download.value.path().read_text())["edition"] == "1999-01"
    page.fill(CITY, "Quilmes")
    kept = page.evaluate("({...localStorage})")
    assert {name: kept[name] for name in old if name != "solidarity/last"} == {
        name: text for name, text in old.items() if name != "solidarity/last"
    }
