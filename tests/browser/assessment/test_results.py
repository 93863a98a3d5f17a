"""The results follow every answer, say what the figures say, and never rank."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from random_answers import random_file
from second_method import edition
from watch import NewContext

pytestmark = pytest.mark.browser
AXE = Path(__file__).parents[2] / "vendor" / "axe-core" / "axe.min.js"
ADDRESS = "self-assessment/index.html"
OPEN = "file => assessment.store.openFile(file)"


def _file(kind: str, seed: int = 7) -> dict[str, Any]:
    file = random_file(edition(), seed, kind)
    file.pop("weights", None)
    return {**file, "title": "A city"}


def _results(page: Page, host: str, file: dict[str, Any] | None, language: str = "en") -> None:
    page.goto(f"{host}/{language}/{ADDRESS}")
    if file:
        page.evaluate(OPEN, file)
    page.evaluate("assessment.steps.go('results')")
    page.locator("#results .radar").first.wait_for()


def _upload(file: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": "earlier.json",
        "mimeType": "application/json",
        "buffer": json.dumps(file).encode(),
    }


def _answers(**given: str) -> dict[str, dict[str, str]]:
    return {name[1:].replace("_", "."): {"answer": answer} for name, answer in given.items()}


def _violations(page: Page) -> list[str]:
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = page.evaluate(
        "axe.run('#results').then((result) => result.violations)"
    )
    return [f"{one['id']}: {node['target']}" for one in found for node in one["nodes"][:3]]


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
@pytest.mark.parametrize("kind", [None, "half open", "full"])
def test_results_have_no_violations(
    new_context: NewContext, host: str, language: str, kind: str | None
) -> None:
    scheme: Any = "dark" if language in ("es", "fr") else "light"
    page = new_context(color_scheme=scheme, reduced_motion="reduce").new_page()
    _results(page, host, kind and _file(kind), language)
    assert not _violations(page)


def test_a_comparison_has_no_violations(page: Page, host: str) -> None:
    _results(page, host, _file("half open"))
    page.set_input_files("[data-compare-file]", files=[_upload(_file("mostly no"))])
    page.locator("[data-results=compared] .radar").wait_for()
    assert not _violations(page)


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_labels_of_the_radar_stay_within_it(page: Page, host: str, language: str) -> None:
    _results(page, host, _file("full"), language)
    cut = page.evaluate("""() => {
      const { x, y, width, height } = document.querySelector(".radar").viewBox.baseVal;
      const [right, bottom] = [x + width, y + height];
      return [...document.querySelectorAll(".radar__name")].filter((label) => {
        const box = label.getBBox();
        const isWide = box.x < x || box.x + box.width > right;
        return isWide || box.y < y || box.y + box.height > bottom;
      }).map((label) => label.textContent);
    }""")
    assert not cut


def test_nothing_sticks_out_on_a_narrow_screen(narrow: Page, host: str) -> None:
    _results(narrow, host, _file("half open"), "fr")
    narrow.set_input_files("[data-compare-file]", files=[_upload(_file("mostly no"))])
    narrow.locator("[data-results=compared] .radar").wait_for()
    assert narrow.evaluate("document.documentElement.scrollWidth") <= 320


def test_both_totals_follow_each_answer(page: Page, host: str) -> None:
    file = {**_file("full"), "answers": _answers(_1_3="yes", _2_1="no")}
    _results(page, host, file)
    figure = page.locator("[data-results=positive] .total__figure")
    before = figure.inner_text()
    page.evaluate("assessment.store.set('answers/2.2', {answer: 'yes'})")
    expect(figure).not_to_have_text(before)
    shown = page.evaluate("assessment.charts.counts(assessment.score.equal().positive)")
    expect(figure).to_have_text(shown)
    expect(page.locator("[data-figures]")).to_contain_text(shown)


def test_the_share_of_a_criterion_follows_while_answering(page: Page, host: str) -> None:
    page.goto(f"{host}/en/{ADDRESS}#c-institutional-commitment")
    page.evaluate("assessment.store.set('answers/2.1', {answer: 'yes'})")
    share = page.locator("#c-institutional-commitment .chapter__share")
    expect(share).to_contain_text("1")
    before = share.inner_text()
    page.evaluate("assessment.store.set('answers/2.2', {answer: 'no'})")
    expect(share).not_to_have_text(before)


def test_every_criterion_and_area_stands_in_the_tables(page: Page, host: str) -> None:
    _results(page, host, _file("half open"))
    expect(page.locator("[data-results=bars] tbody").first.locator("tr")).to_have_count(10)
    expect(page.locator(".area-tile")).to_have_count(17)
    counts = page.locator(".area-grid__counts strong").all_inner_texts()
    assert len(counts) == 5
    assert sum(map(int, counts)) == 17


def test_a_suggested_point_is_marked_with_one_press(page: Page, host: str) -> None:
    _results(page, host, {**_file("full"), "answers": _answers(_1_1_7="yes")})
    critical = page.locator("[data-results=critical]")
    critical.get_by_role("button").click()
    assert page.evaluate("assessment.store.get('answers/1.2.7').flag") == "critical"
    expect(critical.get_by_role("button")).to_have_count(0)
    expect(page.locator("#results :focus")).to_have_count(1)


def test_weights_are_kept_and_go_back(page: Page, host: str) -> None:
    file = {**_file("full"), "answers": _answers(_1_3="yes", _2_1="no", _2_2="no")}
    _results(page, host, file)
    figures = page.locator("[data-results=weighted] .total__figure")
    equal = figures.first.inner_text()
    page.locator("[data-weight=institutional-capacity]").fill("10")
    assert page.evaluate("assessment.store.file().weights") == {"institutional-capacity": 10}
    expect(figures.first).to_have_text(equal)
    expect(figures.last).not_to_have_text(equal)
    page.locator("[data-weights-reset]").click()
    assert page.evaluate("assessment.store.file().weights") is None
    expect(figures.last).to_have_text(equal)


def _compared(page: Page, now: dict[str, Any], then: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = page.evaluate(
        """([now, then]) => assessment.compare.compare(then, assessment.score.answersOf(now))""",
        [now, then],
    )
    return found


def test_what_changed_in_the_city_is_told_from_what_changed_in_the_questionnaire(
    page: Page, host: str
) -> None:
    page.goto(f"{host}/en/{ADDRESS}#results")
    page.wait_for_function("() => assessment.compare")
    now = {"edition": "2022-10", "answers": _answers(_2_1="yes", _2_2="no", _8_3="yes")}
    then = {"edition": "2022-10", "answers": _answers(_2_1="no", _2_2="no")}
    same = _compared(page, now, then)
    assert [change[0] for change in same["changes"]] == ["2.1", "8.3"]
    assert not same["lost"]
    assert not same["gone"]
    other = _compared(page, now, {"edition": "1999", "answers": _answers(_2_1="no", _77_1="yes")})
    assert [change[0] for change in other["changes"]] == ["2.1"]
    assert other["gone"] == ["77.1"]
    assert "8.3" in other["lost"]
    assert "8.3.1" in other["lost"]
    assert other["now"]["positive"]["applicable"] == other["then"]["positive"]["applicable"] == 1


def test_a_file_of_another_edition_is_compared_and_a_broken_one_refused(
    page: Page, host: str
) -> None:
    _results(page, host, _file("half open"))
    earlier = {**_file("full"), "edition": "2019-01", "answers": _answers(_2_1="no", _77_1="yes")}
    page.set_input_files("[data-compare-file]", files=[_upload(earlier)])
    expect(page.locator("[data-results=compared]")).to_contain_text("77.1")
    page.set_input_files("[data-compare-file]", files=[_upload({"format": "<img src=x>"})])
    expect(page.locator("[data-results=compare-said]")).not_to_be_empty()
    expect(page.locator("[data-results=compared]")).to_be_empty()
