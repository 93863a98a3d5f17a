"""Colours and language stay as chosen, with storage and without."""

import pytest
from playwright.sync_api import Page, expect
from watch import NewContext

pytestmark = pytest.mark.browser
NO_STORAGE = (
    "Object.defineProperty(window, 'localStorage', {get() { throw new Error('blocked'); }})"
)


def test_chosen_colours_stay_on_every_page(page: Page, below: str) -> None:
    page.goto(f"{below}/en/index.html")
    toggle = page.locator("[data-theme-toggle]")
    expect(toggle).to_have_attribute("aria-pressed", "false")
    light = _paper(page)
    toggle.click()
    expect(toggle).to_have_attribute("aria-pressed", "true")
    assert _paper(page) != light
    page.goto(f"{below}/fr/about.html")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    expect(page.locator("[data-theme-toggle]")).to_have_attribute("aria-pressed", "true")
    page.locator("[data-theme-toggle]").click()
    assert _paper(page) == light


def _paper(page: Page) -> str:
    colour: str = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return colour


def test_the_system_chooses_until_the_reader_does(new_context: NewContext, below: str) -> None:
    page = new_context(color_scheme="dark").new_page()
    page.goto(f"{below}/en/index.html")
    expect(page.locator("[data-theme-toggle]")).to_have_attribute("aria-pressed", "true")
    page.emulate_media(color_scheme="light")
    expect(page.locator("[data-theme-toggle]")).to_have_attribute("aria-pressed", "false")


def test_everything_works_where_storage_is_blocked(page: Page, below: str) -> None:
    page.add_init_script(NO_STORAGE)
    page.goto(f"{below}/")
    page.wait_for_url(f"{below}/en/index.html")
    page.locator("[data-theme-toggle]").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.locator("[data-languages] a[hreflang=es]").click()
    expect(page).to_have_url(f"{below}/es/index.html")


@pytest.mark.parametrize(
    ("locale", "language"), [("pt-BR", "pt"), ("es-419", "es"), ("fr-CA", "fr"), ("en-US", "en")]
)
def test_the_root_page_leads_to_the_browsers_language(
    new_context: NewContext, below: str, locale: str, language: str
) -> None:
    page = new_context(locale=locale).new_page()
    page.goto(f"{below}/")
    page.wait_for_url(f"{below}/{language}/index.html")


def test_the_root_page_waits_where_no_language_fits(new_context: NewContext, below: str) -> None:
    page = new_context(locale="ja-JP").new_page()
    page.goto(f"{below}/")
    expect(page.locator("a[hreflang]")).to_have_count(4)
    page.locator("a[hreflang=fr]").click()
    page.goto(f"{below}/")
    page.wait_for_url(f"{below}/fr/index.html")


def test_a_chosen_language_wins_over_the_browsers(page: Page, below: str) -> None:
    page.goto(f"{below}/en/about.html")
    page.locator("[data-languages] a[hreflang=pt]").click()
    page.goto(f"{below}/")
    page.wait_for_url(f"{below}/pt/index.html")


def test_the_menu_is_folded_on_narrow_screens_only(page: Page, below: str) -> None:
    menu = page.locator("[data-menu]")
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{below}/es/index.html")
    expect(menu.locator("a").first).to_be_hidden()
    menu.locator("summary").click()
    expect(menu.locator("a").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(menu.locator("a").first).to_be_hidden()
    expect(menu.locator("summary")).to_be_focused()
    page.set_viewport_size({"width": 1280, "height": 800})
    expect(menu.locator("a").first).to_be_visible()


def test_a_record_can_be_printed(page: Page, below: str) -> None:
    page.add_init_script("window.print = () => { window.printed = true; };")
    page.goto(f"{below}/en/good-practices/index.html")
    page.locator("[data-cards] a").first.click()
    page.locator("[data-print]").click()
    assert page.evaluate("window.printed") is True
