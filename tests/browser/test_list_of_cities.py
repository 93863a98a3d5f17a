"""The list of cities narrows by name and by facets, and keeps that in its address."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def _rows(site: Path) -> list[dict[str, Any]]:
    text = (site / "en" / "cities" / "index.json").read_text(encoding="utf-8")
    rows: list[dict[str, Any]] = json.loads(text)["rows"]
    return rows


def _count(page: Page) -> int:
    return int(re.sub(r"\D", "", page.locator("[data-count]").inner_text()))


def test_a_country_leaves_its_own_group(page: Page, below: str, site: Path) -> None:
    page.goto(f"{below}/en/cities/index.html")
    assert _count(page) == len(_rows(site))
    page.locator("#c-country").select_option("BR")
    assert _count(page) == len([row for row in _rows(site) if row["country"] == "BR"])
    expect(page.locator("[data-group]:visible")).to_have_count(1)
    page.reload()
    expect(page.locator("[data-group]:visible")).to_have_count(1)


def test_a_name_is_found_without_accents(page: Page, below: str) -> None:
    page.goto(f"{below}/pt/cities/index.html")
    page.locator("#c-text").fill("sao pau")
    names = page.locator("[data-row]:visible a").all_inner_texts()
    assert names and all("São Paulo" in name for name in names)
    assert "text=sao+pau" in page.url


def test_states_and_types_narrow_together(page: Page, below: str, site: Path) -> None:
    wanted = [
        row
        for row in _rows(site)
        if "signed" in row["cities_of_solidarity"] and row["type"] == "municipality"
    ]
    page.goto(f"{below}/en/cities/index.html?state=signed&type=municipality")
    assert _count(page) == len(wanted) > 0


def test_nobody_found_says_how_to_add_a_city(page: Page, below: str) -> None:
    page.goto(f"{below}/fr/cities/index.html?text=xqzzy")
    expect(page.locator("[data-none] a")).to_be_visible()
    page.locator("button[type=reset]").click()
    expect(page.locator("[data-none]")).to_be_hidden()
