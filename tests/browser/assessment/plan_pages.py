"""A filled assessment, opened on the step of the plan."""

from typing import Any

from playwright.sync_api import Locator, Page

ANSWERS: dict[str, dict[str, Any]] = {
    "1.1.1": {"answer": "yes"},
    "1.1.7": {"answer": "yes"},
    "1.2.7": {"answer": "None "},
    "1.1.9": {"answer": "yes"},
    "1.2.9": {"answer": "Clinics", "flag": "aspirational"},
    "1.1.11": {"answer": "no"},
    "1.2.11": {"answer": "Talks with the province", "flag": "critical", "role": "monitoring"},
    "1.1.17": {"answer": "no"},
    "1.1.15": {"answer": "no", "flag": "critical"},
    "1.2.15": {"role": "monitoring"},
    "1.3": {"answer": "no", "flag": "critical", "intention": "planned"},
    "2.1": {"answer": "yes", "flag": "critical"},
    "3.1": {"answer": "unknown"},
    "3.2": {"answer": "yes"},
    "4.3": {"answer": "Micro-credit", "flag": "aspirational"},
    "8.3": {"answer": "no"},
    "8.3.1": {"answer": "no", "flag": "critical"},
    "9.1.1": {"answer": "no"},
    "10.2": {"answer": "yes"},
}
GAPS = {
    "1.2.1": ("gap", "implement", "direct"),
    "1.2.7": ("gap", "implement", "direct"),
    "1.2.9": ("flag", "improve", "direct"),
    "1.2.11": ("flag", "improve", "monitoring"),
    "1.2.15": ("outside", "implement", "monitoring"),
    "1.2.17": ("outside", "implement", "advocacy"),
    "1.3": ("no", "implement", "direct"),
    "2.1": ("flag", "improve", "direct"),
    "4.3": ("flag", "improve", "direct"),
    "8.3": ("no", "implement", "direct"),
    "9.1.1": ("no", "implement", "direct"),
}
"""What each gap of these answers is, and the kind and the role its draft begins with."""
COMMITMENTS: list[dict[str, Any]] = [
    {
        "id": "citizens-chart",
        "kind": "implement",
        "text": '=HYPERLINK("https://example.org")',
        "item": "8.3",
        "criterion": "referral-systems",
        "unit": "+Ouvidoria; balcão, único",
        "start": "2027-02",
        "due": "2027-06-30",
        "indicator": "Languages of the chart \\ visits",
        "status": {"state": "limited", "date": "2026-11-01"},
        "history": [{"state": "not-started", "date": "2026-03"}],
    },
    {
        "id": "late",
        "kind": "maintain",
        "text": "Manter o comitê de coordenação intersetorial 🤝 " * 6 + "\nSegunda linha",
        "criterion": "institutional-coordination",
        "due": "2020",
    },
    {"id": "undated", "kind": "improve", "text": "Improve the fund", "role": "advocacy"},
]
FILE: dict[str, Any] = {
    "format": "solidarity-answers",
    "version": 1,
    "edition": "2022-10",
    "date": "2026-10-05",
    "city": {"name": "Santa Clara", "country": "BR", "size": "medium", "type": "municipality"},
    "answers": ANSWERS,
    "process": {"validation": {"mechanism": "Public hearing", "date": "2026-11-02"}},
}


def open_plan(page: Page, host: str, *, commitments: bool = False, language: str = "en") -> None:
    """Open the plan of the filled assessment."""
    page.goto(f"{host}/{language}/self-assessment/index.html")
    file = {**FILE, **({"commitments": COMMITMENTS} if commitments else {})}
    page.evaluate("file => assessment.store.openFile(file)", file)
    page.evaluate("assessment.steps.go('plan')")
    page.locator("[data-gap]").first.wait_for(state="attached")


def kept(page: Page) -> dict[str, Any]:
    """Return the commitments that are kept, by id."""
    found: list[dict[str, Any]] = page.evaluate("assessment.store.file().commitments ?? []")
    return {one["id"]: one for one in found}


def opened(page: Page, id: str) -> Locator:
    """Open the form of a commitment, with everything in it."""
    page.evaluate("id => assessment.plan.edit(id)", id)
    form = page.locator(f"details.commitment:has([data-part='commitments/{id}'])")
    form.locator(".commitment__links > summary").click()
    return form
