"""Rules that hold for every kind of page in every language."""

from pathlib import Path

import pytest
from kinds import KINDS, LANGUAGES, address_of
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_quiet_asks_no_other_host_and_fits_a_narrow_screen(
    narrow: Page, below: str, site: Path, kind: str
) -> None:
    address = address_of(site, kind)
    for language in LANGUAGES:
        narrow.goto(f"{below}/{language}/{address}")
        width = narrow.evaluate("document.documentElement.scrollWidth")
        assert width <= 320, f"{language}/{address} is {width} wide"


@pytest.mark.parametrize("kind", KINDS)
def test_the_language_switch_stays_on_the_same_page(
    page: Page, below: str, site: Path, kind: str
) -> None:
    address = address_of(site, kind)
    page.goto(f"{below}/en/{address}")
    for language in ("es", "pt", "fr", "en"):
        page.locator(f"[data-languages] a[hreflang={language}]").click(no_wait_after=True)
        page.wait_for_url(f"{below}/{language}/{address}", wait_until="domcontentloaded")
        expect(page.locator("html")).to_have_attribute("lang", language)


@pytest.mark.parametrize("kind", KINDS)
def test_one_heading_leads_and_the_way_to_the_content_is_first(
    page: Page, below: str, site: Path, kind: str
) -> None:
    page.goto(f"{below}/pt/{address_of(site, kind)}")
    assert page.locator("h1").count() == 1
    page.evaluate("document.activeElement.blur()")
    first = page.locator("a").first
    expect(first).to_have_attribute("href", "#main")
    first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
