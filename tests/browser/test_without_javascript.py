"""Without JavaScript everything can be read and reached, and nothing is there that does nothing."""

from pathlib import Path

import pytest
from kinds import KINDS, usual_address_of
from playwright.sync_api import Page, expect
from watch import NewContext

pytestmark = pytest.mark.browser


@pytest.fixture
def plain(new_context: NewContext) -> Page:
    return new_context(java_script_enabled=False).new_page()


@pytest.mark.parametrize("kind", KINDS)
def test_no_control_is_dead(plain: Page, below: str, site: Path, kind: str) -> None:
    plain.goto(f"{below}/fr/{usual_address_of(site, kind)}")
    assert plain.locator("button:not([type=submit]):visible").count() == 0
    assert plain.locator("main select:visible").count() == 0
    outside = plain.locator("form:not([role=search]):visible")
    assert outside.count() == 0


def test_practices_can_be_read_page_by_page(plain: Page, below: str) -> None:
    plain.goto(f"{below}/es/good-practices/index.html")
    expect(plain.locator("[data-cards] .card")).to_have_count(48)
    plain.locator("[data-static] a[rel=next]").click()
    expect(plain).to_have_url(f"{below}/es/good-practices/page-2.html")
    expect(plain.locator("[data-cards] .card").first).to_be_visible()


def test_lists_by_criterion_and_country_stand_in_for_the_filters(plain: Page, below: str) -> None:
    plain.goto(f"{below}/pt/good-practices/index.html")
    plain.locator(".lists a[href$='country/br.html']").click()
    expect(plain.locator("[data-cards] .card").first).to_be_visible()


def test_the_forms_to_contribute_say_what_to_do_instead(plain: Page, below: str) -> None:
    plain.goto(f"{below}/es/contribute/practice.html")
    notice = plain.locator("noscript .notice")
    expect(notice).to_be_visible()
    with plain.expect_download() as download:
        notice.locator("a[download]").click()
    assert "title:" in Path(download.value.path()).read_text(encoding="utf-8")
    expect(notice.locator("a[href$='/issues/new/choose']")).to_be_visible()


def test_the_search_page_leads_to_the_lists(plain: Page, below: str) -> None:
    plain.goto(f"{below}/en/search.html?q=housing")
    expect(plain.locator("noscript .notice")).to_be_visible()
    expect(plain.locator(".lists a").first).to_be_visible()


def test_the_menu_is_open(plain: Page, below: str) -> None:
    plain.goto(f"{below}/en/index.html")
    expect(plain.locator("[data-menu] a").first).to_be_visible()


def test_the_root_page_offers_every_language(plain: Page, below: str) -> None:
    plain.goto(f"{below}/")
    plain.locator("a[hreflang=pt]").click()
    expect(plain).to_have_url(f"{below}/pt/index.html")
