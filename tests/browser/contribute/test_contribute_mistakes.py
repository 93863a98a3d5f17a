"""The mistakes that contributors make are caught in the form, in the very words of the check."""

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from filling import NASTY, fill_practice, open_form
from hub.check.model_errors import nearest
from hub.check.problem import Problem
from hub.check.report import message_of, remedy_of
from hub.languages.messages import translator
from playwright.sync_api import Page, expect
from repositories import ROOT, base, problems

pytestmark = pytest.mark.browser
FORCED = """() => {
    const raw = contribute.asks.read();
    const made = contribute.record.made(raw);
    const id = document.getElementById("f-id").value;
    return [contribute.record.pathOf(id, raw), contribute.record.text(made)];
}"""


def said_by_check(root: Path, path: str, text: str) -> dict[tuple[str, str], str]:
    """Force a file into the repository; return what the check says of it, by field and rule."""
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")
    found = [problem for problem in problems(root) if problem.file == path]
    (root / path).unlink()
    return {(problem.field, problem.rule): in_spanish(problem) for problem in found}


def in_spanish(problem: Problem) -> str:
    """Return a problem in Spanish; what it guesses depends on the cities of the repository.

    Where nothing was written, the form does not say how one would write it into a file.
    """
    say = translator(ROOT, "es")
    if problem.rule.startswith("missing-"):
        return message_of(problem, say)
    return f"{message_of(problem, say)} {remedy_of(replace(problem, nearest=''), say)}"


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = base(tmp_path_factory.mktemp("mistakes") / "r")
    shutil.copytree(ROOT / "cities/co/co-cucuta", root / "cities/co/co-cucuta")
    return root


def wrong_country(page: Page) -> None:
    page.select_option("#f-country", "EC")


def unknown_city(page: Page) -> None:
    page.fill("#f-authority", "Xyzzy")


def missing_source(page: Page) -> None:
    page.click("[data-ask=sources] [data-remove]")


def no_address(page: Page) -> None:
    page.locator("[data-ask=sources] [data-ask=url] input").fill("")


def bad_address(page: Page) -> None:
    page.locator("[data-ask=sources] [data-ask=url] input").fill("ejemplo.org")


def many_small_ones(page: Page) -> None:
    page.fill("#f-start_year", "2021a")
    page.fill("#f-end_year", "1776")
    page.fill("#f-title", "Una <b>casa</b>")
    page.fill("#f-territory", "x" * 601)
    page.fill("#f-challenge", "Escriba a alguien@ejemplo.org")
    page.fill("#f-results", "[aquí](javascript:1)")
    page.fill("#f-summary", "")


SMALL = {
    ("start_year", "number-expected"),
    ("end_year", "too-small"),
    ("title", "no-markup"),
    ("territory", "too-long"),
    ("challenge", "no-personal-data"),
    ("results[0]", "safe-link"),
    ("summary", "missing-section"),
}


@pytest.mark.parametrize(
    ("mistake", "expected"),
    [
        (unknown_city, {("authority", "known-record")}),
        (wrong_country, {("authority", "same-country")}),
        (missing_source, {("sources", "missing-field")}),
        (no_address, {("sources[0]", "source-address")}),
        (bad_address, {("sources[0].url", "link-form")}),
        (many_small_ones, SMALL),
    ],
)
def test_form_and_check_say_the_same(
    page: Page,
    below: str,
    repository: Path,
    mistake: Callable[[Page], None],
    expected: set[tuple[str, str]],
) -> None:
    open_form(page, below, "practice")
    fill_practice(page)
    mistake(page)
    page.click("[data-form] [type=submit]")
    expect(page.locator("[data-form] > [data-errors]")).to_be_focused()
    expect(page.locator("[data-ways]")).to_be_hidden()
    in_form = page.locator("[data-form] [data-error]:visible").all_text_contents()
    said = said_by_check(repository, *page.evaluate(FORCED))
    for place in expected:
        assert [text for text in in_form if said[place] in text], (said[place], in_form)


def test_the_same_word_is_offered(page: Page, below: str) -> None:
    open_form(page, below, "practice")
    known = page.evaluate("contribute.records.rows('authority').map((row) => row[0])")
    for value in ("co-cucutta", "Cucuta", "br-sao-paolo", "Xyzzy", "ar-rosari", "a"):
        offered = page.evaluate("([v, k]) => contribute.nearest(v, k)", [value, known])
        assert offered == nearest(value, sorted(known))


def test_what_is_wrong_stands_beside_its_field(page: Page, below: str) -> None:
    open_form(page, below, "practice")
    page.click("[data-form] [type=submit]")
    expect(page.locator("[data-errors] a[href='#f-id']")).to_have_count(0)
    link = page.locator("[data-errors] a[href='#f-title']")
    link.click()
    title = page.locator("#f-title")
    expect(title).to_be_focused()
    expect(title).to_have_attribute("aria-invalid", "true")
    said = page.locator("#e-title").text_content() or "?"
    expect(title).to_have_accessible_description(re.compile(re.escape(said) + "$"))
    page.fill("#f-title", NASTY)
    page.click("[data-form] [type=submit]")
    expect(page.locator("#e-title")).to_be_hidden()
