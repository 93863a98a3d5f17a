"""The list of practices narrows, sorts, saves and shares what it shows."""

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
from kinds import LANGUAGES
from playwright.sync_api import Page, expect
from watch import NewContext

pytestmark = pytest.mark.browser
COUNTRY, CRITERION = "BR", "reception-and-outreach"
JUMPS = """async () => {
    await document.fonts.ready;
    for (const wait of [requestIdleCallback, requestAnimationFrame, requestAnimationFrame])
        await new Promise((done) => wait(done));
    return [...jumps, ...watching.takeRecords()].reduce((sum, one) => sum + one.value, 0);
}"""
"""How far a page has jumped once its fonts are there and it has been painted."""
HALF_WORDS = {"en": "educat", "es": "vivien", "pt": "acolhiment", "fr": "hebergem"}


def _rows(site: Path, language: str = "en") -> list[dict[str, Any]]:
    text = (site / language / "good-practices" / "index.json").read_text(encoding="utf-8")
    rows: list[dict[str, Any]] = json.loads(text)["rows"]
    return rows


def _fitting(site: Path) -> list[dict[str, Any]]:
    return [r for r in _rows(site) if r["country"] == COUNTRY and CRITERION in r["criteria"]]


def _count(page: Page) -> int:
    text = page.locator("[data-count]").inner_text()
    return int(re.sub(r"\D", "", text))


def _titles(page: Page) -> list[str]:
    return page.locator("[data-cards] .card__title").all_inner_texts()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_half_typed_word_without_accents_finds_practices(
    page: Page, below: str, language: str
) -> None:
    page.goto(f"{below}/{language}/good-practices/index.html")
    every = _count(page)
    page.locator("#f-text").fill(HALF_WORDS[language])
    assert 0 < _count(page) < every
    assert len(_titles(page)) == min(24, _count(page))


def test_capitals_and_accents_make_no_difference(page: Page, below: str) -> None:
    page.goto(f"{below}/es/good-practices/index.html")
    counts = set()
    for text in ("educación", "EDUCACION", "  Educación "):
        page.locator("#f-text").fill(text)
        counts.add(_count(page))
    assert len(counts) == 1 and counts.pop() > 0


def test_country_and_criterion_narrow_the_list_and_a_reload_keeps_it(
    page: Page, below: str, site: Path
) -> None:
    page.goto(f"{below}/en/good-practices/index.html")
    page.locator("#f-country").select_option(COUNTRY)
    page.locator("#f-criterion").select_option(CRITERION)
    assert _count(page) == len(_fitting(site)) > 0
    before = _titles(page)
    assert f"country={COUNTRY}" in page.url and f"criterion={CRITERION}" in page.url
    page.reload()
    assert _titles(page) == before
    expect(page.locator("#f-country")).to_have_value(COUNTRY)


def test_a_shared_address_gives_the_same_list_in_another_language(
    page: Page, below: str, site: Path
) -> None:
    page.goto(f"{below}/en/good-practices/index.html?country={COUNTRY}&criterion={CRITERION}")
    page.locator("[data-languages] a[hreflang=fr]").click()
    page.wait_for_url("**/fr/good-practices/index.html?*")
    assert _count(page) == len(_fitting(site))


def test_options_say_how_many_practices_they_would_leave(
    page: Page, below: str, site: Path
) -> None:
    page.goto(f"{below}/en/good-practices/index.html?country={COUNTRY}")
    option = page.locator(f"#f-criterion option[value={CRITERION}]")
    expect(option).to_have_text(re.compile(rf"\({len(_fitting(site))}\)$"))
    page.locator("#f-criterion").select_option(CRITERION)
    assert _count(page) == len(_fitting(site))


def test_an_address_with_unknown_values_shows_everything(
    page: Page, below: str, site: Path
) -> None:
    page.goto(f"{below}/en/good-practices/index.html?country=XX&sort=colour&other=1")
    assert _count(page) == len(_rows(site))


def test_begun_in_or_after_a_year(page: Page, below: str, site: Path) -> None:
    page.goto(f"{below}/en/good-practices/index.html?year=2022")
    assert _count(page) == len([r for r in _rows(site) if (r["start_year"] or 0) >= 2022])


def test_practices_without_a_year_are_told_and_can_be_asked_for(
    page: Page, below: str, site: Path
) -> None:
    undated = [r for r in _rows(site) if not r["start_year"]]
    page.goto(f"{below}/en/good-practices/index.html?year=2022")
    expect(page.locator("[data-undated]")).to_contain_text(str(len(undated)))
    page.locator("#f-year").select_option("0")
    expect(page.locator("[data-undated]")).to_be_hidden()
    assert _count(page) == len(undated) > 0


def test_a_filter_in_use_is_not_folded_away_on_a_phone(page: Page, below: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{below}/en/good-practices/index.html")
    expect(page.locator("#f-year")).to_be_hidden()
    page.goto(f"{below}/en/good-practices/index.html?year=2022")
    expect(page.locator("#f-year")).to_be_visible()
    expect(page.locator("#f-year")).to_have_value("2022")


def test_a_live_card_is_the_same_as_a_static_one(
    new_context: NewContext, below: str, site: Path
) -> None:
    plain = new_context(java_script_enabled=False).new_page()
    live = new_context().new_page()
    for language in ("en", "fr"):
        address = f"{below}/{language}/good-practices/index.html"
        plain.goto(address)
        live.goto(address)
        made = _tidy(live.locator("[data-cards]").inner_html())
        assert made and _tidy(plain.locator("[data-cards]").inner_html()).startswith(made)


def _tidy(html: str) -> str:
    """Return HTML without what no reader sees: space between tags, emphasis inside a summary."""
    return re.sub(r"\s*(<[^>]+>)\s*", r"\1", re.sub(r"</?(em|strong)>", "", html)).strip()


def test_more_are_shown_24_at_a_time_and_the_focus_goes_on(page: Page, below: str) -> None:
    page.goto(f"{below}/en/good-practices/index.html")
    expect(page.locator("[data-cards] > *")).to_have_count(24)
    expect(page.locator("[data-static]")).to_be_hidden()
    more = page.locator("[data-more]")
    more.focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-cards] > *")).to_have_count(48)
    expect(page.locator("[data-cards] > * a").nth(24)).to_be_focused()


def test_going_back_from_a_practice_finds_the_list_as_it_was(page: Page, below: str) -> None:
    page.goto(f"{below}/en/good-practices/index.html?country={COUNTRY}&sort=title")
    page.locator("[data-more]").click()
    before = _titles(page)
    page.locator("[data-cards] .card__title a").nth(30).click()
    page.wait_for_selector("article.practice")
    page.go_back()
    page.wait_for_selector("[data-cards] > *:nth-child(31)")
    assert _titles(page) == before


def test_titles_sort_as_readers_expect(page: Page, below: str) -> None:
    page.goto(f"{below}/es/good-practices/index.html?sort=title")
    titles = _titles(page)
    assert titles == page.evaluate(
        "titles => [...titles].sort(new Intl.Collator('es').compare)", titles
    )


def test_best_sourced_come_first(page: Page, below: str, site: Path) -> None:
    page.goto(f"{below}/en/good-practices/index.html?sort=evidence")
    rows = [r for r in _rows(site) if r["evidence"] == "high"]
    most = max(len(row["sources"]) for row in rows)
    first = page.locator("[data-cards] a").first.get_attribute("href") or ""
    row = next(r for r in rows if first.endswith(r["address"]))
    assert len(row["sources"]) >= most - 1


def test_nothing_found_says_so_and_clearing_brings_everything_back(
    page: Page, below: str, site: Path
) -> None:
    page.goto(f"{below}/en/good-practices/index.html?text=xqzzy")
    expect(page.locator("[data-none]")).to_be_visible()
    page.locator("button[type=reset]").click()
    expect(page.locator("[data-none]")).to_be_hidden()
    assert _count(page) == len(_rows(site))
    assert page.url.endswith("/index.html")


def test_the_list_can_be_saved_as_csv_and_json(page: Page, below: str, site: Path) -> None:
    page.goto(f"{below}/en/good-practices/index.html?country={COUNTRY}&criterion={CRITERION}")
    ids = {row["id"] for row in _fitting(site)}
    table = csv.DictReader(io.StringIO(_saved(page, "csv").removeprefix("\ufeff")))
    assert {row["id"] for row in table} == ids
    data = json.loads(_saved(page, "json"))
    assert {row["id"] for row in data["rows"]} == ids
    assert data["licence"].startswith("CC BY")


def _saved(page: Page, form: str) -> str:
    with page.expect_download() as download:
        page.locator(f"[data-save={form}]").click()
    assert download.value.suggested_filename == f"good-practices.{form}"
    return Path(download.value.path()).read_text(encoding="utf-8")


def test_the_page_does_not_jump_while_it_loads(page: Page, below: str) -> None:
    page.add_init_script(
        "window.jumps = []; window.watching = new PerformanceObserver((list) =>"
        " jumps.push(...list.getEntries()));"
        "watching.observe({type: 'layout-shift', buffered: true});"
    )
    for address in ("good-practices/index.html", "cities/index.html", "search.html"):
        page.goto(f"{below}/en/{address}")
        assert page.evaluate(JUMPS) < 0.1, address
