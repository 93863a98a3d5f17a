"""Every kind of page passes every rule of axe, on light and on dark paper."""

from pathlib import Path

import pytest
from axe import ALL_RULES, COLOUR_RULES, still, violations
from kinds import KINDS, LANGUAGES, usual_address_of
from playwright.sync_api import Page
from watch import NewContext

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_has_no_violations_in_light_and_in_dark(
    page: Page, below: str, site: Path, kind: str
) -> None:
    language = LANGUAGES[KINDS.index(kind) % len(LANGUAGES)]
    still(page, "light")
    page.goto(f"{below}/{language}/{usual_address_of(site, kind)}")
    assert not violations(page, ALL_RULES)
    still(page, "dark")
    assert not violations(page, COLOUR_RULES)


def test_results_of_a_search_have_noviolations(page: Page, below: str) -> None:
    still(page, "light")
    page.goto(f"{below}/es/search.html?q=educac")
    page.locator("[data-results] a").first.wait_for()
    assert not violations(page, ALL_RULES)
    still(page, "dark")
    assert not violations(page, COLOUR_RULES)


def test_the_page_that_asks_for_a_language_has_noviolations(
    new_context: NewContext, below: str
) -> None:
    page = new_context(locale="ja-JP").new_page()
    page.goto(f"{below}/")
    assert not violations(page, ALL_RULES)
