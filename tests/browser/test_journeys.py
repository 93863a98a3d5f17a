"""What people come to do, from one end to the other."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from watch import NewContext

pytestmark = pytest.mark.browser


def _rows(site: Path, name: str) -> list[dict[str, Any]]:
    text = (site / "en" / name / "index.json").read_text(encoding="utf-8")
    rows: list[dict[str, Any]] = json.loads(text)["rows"]
    return rows


def _linked_practice(site: Path) -> tuple[dict[str, Any], str]:
    """Return a practice that answers an item, in a member of a network."""
    networks = {row["id"] for row in _rows(site, "networks")}
    cities = {row["id"]: row for row in _rows(site, "cities")}
    for practice in _rows(site, "good-practices"):
        ties = [n for n in cities[practice["authority"]]["memberships"] if n in networks]
        if practice["items"] and ties:
            return practice, ties[0]
    raise AssertionError("no practice belongs to a member of a network")


@pytest.mark.parametrize("width", [1280, 320])
def test_links_lead_from_an_item_to_a_practice_its_city_a_network_and_back(
    new_context: NewContext, below: str, site: Path, width: int
) -> None:
    page = new_context(viewport={"width": width, "height": 720}).new_page()
    practice, network = _linked_practice(site)
    page.goto(f"{below}/en/{practice['address']}")
    page.locator(".items a").first.click()
    page.wait_for_url("**/criteria/*.html#item-*")
    answers = page.locator(f"details:has(a[href$='{practice['address']}']) >> nth=0")
    answers.locator("summary").click()
    answers.locator(f"a[href$='{practice['address']}']").click()
    page.locator(f"a[href$='/cities/{practice['authority']}.html']").first.click()
    page.locator(f".ties a[href$='/networks/{network}.html']").first.click()
    shown = page.locator("main .lines a[href*='/good-practices/']").first
    title = shown.inner_text()
    shown.click()
    expect(page.locator("h1")).to_have_text(title)


@pytest.mark.parametrize("width", [1280, 320])
def test_a_practice_is_found_by_keyboard_alone(
    new_context: NewContext, below: str, width: int
) -> None:
    page = new_context(viewport={"width": width, "height": 640}).new_page()
    page.goto(f"{below}/es/about.html")
    page.keyboard.press("/")
    expect(page.locator("#site-search")).to_be_focused()
    page.keyboard.type("vivien")
    page.keyboard.press("Enter")
    page.wait_for_url("**/es/search.html?q=vivien")
    page.locator("[data-results] a").first.wait_for()
    expect(page.locator("#q")).to_be_focused()
    first = page.locator("[data-results] a").first
    title = first.inner_text()
    _tab_to(page, "[data-results] a")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(title)


def _tab_to(page: Page, selector: str) -> None:
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"forty tabs do not reach {selector}")


def test_filters_work_by_keyboard_alone(narrow: Page, below: str) -> None:
    narrow.goto(f"{below}/pt/good-practices/index.html")
    _tab_to(narrow, "#f-text")
    narrow.keyboard.type("acolhiment")
    _tab_to(narrow, "#f-country")
    narrow.keyboard.type("Bra")
    expect(narrow.locator("#f-country")).to_have_value("BR")
    assert "country=BR" in narrow.url and "text=acolhiment" in narrow.url
    expect(narrow.locator("#f-country")).to_be_focused()
    _tab_to(narrow, "[data-cards] a")
    narrow.keyboard.press("Enter")
    expect(narrow.locator("article.practice")).to_be_visible()


def test_the_search_key_does_not_disturb_typing(page: Page, below: str) -> None:
    page.goto(f"{below}/en/good-practices/index.html")
    page.locator("#f-text").press_sequentially("a/b")
    expect(page.locator("#f-text")).to_have_value("a/b")
