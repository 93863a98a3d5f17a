"""The form for everyone: without scripts, on paper, on a narrow screen, read aloud."""

import json
from pathlib import Path
from typing import Any

import pytest
from axe import COLOUR_RULES, still, violations
from form_page import address, put
from playwright.sync_api import Page, expect
from watch import NewContext

pytestmark = pytest.mark.browser
HALF: dict[str, dict[str, Any]] = {
    "1.1.1": {"answer": "yes"},
    "1.1.2": {"answer": "no"},
    "1.1.3": {"answer": "no"},
    "1.2.3": {"answer": "Talks", "role": "advocacy"},
    "1.1.7": {"answer": "yes"},
    "1.2.7": {"answer": "Rent subsidies"},
    "3.1.1": {"answer": "not-applicable"},
    "8.3": {"answer": "no", "flag": "critical", "partners": ["University"]},
    "8.3.1": {"answer": "yes", "observation": "Kept"},
    "9.1.1": {"answer": "yes"},
}


def fill_half(page: Page) -> None:
    put(page, HALF)
    page.evaluate("assessment.items.toggleMore('8.3')")


@pytest.mark.parametrize("place", ["item-1-1-1", "item-8-3"])
def test_the_form_has_no_violations(page: Page, host: str, place: str) -> None:
    still(page, "light")
    page.goto(address(host, place, "es"))
    assert not violations(page)
    fill_half(page)
    assert not violations(page)
    still(page, "dark")
    assert not violations(page, COLOUR_RULES)


@pytest.mark.parametrize("dialog", ["quick", "keys"])
def test_the_dialogs_have_no_violations(page: Page, host: str, dialog: str) -> None:
    still(page, "light")
    page.goto(address(host, language="fr"))
    page.locator(f"[data-do={dialog}]").click()
    assert not violations(page)
    still(page, "dark")
    assert not violations(page, COLOUR_RULES)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_nothing_is_wider_than_a_narrow_screen(narrow: Page, host: str, language: str) -> None:
    narrow.goto(address(host, language=language))
    narrow.locator("[data-do=all]").click()
    put(narrow, HALF)
    narrow.evaluate("assessment.items.toggleMore('1.2.7'); assessment.items.toggleMore('8.3')")
    assert narrow.evaluate("document.documentElement.scrollWidth") == 320
    narrow.locator("[data-do=quick]").click()
    assert narrow.evaluate("document.getElementById('quick').scrollWidth") <= 320


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_step_begins_in_the_upper_part_of_a_phone(narrow: Page, host: str, language: str) -> None:
    narrow.goto(address(host, language=language))
    put(narrow, HALF)
    expect(narrow.locator("[data-figures]")).to_be_visible()
    above = "document.getElementById('answer').getBoundingClientRect().top + scrollY"
    assert narrow.evaluate(above) <= 250


def test_targets_are_large_enough(narrow: Page, host: str) -> None:
    narrow.goto(address(host, "c-referral-systems"))
    small = narrow.evaluate(
        """[...document.querySelectorAll("#answer :is(button, a, .choices label, summary)")]
        .filter((one) => one.checkVisibility())
        .map((one) => one.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24).length"""
    )
    assert small == 0


def test_without_scripts_the_page_is_a_whole_paper_form(
    new_context: NewContext, host: str, site: Path
) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(address(host))
    text = (site / "en" / "self-assessment" / "index.html").read_text(encoding="utf-8")
    data = text.split('id="assessment-data">')[1].split("</script>")[0]
    items = [f"#item-{item.replace('.', '-')}" for item in json.loads(data)["items"]]
    assert page.locator(",".join(items)).count() == len(items)
    expect(page.locator("#item-1-2-17, #item-8-3-1, #item-10-2-2")).to_have_count(3)
    assert page.locator("main :is(button, select, progress, dialog):visible").count() == 0
    assert page.locator("#answer .on-paper:visible").count() > 60
    assert page.locator("#answer :is(a, summary + p):visible").count() == 10


def test_on_paper_without_scripts_there_are_boxes_and_room_to_write(
    new_context: NewContext, host: str
) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(address(host))
    page.emulate_media(media="print")
    box = page.locator("#item-8-3 [value=yes]")
    expect(box).to_have_css("border-top-left-radius", "0px")
    expect(page.locator("#item-8-3 textarea")).to_be_visible()
    expect(page.locator(".site-nav")).to_be_hidden()


def test_printed_with_scripts_the_answers_stand_there_in_full(page: Page, host: str) -> None:
    page.goto(address(host, "item-8-3"))
    long = "A long observation. " * 60
    put(page, {**HALF, "8.4": {"answer": "no", "observation": long}})
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator("#answer .chapter:visible")).to_have_count(10)
    expect(page.locator("#item-8-4 .printed").first).to_have_text(long.strip())
    expect(page.locator("#item-8-3 .printed").last).to_contain_text("University")
    expect(page.locator("#answer :is(button, nav):visible")).to_have_count(0)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    expect(page.locator("#answer .chapter:visible")).to_have_count(1)
    expect(page.locator(".printed")).to_have_count(0)


def test_the_page_opens_with_one_criterion_made_ready(page: Page, host: str) -> None:
    page.goto(address(host))
    ready = page.locator(".chapter:has(.item__tools)")
    expect(ready).to_have_count(1)
    assert page.locator("#answer .item__more").count() == 0
