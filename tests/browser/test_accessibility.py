"""Every kind of page passes every rule of axe, on light and on dark paper."""

from pathlib import Path
from typing import Any, Literal

import pytest
from kinds import KINDS, LANGUAGES, usual_address_of
from playwright.sync_api import Page
from watch import NewContext

pytestmark = pytest.mark.browser
AXE = Path(__file__).parents[1] / "vendor" / "axe-core" / "axe.min.js"
ALL_RULES: dict[str, Any] = {"resultTypes": ["violations"]}
COLOUR_RULES = {**ALL_RULES, "runOnly": ["color-contrast", "link-in-text-block"]}
"""The only rules that can end differently on dark paper."""


def _violations(page: Page, rules: dict[str, Any]) -> list[str]:
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = page.evaluate(
        "rules => axe.run(rules).then((result) => result.violations)", rules
    )
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}"
        for one in found
        for node in one["nodes"][:3]
    ]


def _still(page: Page, scheme: Literal["light", "dark"]) -> None:
    """Change the paper at once: half-way through a fade, colours are neither one nor the other."""
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_has_no_violations_in_light_and_in_dark(
    page: Page, below: str, site: Path, kind: str
) -> None:
    language = LANGUAGES[KINDS.index(kind) % len(LANGUAGES)]
    _still(page, "light")
    page.goto(f"{below}/{language}/{usual_address_of(site, kind)}")
    assert not _violations(page, ALL_RULES)
    _still(page, "dark")
    assert not _violations(page, COLOUR_RULES)


def test_results_of_a_search_have_no_violations(page: Page, below: str) -> None:
    _still(page, "light")
    page.goto(f"{below}/es/search.html?q=educac")
    page.locator("[data-results] a").first.wait_for()
    assert not _violations(page, ALL_RULES)
    _still(page, "dark")
    assert not _violations(page, COLOUR_RULES)


def test_the_page_that_asks_for_a_language_has_no_violations(
    new_context: NewContext, below: str
) -> None:
    page = new_context(locale="ja-JP").new_page()
    page.goto(f"{below}/")
    assert not _violations(page, ALL_RULES)
