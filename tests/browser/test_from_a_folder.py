"""The site can be read from a folder, without any server."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from watch import Watch

pytestmark = pytest.mark.browser


def test_a_page_opens_in_its_colours_and_its_links_work(page: Page, site: Path) -> None:
    page.goto((site / "es" / "index.html").as_uri())
    page.locator(".site-nav a[href$='cities/index.html']").click()
    expect(page).to_have_url((site / "es" / "cities" / "index.html").as_uri())
    assert page.evaluate("getComputedStyle(document.querySelector('.site-header')).display")
    expect(page.locator("[data-theme-toggle]")).to_be_visible()


def test_the_list_of_practices_narrows(page: Page, site: Path) -> None:
    address = (site / "fr" / "good-practices" / "index.html").as_uri()
    page.goto(f"{address}?country=BR")
    expect(page.locator("#f-country")).to_have_value("BR")
    page.locator("#f-text").fill("hebergem")
    expect(page.locator("[data-cards] .card").first).to_be_visible()
    page.locator("[data-cards] a").first.click()
    expect(page.locator("article.practice")).to_be_visible()


def test_the_root_page_leads_to_a_language(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    page.wait_for_url((site / "en" / "index.html").as_uri())


def test_the_search_says_why_it_cannot_work(page: Page, watch: Watch, site: Path) -> None:
    page.goto((site / "en" / "search.html").as_uri() + "?q=housing")
    failed = page.locator("[data-status]").get_attribute("data-failed") or ""
    expect(page.locator("[data-status]")).to_have_text(failed)
    watch.complaints.clear()  # The browser itself reports the script it did not load.
