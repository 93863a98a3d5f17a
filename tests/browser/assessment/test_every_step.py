"""Every step, empty, half filled in, full and merged: accessible, and no wider than 320 px."""

from typing import Any

import pytest
from axe import ALL_RULES, COLOUR_RULES, WORD_RULES, still, violations
from playwright.sync_api import Page
from states import HALF, full, merged

pytestmark = pytest.mark.browser
LANGUAGES = ("en", "es", "pt", "fr")
STATES = ("empty", "half", "full", "merged")
STEPS = (
    *("start", "prepare", "answer", "workshop", "combine"),
    *("results", "plan", "validate", "report", "publish"),
)

OPEN_ALL = """step => {
    for (const fold of document.querySelectorAll(`#${step} details:not([open])`)) fold.open = true;
    return new Promise(requestAnimationFrame);
}"""
"""Opens what is folded at once: a hundred clicks would take a minute."""


def open_state(page: Page, state: str) -> None:
    """Put the page into a state; the page must have been opened."""
    if state == "empty":
        return
    files: dict[str, Any] = {"half": HALF, "merged": merged()}
    file = files.get(state) or full(page.evaluate("assessment.data.items"))
    page.evaluate("file => assessment.store.openFile(file)", file)
    page.evaluate("assessment.store.set('disclosure', 'evidence')")


def open_step(page: Page, step: str) -> None:
    page.evaluate("step => assessment.steps.go(step)", step)
    page.locator(f"#{step}").wait_for()
    page.evaluate(OPEN_ALL, step)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_step_has_a_violation(page: Page, host: str, language: str, state: str) -> None:
    still(page, "light")
    page.goto(f"{host}/{language}/self-assessment/index.html")
    open_state(page, state)
    found = {}
    for step in STEPS:
        open_step(page, step)
        rules = ALL_RULES if language == "en" else WORD_RULES
        found[step] = violations(page, rules, within=f"#{step}")
        if language == "en":
            still(page, "dark")
            found[step] += violations(page, COLOUR_RULES, within=f"#{step}")
            still(page, "light")
    assert not {step: wrong for step, wrong in found.items() if wrong}


@pytest.mark.parametrize("state", ["half", "merged"])
def test_no_step_is_wider_than_a_narrow_screen(narrow: Page, host: str, state: str) -> None:
    narrow.goto(f"{host}/es/self-assessment/index.html")
    open_state(narrow, state)
    wide = []
    for step in STEPS:
        open_step(narrow, step)
        if narrow.evaluate("document.documentElement.scrollWidth") > 320:
            wide.append(step)
    assert not wide
