"""Rules that hold for every kind of page in every language."""

from pathlib import Path

import pytest
from kinds import KINDS, PATTERNS, long_address_of
from playwright.sync_api import Page, expect
from watch import Watch

pytestmark = pytest.mark.browser
ROOT = Path(__file__).parents[2]
WIDTH = 320
"""The narrowest screen, in pixels."""


def test_every_page_of_the_site_is_of_a_kind_that_is_tested(site: Path) -> None:
    english = site / "en"
    tested = {file for pattern in PATTERNS.values() for file in english.glob(pattern)}
    tested |= {english / f"{file.stem}.html" for file in (ROOT / "content" / "en").glob("*.md")}
    tested |= set(english.glob("good-practices/page-*.html"))
    tested.add(english / "self-assessment" / "self-assessment.html")  # By its own tests.
    assert not [str(f) for f in english.rglob("*.html") if f not in tested]


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
    expect(page.locator("h1")).to_have_count(1)
    page.wait_for_load_state()
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
