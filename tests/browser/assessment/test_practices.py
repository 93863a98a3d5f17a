"""The practices that fit a gap: the question first, then the field of work, then likeness."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.browser
PAGE = "/en/self-assessment/index.html"
CITY = {"country": "BR", "size": "medium", "type": "municipality"}


def _rows(site: Path, language: str = "en") -> list[dict[str, Any]]:
    text = (site / language / "self-assessment" / "practices.js").read_text(encoding="utf-8")
    assert text.startswith("window.assessmentPractices=[") and text.endswith("];\n")
    rows: list[dict[str, Any]] = json.loads(text.partition("=")[2].rstrip(";\n"))
    return rows


def _fitting(page: Page, need: dict[str, Any], city: dict[str, Any], n: int = 3) -> list[Any]:
    found: list[Any] = page.evaluate(
        "async ([need, city, n]) => {"
        "await assessment.practices.load(); return assessment.practices.fitting(need, city, n)}",
        [need, city, n],
    )
    return found


@pytest.fixture
def loaded(page: Page, host: str) -> Page:
    page.goto(host + PAGE)
    return page


def test_every_practice_that_is_no_example_is_there_in_each_language(site: Path) -> None:
    ids = [row["id"] for row in _rows(site)]
    listed = json.loads((site / "en" / "good-practices" / "index.json").read_text("utf-8"))
    assert sorted(row["id"] for row in listed["rows"]) == ids
    titles = {row["id"]: row["title"] for row in _rows(site, "es")}
    assert list(titles) == ids
    assert sum(titles[row["id"]] != row["title"] for row in _rows(site)) > len(ids) / 2


def test_they_are_loaded_when_they_are_asked_for_and_only_once(loaded: Page) -> None:
    asked: list[str] = []
    loaded.on("request", lambda request: asked.append(request.url))
    assert loaded.evaluate("window.assessmentPractices === undefined")
    loaded.evaluate("Promise.all([1, 2].map(() => assessment.practices.load()))")
    assert sum(url.endswith("/practices.js") for url in asked) == 1


def test_a_practice_that_answers_the_question_comes_first(loaded: Page, site: Path) -> None:
    rows = {row["id"]: row for row in _rows(site)}
    found = [one["practice"] for one in _fitting(loaded, {"item": "8.3"}, CITY, 400)]
    answering = ["8.3" in row["items"] for row in found]
    assert answering == sorted(answering, reverse=True)
    assert sum(answering) == sum("8.3" in row["items"] for row in rows.values())
    assert all("referral-systems" in row["criteria"] for row in found if "8.3" not in row["items"])


def test_likeness_orders_what_answers_equally_well(loaded: Page) -> None:
    found = [one["practice"] for one in _fitting(loaded, {"item": "1.3"}, CITY, 400)]
    answering = [row for row in found if "1.3" in row["items"]]
    alike = [
        4 * (row["country"] == "BR")
        + 3 * (row["size"] == "medium")
        + (row["type"] == "municipality")
        for row in answering
    ]
    assert alike == sorted(alike, reverse=True) and alike[0] > alike[-1]


def test_never_more_than_asked_for_and_each_with_a_reason(loaded: Page) -> None:
    for need in ({"item": "9.2"}, {"criterion": "legal-inclusion"}, {"area": "housing"}):
        found = _fitting(loaded, need, CITY, 3)
        assert len(found) == 3
        assert all(one["why"] and all(one["why"]) for one in found)


def test_a_policy_area_is_not_answered_by_its_criterion_alone(loaded: Page, site: Path) -> None:
    need = {"item": "1.2.14", "criterion": "institutional-capacity", "area": "sports"}
    wanted = {row["id"] for row in _rows(site) if "1.2.14" in row["items"]}
    assert {one["practice"]["id"] for one in _fitting(loaded, need, CITY, 400)} == wanted
    assert _fitting(loaded, {"item": "0.0"}, CITY) == []


def test_its_own_practices_are_not_offered_to_a_city(loaded: Page, site: Path) -> None:
    need = {"item": "9.2"}
    first = _fitting(loaded, need, {})[0]["practice"]["authority"]
    others = _fitting(loaded, need, {"authority": first}, 400)
    assert first not in {one["practice"]["authority"] for one in others}


def test_the_order_does_not_depend_on_the_order_of_the_list(loaded: Page) -> None:
    before = _fitting(loaded, {"item": "9.2"}, CITY, 20)
    loaded.evaluate("window.assessmentPractices.reverse()")
    assert _fitting(loaded, {"item": "9.2"}, CITY, 20) == before


def test_a_city_says_what_its_record_would_say_where_it_left_it_out(loaded: Page) -> None:
    city = loaded.evaluate(
        "async () => { const [one] = await assessment.practices.load();"
        "return [one, assessment.practices.cityOf({city: {authority: one.authority},"
        "answers: {'1.1.7': {answer: 'yes'}}})] }"
    )
    practice, known = city
    assert (known["country"], known["type"]) == (practice["country"], practice["type"])
    assert known["own"] == ["housing"]
