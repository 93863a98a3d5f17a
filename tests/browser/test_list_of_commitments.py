"""The lists of commitments and of the register narrow in the browser; the address keeps that."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def _rows(site: Path, name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads((site / f"en/{name}.json").read_text("utf-8"))["rows"]
    return rows


def _count(page: Page) -> int:
    return int(re.sub(r"\D", "", page.locator("[data-count]").inner_text()))


def test_a_figure_above_the_list_narrows_it(page: Page, below: str, site: Path) -> None:
    page.goto(f"{below}/en/commitments/index.html")
    rows = _rows(site, "commitments/index")
    assert _count(page) == len(rows)
    page.locator(".scale__legend a[href='?followup=overdue']").click()
    wanted = [row for row in rows if "overdue" in row["follow_up"]]
    expect(page.locator("[data-row]:visible")).to_have_count(len(wanted))
    assert page.url.endswith("?followup=overdue")
    page.go_back()
    expect(page.locator("[data-row]:visible")).to_have_count(len(rows))


def test_a_criterion_among_several_is_found(page: Page, below: str, site: Path) -> None:
    criterion = "economic-inclusion"
    page.goto(f"{below}/es/commitments/index.html?criterion={criterion}")
    rows = _rows(site, "commitments/index")
    assert _count(page) == len([row for row in rows if criterion in row["criteria"]])


def test_years_and_words_narrow_together(page: Page, below: str, site: Path) -> None:
    page.goto(f"{below}/en/commitments/index.html?year=2023")
    wanted = [r for r in _rows(site, "commitments/index") if (r["made"] or "0")[:4] >= "2023"]
    assert _count(page) == len(wanted) > 0
    page.locator("#f-text").fill("montevideo")
    assert 0 < _count(page) < len(wanted)


def test_the_register_tells_agreements_from_memberships(page: Page, below: str, site: Path) -> None:
    page.goto(f"{below}/en/register.html?tie=agreement&state=challenged")
    rows = _rows(site, "register")
    wanted = [r for r in rows if r["kind"] == "agreement" and r["state"] == "challenged"]
    assert _count(page) == len(wanted) > 0
    expect(page.locator("[data-group]:visible")).to_have_count(1)


def test_the_register_fits_a_narrow_screen(page: Page, below: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{below}/fr/register.html?country=UY")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
