"""The search finds by half a word, without accents, in every language, below any folder."""

import re

import pytest
from kinds import LANGUAGES
from playwright.sync_api import Page, expect
from watch import NewContext

pytestmark = pytest.mark.browser
WORDS = [
    ("en", "educat", "educat"),
    ("en", "acolhiment", "acolhiment"),
    ("es", "educac", "educac"),
    ("es", "vivien", "vivien"),
    ("pt", "acolhiment", "acolhiment"),
    ("pt", "sao paul", "sao"),
    ("fr", "hebergem", "hebergem"),
    ("fr", "sante", "sante"),
]


def _plain(page: Page, text: str) -> str:
    found: str = page.evaluate("text => hubFilters.folded(text)", text)
    return found


def _search(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("[data-results] > li").first.wait_for()


def _count(page: Page) -> int:
    return int(re.sub(r"\D", "", page.locator("[data-status]").inner_text()))


@pytest.mark.parametrize(("language", "typed", "marked"), WORDS)
def test_half_a_word_without_accents_is_found_and_marked(
    page: Page, below: str, language: str, typed: str, marked: str
) -> None:
    _search(page, f"{below}/{language}/search.html?q={typed}")
    marks = page.locator("[data-results] mark").all_inner_texts()[:3]
    assert marks and any(marked in _plain(page, mark) for mark in marks)


@pytest.mark.parametrize("base", ["/hub", ""])
def test_a_result_leads_to_its_page_below_any_folder(page: Page, host: str, base: str) -> None:
    _search(page, f"{host}{base}/es/search.html?q=educac&kind=good-practices")
    result = page.locator("[data-results] a").first
    title = result.inner_text()
    result.click()
    page.wait_for_url(f"{host}{base}/es/good-practices/*.html")
    expect(page.locator("h1")).to_have_text(title)


def test_other_forms_of_a_word_are_found_after_the_typed_one(page: Page, below: str) -> None:
    _search(page, f"{below}/es/search.html?q=refugiadas")
    feminine = _count(page)
    _search(page, f"{below}/es/search.html?q=refugiado")
    assert _count(page) >= feminine > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_filters_narrow_and_say_how_many_they_leave(page: Page, below: str, language: str) -> None:
    _search(page, f"{below}/{language}/search.html?q=warao")
    label = page.locator("#s-country option[value=BR]").inner_text()
    page.locator("#s-country").select_option("BR")
    page.wait_for_url("**country=BR")
    expect(page.locator("[data-status]")).to_contain_text(re.findall(r"\d+", label)[-1])


def test_the_address_keeps_a_search(page: Page, below: str) -> None:
    _search(page, f"{below}/pt/search.html?q=saude&country=BR&kind=good-practices")
    before = page.locator("[data-results] a").all_inner_texts()
    page.reload()
    page.locator("[data-results] > li").first.wait_for()
    assert page.locator("[data-results] a").all_inner_texts() == before
    expect(page.locator("#q")).to_have_value("saude")


def test_filters_alone_list_what_they_leave(page: Page, below: str) -> None:
    _search(page, f"{below}/en/search.html?kind=networks")
    assert _count(page) > 10
    assert all(
        "/networks/" in (link.get_attribute("href") or "")
        for link in page.locator("[data-results] a").all()
    )


def test_more_results_come_20_at_a_time(page: Page, below: str) -> None:
    _search(page, f"{below}/en/search.html?q=refugees")
    expect(page.locator("[data-results] > li")).to_have_count(20)
    page.locator("[data-more]").click()
    expect(page.locator("[data-results] > li")).to_have_count(40)
    expect(page.locator("[data-results] a").nth(20)).to_be_focused()


def test_nothing_found_helps_and_clearing_empties_the_page(page: Page, below: str) -> None:
    page.goto(f"{below}/fr/search.html?q=zzqqw")
    expect(page.locator("[data-none]")).to_be_visible()
    page.locator("button[type=reset]").click()
    expect(page.locator("[data-none]")).to_be_hidden()
    expect(page.locator("[data-results] > li")).to_have_count(0)


def test_the_last_words_typed_win(page: Page, below: str) -> None:
    page.goto(f"{below}/en/search.html")
    page.locator("#q").press_sequentially("children in belem", delay=20)
    page.wait_for_url("**q=children+in+belem")
    expect(page.locator("[data-results] a").first).to_be_visible()
    marks = page.locator("[data-results] mark").all_inner_texts()
    assert any("Belém" in mark for mark in marks)


@pytest.mark.parametrize(
    ("field", "kind"), [("#site-search", ""), ("#hero-search", "kind=good-practices&")]
)
def test_every_search_field_leads_to_the_search_page(
    page: Page, below: str, field: str, kind: str
) -> None:
    page.goto(f"{below}/es/index.html")
    page.locator(field).fill("vivienda")
    page.locator(field).press("Enter")
    page.wait_for_url(f"**/es/search.html?{kind}q=vivienda")
    expect(page.locator("[data-results] a").first).to_be_visible()
    if kind:
        expect(page.locator("#s-kind")).to_have_value("good-practices")


def test_a_kind_is_said_once(page: Page, below: str) -> None:
    page.goto(f"{below}/es/search.html?kind=networks")
    first = page.locator("[data-results] .result").first
    expect(first.locator(".result__kind")).not_to_be_empty()
    kind = first.locator(".result__kind").inner_text()
    expect(first.locator(".result__note")).not_to_have_text(kind)


def test_an_index_that_cannot_load_is_explained(new_context: NewContext, below: str) -> None:
    page = new_context().new_page()
    page.route(
        "**/pagefind/pagefind.js",
        lambda route: route.fulfill(body="export {}", content_type="text/javascript"),
    )
    page.goto(f"{below}/en/search.html?q=housing")
    failed = page.locator("[data-status]").get_attribute("data-failed") or ""
    expect(page.locator("[data-status]")).to_have_text(failed)
