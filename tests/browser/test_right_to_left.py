"""A fifth language, written from right to left: nothing runs out of the page, the form works."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fifth_language import CODE, REAL, build, hub_with_arabic
from playwright.sync_api import Page, expect
from serving import serving
from watch import NewContext

pytestmark = pytest.mark.browser
PAGES = (
    "index.html",
    "good-practices/index.html",
    "good-practices/ar-exampletown-legal-aid.html",
    "cities/ar-exampletown.html",
    "criteria/index.html",
    "criteria/legal-inclusion.html",
    "glossary.html",
    "coverage.html",
    "map.html",
    "questionnaire.html",
    "translations/ar.html",
    "contribute/practice.html",
    "contribute/translate.html",
    "self-assessment/index.html",
)
NOTHING_OUTSIDE = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the built site of a small hub with Arabic."""
    folder = tmp_path_factory.mktemp("arabic")
    site = folder / "site"
    build(hub_with_arabic(folder / "repository"), site)
    return site


@pytest.fixture(scope="module")
def host(arabic: Path) -> Iterator[str]:
    """Serve that site in place of the usual one."""
    with serving(arabic) as address:
        yield address


@pytest.mark.parametrize("width", [320, 1280])
def test_no_page_is_wider_than_the_window(new_context: NewContext, host: str, width: int) -> None:
    page = new_context(viewport={"width": width, "height": 800}).new_page()
    for address in PAGES:
        page.goto(f"{host}/{CODE}/{address}")
        expect(page.locator("html")).to_have_attribute("dir", "rtl")
        assert page.evaluate(NOTHING_OUTSIDE), (width, address)


def test_the_form_can_be_answered_from_right_to_left(narrow: Page, host: str) -> None:
    narrow.goto(f"{host}/{CODE}/self-assessment/index.html#c-legal-inclusion")
    item = narrow.locator('[data-item="7.1"]')
    yes = item.locator('input[value="yes"]')
    yes.check()
    item.locator('[data-at="observation"]').first.fill("ملاحظة")
    expect(item.get_by_text(REAL["Yes"], exact=True)).to_be_visible()
    narrow.goto(f"{host}/{CODE}/self-assessment/index.html#results")
    expect(narrow.locator("#results")).to_be_visible()
    assert narrow.evaluate(NOTHING_OUTSIDE)
    narrow.goto(f"{host}/{CODE}/self-assessment/index.html#c-legal-inclusion")
    expect(yes).to_be_checked()
    expect(item.locator('[data-at="observation"]').first).to_have_value("ملاحظة")


def test_what_is_not_translated_is_english_and_says_so(page: Page, host: str) -> None:
    page.goto(f"{host}/{CODE}/good-practices/ar-exampletown-legal-aid.html")
    expect(page.locator(".notice--interface")).to_be_visible()
    expect(page.locator("h1 [lang=en]")).to_have_css("direction", "ltr")
    missing = REAL["This record has not been translated yet; its texts are in English."]
    expect(page.get_by_text(missing)).to_be_visible()
