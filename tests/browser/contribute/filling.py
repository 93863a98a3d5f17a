"""Fills in the forms as a contributor would, with every sign that could go wrong."""

from pathlib import Path

from playwright.sync_api import Page, expect

NASTY = 'Atención: «sí» & "no", l\'eau — ñandú 😀 #1'
"""Accents, a colon, quotation marks, an ampersand, an emoji, a number sign."""


def open_form(page: Page, host: str, name: str, language: str = "es") -> None:
    page.goto(f"{host}/{language}/contribute/{name}.html")
    expect(page.locator("[data-form]")).to_have_attribute("data-ready", "")


def fill_practice(page: Page, text: str = NASTY) -> None:
    """Fill in every field of the form for a practice."""
    page.select_option("#f-country", "CO")
    page.fill("#f-authority", "Cúcuta")
    for name in ("title", "title_original", "territory", "summary", "challenge"):
        page.fill(f"#f-{name}", f"{text} {name}")
    for name in ("actions", "results", "lessons", "replication"):
        page.fill(f"#f-{name}", f"{text} {name}: uno\n- {text} {name}: dos\n\n# {text} tres")
    page.fill("#f-start_year", "2021")
    page.check("[name=f-status][value=running]")
    page.check("[name=f-evidence][value=medium]")
    page.check("[name=f-populations][value=refugees]")
    page.check("[name=f-areas][value=health]")
    page.check("[name=f-criteria][value=legal-inclusion]")
    page.check("[name=f-criteria][value=economic-inclusion]")
    page.locator("[data-items-of=legal-inclusion] input").first.check()
    page.click("[data-ask=partners] [data-add]")
    fill_row(page, "partners", {"name": text}, {"kind": "civil-society"})
    page.click("[data-ask=recognitions] [data-add]")
    fill_row(page, "recognitions", {"report": text, "year": "2022", "source": "https://a.org/b"})
    fill_source(page, text)


def fill_source(page: Page, text: str = NASTY) -> None:
    values = {
        "title": text,
        "publisher": text,
        "year": "2023",
        "url": "https://ejemplo.org/a?b=c&d",
    }
    fill_row(page, "sources", values, {"language": "es"})


def fill_row(
    page: Page, name: str, values: dict[str, str], chosen: dict[str, str] | None = None
) -> None:
    """Fill in the last entry of a list."""
    row = page.locator(f"[data-ask={name}] [data-row]").last
    for part, value in values.items():
        row.locator(f"[data-ask={part}]").locator("input, textarea").fill(value)
    for part, value in (chosen or {}).items():
        row.locator(f"[data-ask={part}] select").select_option(value)


def make_file(page: Page, form: str = "[data-form]") -> tuple[str, str]:
    """Ask a form for its file; return its path in the repository and its text."""
    page.click(f"{form} [type=submit]")
    expect(page.locator("#ways")).to_be_focused()
    path = page.locator("[data-ways-path]").first.text_content() or ""
    with page.expect_download() as download:
        page.locator("[data-ways-download]").first.click()
    assert download.value.suggested_filename == path.rpartition("/")[2]
    return path, Path(download.value.path()).read_text(encoding="utf-8")
