"""The plan as a list, a table, a timeline and an itinerary, for every reader and screen."""

import datetime
from pathlib import Path
from typing import Any

import pytest
from plan_pages import open_plan, opened
from playwright.sync_api import Page, expect
from watch import NewContext

pytestmark = pytest.mark.browser
AXE = Path(__file__).parents[2] / "vendor" / "axe-core" / "axe.min.js"


def test_what_is_overdue_and_what_has_no_date_is_said(page: Page, host: str) -> None:
    open_plan(page, host, commitments=True)
    concerns = page.evaluate(
        "assessment.plan.ordered().map((c) => [c.id, assessment.dates.concerns(c)])"
    )
    assert dict(concerns) == {"citizens-chart": [], "late": ["overdue"], "undated": ["undated"]}
    today = datetime.date.today()
    cases = {
        str(today): [],
        str(today - datetime.timedelta(days=1)): ["overdue"],
        f"{today:%Y-%m}": [],
        f"{today:%Y}": [],
        "2027-02-30": ["unread"],
        "27-02": ["unread"],
    }
    for due, said in cases.items():
        assert page.evaluate("due => assessment.dates.concerns({due})", due) == said, due
    done = {"due": "2020", "status": {"state": "complete"}}
    assert page.evaluate("c => assessment.dates.concerns(c)", done) == []
    wrong = {"start": "2028", "due": "2027-12"}
    assert page.evaluate("c => assessment.dates.concerns(c)", wrong) == ["reversed"]


def test_the_timeline_draws_what_has_a_date_and_names_the_rest(page: Page, host: str) -> None:
    open_plan(page, host, commitments=True)
    page.click("[data-plan-view=timeline]")
    assert page.locator(".timeline__line").count() == 2
    bars = page.locator(".timeline__bar rect").evaluate_all(
        "all => all.map((one) => ['x', 'width'].map((name) => Number(one.getAttribute(name))))"
    )
    (late_from, late_width), (chart_from, chart_width) = bars
    assert (late_from, late_width) == (0, 125)  # 2020 of the years 2020 to 2027.
    assert late_from < chart_from and chart_from + chart_width < 1000
    expect(page.locator(".timeline ul button")).to_have_count(1)
    page.locator(".timeline ul button").click()
    expect(page.locator("[data-part='commitments/undated'] [data-at=text]")).to_be_focused()


def test_the_itinerary_offers_practices_that_fit(page: Page, host: str) -> None:
    open_plan(page, host, commitments=True)
    page.click("[data-plan-view=itinerary]")
    page.locator(".fit").first.wait_for()
    chart = page.locator(".route.criterion--referral-systems .stop")
    assert 1 <= chart.locator(".fit").count() <= 3
    address = chart.locator(".fit a").first.get_attribute("href")
    assert address and page.request.get(f"{host}/en/self-assessment/{address}").ok


def _violations(page: Page, *only: str) -> list[str]:
    rules = {"resultTypes": ["violations"], **({"runOnly": list(only)} if only else {})}
    found: list[dict[str, Any]] = page.evaluate(
        "rules => axe.run('#plan', rules).then((result) => result.violations)", rules
    )
    return [f"{one['id']}: {node['target']}" for one in found for node in one["nodes"][:3]]


def test_a_filled_plan_has_no_violations_in_any_view(page: Page, host: str) -> None:
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    open_plan(page, host, commitments=True, language="es")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    page.locator("[data-gaps] details").evaluate_all("all => all.forEach((one) => one.open = true)")
    opened(page, "citizens-chart")
    page.locator("[data-motion-preview] > summary").click()
    for view in ("list", "table", "timeline", "itinerary"):
        page.click(f"[data-plan-view={view}]")
        if view == "itinerary":  # It offers practices, which are fetched.
            page.locator(".fit").first.wait_for()
        assert not _violations(page), view
    page.emulate_media(color_scheme="dark")
    assert not _violations(page, "color-contrast")


def test_nothing_is_wider_than_a_telephone(new_context: NewContext, host: str) -> None:
    page = new_context(viewport={"width": 320, "height": 640}).new_page()
    open_plan(page, host, commitments=True)
    opened(page, "citizens-chart")
    page.locator("[data-motion-preview] > summary").click()
    for view in ("list", "timeline", "itinerary", "table"):
        page.click(f"[data-plan-view={view}]")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, view
