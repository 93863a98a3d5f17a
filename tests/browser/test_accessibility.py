"""Every kind of page passes every rule of axe, on light and on dark paper."""

from pathlib import Path
from typing import Any

import pytest
from kinds import KINDS, LANGUAGES, address_of
from playwright.sync_api import Page
from watch import NewContext

pytestmark = pytest.mark.browser
AXE = Path(__file__).parents[1] / "vendor" / "axe-core" / "axe.min.js"
SCHEMES = ("light", "dark")


def _violations(page: Page) -> list[str]:
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = page.evaluate(
        "axe.run({resultTypes: ['violations']}).then((result) => result.violations)"
    )
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}"
        for one in found
        for node in one["nodes"][:3]
    ]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_has_no_violations(
    new_context: NewContext, below: str, site: Path, kind: str, scheme: str
) -> None:
    turn = KINDS.index(kind) + SCHEMES.index(scheme)
    language = LANGUAGES[turn % len(LANGUAGES)]
    page = new_context(color_scheme=scheme, reduced_motion="reduce").new_page()
    page.goto(f"{below}/{language}/{address_of(site, kind)}")
    assert not _violations(page)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_results_of_a_search_have_no_violations(
    new_context: NewContext, below: str, scheme: str
) -> None:
    page = new_context(color_scheme=scheme).new_page()
    page.goto(f"{below}/es/search.html?q=educac")
    page.locator("[data-results] a").first.wait_for()
    assert not _violations(page)
