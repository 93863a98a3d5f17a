"""Nothing that was typed is lost: reload, a killed tab, two tabs, another language, sleep."""

import json
from typing import Any

import pytest
from playwright.sync_api import Error, Page, expect
from watch import NewContext

pytestmark = pytest.mark.browser
FORM = "/en/self-assessment/index.html"
TEXT = "[data-item='8.3'] [data-at='observation']"
CITY = "[data-part='city/name'] input"


def answers_file(page: Page) -> dict[str, Any]:
    return json.loads(page.evaluate("JSON.stringify(assessment.store.file())"))


def put(page: Page, part: str, value: object) -> None:
    page.evaluate("([part, value]) => assessment.store.set(part, value)", [part, value])


def begin(page: Page, host: str, city: str = "Quilmes") -> Page:
    page.goto(host + FORM + "#start")
    page.fill(CITY, city)
    return page


def test_every_key_press_is_there_after_a_reload(page: Page, host: str) -> None:
    begin(page, host)
    page.locator(CITY).press_sequentially(", a city")
    page.reload()
    page.goto(host + FORM + "#start")
    expect(page.locator(CITY)).to_have_value("Quilmes, a city")


def test_a_killed_tab_loses_nothing(new_context: NewContext, host: str) -> None:
    context = new_context()
    page = begin(context.new_page(), host)
    put(page, "answers/8.3", {"answer": "yes", "observation": "Half a sent"})
    with pytest.raises(Error, match="crash"):
        page.goto("chrome://crash")
    other = context.new_page()
    other.goto(host + FORM)
    said = answers_file(other)["answers"]["8.3"]
    assert said == {"answer": "yes", "observation": "Half a sent"}


def test_the_language_changes_in_the_middle_of_a_sentence(page: Page, host: str) -> None:
    begin(page, host)
    put(page, "answers/8.3", {"observation": "À moitié"})
    page.click("[data-languages] a[hreflang=pt]")
    expect(page).to_have_url(host + "/pt/self-assessment/index.html#start")
    expect(page.locator(CITY)).to_have_value("Quilmes")
    assert answers_file(page)["answers"]["8.3"]["observation"] == "À moitié"


def test_two_tabs_show_each_others_changes(new_context: NewContext, host: str) -> None:
    context = new_context()
    one = begin(context.new_page(), host)
    two = context.new_page()
    two.goto(host + FORM + "#start")
    two.locator(CITY).press("End")
    two.locator(CITY).press_sequentially(" Norte")
    expect(one.locator(CITY)).to_have_value("Quilmes Norte")
    one.fill(CITY, "")
    expect(two.locator(CITY)).to_have_value("")


def test_two_fields_of_one_answer_written_at_the_same_time_are_both_kept(
    new_context: NewContext, host: str
) -> None:
    context = new_context()
    one, two = begin(context.new_page(), host), context.new_page()
    two.goto(host + FORM)
    for page, field in ((one, "observation"), (two, "dissent")):
        page.evaluate(
            """(field) => {
                const write = () => assessment.store.set("answers/8.3",
                    {...assessment.store.get("answers/8.3"), [field]: `${++count} times`});
                let count = 0;
                const timer = setInterval(() => (write(), count === 50 && clearInterval(timer)), 2);
            }""",
            field,
        )
    both = "assessment.store.get('answers/8.3')"
    for page in (one, two):
        page.wait_for_function(f"() => {both}?.observation === '50 times'")
        page.wait_for_function(f"() => {both}?.dissent === '50 times'")
    one.reload()
    assert answers_file(one)["answers"]["8.3"] == {
        "observation": "50 times",
        "dissent": "50 times",
    }


def test_each_tab_remembers_its_own_assessment(new_context: NewContext, host: str) -> None:
    context = new_context()
    one = begin(context.new_page(), host, "Quilmes")
    two = context.new_page()
    two.goto(host + FORM + "#start")
    two.click("[data-kept-new]")
    two.fill(CITY, "Recife")
    one.fill("[data-part=title] input", "First")
    one.reload()
    two.reload()
    assert answers_file(one)["city"]["name"] == "Quilmes"
    assert answers_file(two)["city"] == {"name": "Recife"}
    assert "title" not in answers_file(two)


def test_what_another_tab_deletes_is_still_here_and_kept_again(
    new_context: NewContext, host: str
) -> None:
    context = new_context()
    one, two = begin(context.new_page(), host), context.new_page()
    put(one, "answers/8.3", {"answer": "yes"})
    two.goto(host + FORM + "#start")
    two.click("[data-act=ask]")
    two.click("[data-act=remove]")
    expect(one.locator("[data-keep-trouble]")).to_be_visible()
    put(one, "answers/8.4", {"answer": "no"})
    expect(one.locator("[data-keep-trouble]")).to_be_hidden()
    one.reload()
    kept = answers_file(one)
    assert kept["answers"] == {"8.3": {"answer": "yes"}, "8.4": {"answer": "no"}}
    assert kept["city"]["name"] == "Quilmes"


def test_a_page_that_slept_wakes_up_with_what_was_written_since(page: Page, host: str) -> None:
    begin(page, host)
    page.evaluate(
        """() => {
            const name = Object.keys(localStorage).find((one) => one.endsWith("city/name#"));
            localStorage.setItem(name, '"Written while asleep"');
            document.dispatchEvent(new Event("visibilitychange"));
        }"""
    )
    expect(page.locator(CITY)).to_have_value("Written while asleep")


def test_commitments_keep_the_order_they_were_made_in(page: Page, host: str) -> None:
    begin(page, host)
    for name in ("zeta", "alpha", "mid"):
        put(page, f"commitments/{name}", {"id": name, "kind": "implement", "text": name})
    page.reload()
    assert [one["id"] for one in answers_file(page)["commitments"]] == ["zeta", "alpha", "mid"]


def test_names_that_objects_are_born_with_are_names_like_others(page: Page, host: str) -> None:
    page.goto(host + FORM)
    page.evaluate(
        """() => assessment.store.openFile(JSON.parse(
            '{"format":"solidarity-answers","version":1,"edition":"' + assessment.data.edition +
            '","answers":{"__proto__":{"answer":"yes"},"constructor":{"answer":"no"}}}'))"""
    )
    page.reload()
    keys = page.evaluate("Object.keys(assessment.store.file().answers)")
    assert sorted(keys) == ["__proto__", "constructor"]
    assert page.evaluate("({}).answer === undefined")
