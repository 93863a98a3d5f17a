"""Rules that hold for every kind of page in every language."""

from pathlib import Path

import pytest
from kinds import KINDS, long_address_of
from playwright.sync_api import Page, expect
from watch import Watch

pytestmark = pytest.mark.browser
WIDTH = 320
"""The narrowest screen, in pixels."""


@pytest.mark.parametrize("kind", KINDS)
def test_it_fits_a_narrow_screen_and_the_language_switch_stays_on_it(
    narrow: Page, below: str, site: Path, kind: str
) -> None:
    """The page's own guard watches for errors and for requests to other hosts meanwhile."""
    address = long_address_of(site, kind)
    narrow.goto(f"{below}/en/{address}")
    _fits(narrow)
    for language in ("es", "pt", "fr"):
        narrow.locator(f"[data-languages] a[hreflang={language}]").click()
        expect(narrow).to_have_url(f"{below}/{language}/{address}")
        expect(narrow.locator("html")).to_have_attribute("lang", language)
        _fits(narrow)


def _fits(page: Page) -> None:
    assert page.locator("h1").count() == 1
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= WIDTH, f"{page.url} is {width} wide"


def test_the_way_to_the_content_is_the_first_stop(page: Page, below: str) -> None:
    page.goto(f"{below}/pt/about.html")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_attribute("href", "#main")
    expect(page.locator(":focus")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_a_page_that_asks_another_host_is_noticed(page: Page, host: str, watch: Watch) -> None:
    page.goto(f"{host}/assets/mark.svg")
    page.evaluate("fetch('http://other.invalid/').catch(() => {})")
    assert any("other.invalid" in complaint for complaint in watch.complaints)
    watch.complaints.clear()
