"""The form in a browser: where it is, which question is marked, what it holds."""

from typing import Any

from hub.output.scripts import STEPS
from playwright.sync_api import Page, expect

STORED = "id => assessment.store.get(`answers/${id}`) ?? null"
CHOICES = "Object.fromEntries([...assessment.rules.items].map(([id, one]) => [id, one.choices]))"


def address(host: str, place: str = "answer", language: str = "en") -> str:
    return f"{host}/{language}/self-assessment/index.html#{place}"


def show_each_step(page: Page) -> None:
    """Open every step in turn, each with all that it loads."""
    for step in page.locator("[data-step]").evaluate_all("all => all.map((one) => one.id)"):
        page.evaluate("(id) => assessment.steps.go(id)", step)
        expect(page.locator(f"#{step}")).to_be_visible()
    for script in STEPS:
        page.evaluate("name => assessment.later.get(name)", script)


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def current(page: Page) -> str:
    """Return the number of the marked question."""
    return str(page.evaluate("assessment.walk.current()"))


def held(page: Page, item: str) -> Any:
    """Return what the open assessment holds of a question."""
    return page.evaluate(STORED, item)


def scored(page: Page) -> list[str]:
    found: list[str] = page.evaluate(
        "assessment.rules.order.filter((id) => assessment.rules.items.get(id).scored)"
    )
    return found


def put(page: Page, answers: dict[str, dict[str, Any]]) -> None:
    """Fill in answers as another part of the page would."""
    page.evaluate(
        """all => Object.entries(all)
        .forEach(([id, one]) => assessment.store.set(`answers/${id}`, one))""",
        answers,
    )
