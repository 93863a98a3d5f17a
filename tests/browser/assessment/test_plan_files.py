"""What the plan is handed on as: a table, a spreadsheet, a calendar, a council motion."""

import csv
import datetime
import io
import zipfile
from pathlib import Path

import pytest
from icalendar import Calendar
from plan_pages import COMMITMENTS, open_plan
from playwright.sync_api import Download, Page, expect
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

pytestmark = pytest.mark.browser


def _export(page: Page, form: str) -> Download:
    with page.expect_download() as download:
        page.click(f"[data-plan-export={form}]")
    return download.value


def _bytes(download: Download) -> bytes:
    return Path(download.path()).read_bytes()


def test_a_table_holds_no_formula(page: Page, host: str) -> None:
    open_plan(page, host, commitments=True)
    download = _export(page, "csv")
    assert download.suggested_filename == "santa-clara-plan.csv"
    rows = list(csv.DictReader(io.StringIO(_bytes(download).decode("utf-8-sig"))))
    assert [row["Item"] for row in rows] == ["", "8.3", ""]
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())
    chart = rows[1]
    assert chart["Commitment"] == "'" + COMMITMENTS[0]["text"]
    assert chart["Unit in charge"] == "'" + COMMITMENTS[0]["unit"]
    assert (chart["Start"], chart["Due"]) == ("2027-02", "2027-06-30")


def test_a_spreadsheet_holds_texts_only(page: Page, host: str) -> None:
    open_plan(page, host, commitments=True)
    data = _bytes(_export(page, "xlsx"))
    head, *rows = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()
    assert head[0] == "Commitment" and len(rows) == 3
    assert str(rows[1][0]).lstrip("'") == COMMITMENTS[0]["text"]
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        sheets = [book.read(name) for name in book.namelist() if "worksheets/" in name]
    assert sheets and not any(b"<f>" in sheet or b"<f " in sheet for sheet in sheets)


def test_the_calendar_is_read_by_another_program(page: Page, host: str) -> None:
    open_plan(page, host, commitments=True)
    data = _bytes(_export(page, "ics"))
    lines = data.split(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"") and max(map(len, lines)) <= 75
    for line in lines:
        line.decode("utf-8")  # No character is cut in two.
    found = Calendar.from_ical(data).events
    events = {str(event["UID"]).partition("@")[0].rpartition("-")[0]: event for event in found}
    spans = {name: (event.start, event.end) for name, event in events.items()}
    day = datetime.date
    assert spans == {
        "citizens-chart-start": (day(2027, 2, 1), day(2027, 3, 1)),  # The whole month.
        "citizens-chart-due": (day(2027, 6, 30), day(2027, 7, 1)),
        "late-due": (day(2020, 1, 1), day(2021, 1, 1)),  # The whole year.
    }
    due = events["citizens-chart-due"]
    assert COMMITMENTS[0]["text"] in due["DESCRIPTION"] and "\\ visits" in due["DESCRIPTION"]
    assert str(COMMITMENTS[0]["unit"]) in due["DESCRIPTION"]
    assert str(COMMITMENTS[1]["text"]).strip() in events["late-due"]["DESCRIPTION"]
    assert due["DTSTAMP"].dt.date() == day(2026, 10, 5)
    assert due["TRANSP"] == "TRANSPARENT"


def test_the_same_plan_makes_the_same_calendar(page: Page, host: str) -> None:
    open_plan(page, host, commitments=True)
    first = _bytes(_export(page, "ics"))
    open_plan(page, host, commitments=True)  # In an assessment of its own.
    assert _bytes(_export(page, "ics")) == first


def _motion(page: Page) -> PdfReader:
    page.evaluate("window.print = () => {}")
    page.click("[data-motion-print]")
    return PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, format="A4")))


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_motion_is_printed_alone(page: Page, host: str, language: str) -> None:
    open_plan(page, host, commitments=True, language=language)
    pdf = _motion(page)
    text = " ".join(" ".join(sheet.extract_text() for sheet in pdf.pages).split())
    assert 1 <= len(pdf.pages) <= 2
    assert "Santa Clara" in text and "Improve the fund" in text
    assert (page.locator("#plan .lead").text_content() or "?") not in text
    assert (page.locator("h1").first.text_content() or "?") not in text
    score = page.evaluate("assessment.score.equal().positive")
    assert f"{score['yes']}" in text and f"{score['applicable']}" in text


def test_only_the_chosen_commitments_stand_in_the_motion(page: Page, host: str) -> None:
    open_plan(page, host, commitments=True)
    page.locator("[data-motion-choice] input").last.uncheck()
    page.locator("[data-motion-preview] > summary").click()
    sheet = page.locator("[data-motion-sheet]")
    expect(sheet).to_contain_text(COMMITMENTS[0]["text"])
    expect(sheet).not_to_contain_text("Improve the fund")
    for box in page.locator("[data-motion-choice] input:checked").all()[::-1]:
        box.uncheck()
    expect(page.locator("[data-motion-print]")).to_be_disabled()
    expect(page.locator("[data-motion-none]")).to_be_visible()
    page.locator("[data-motion-choice] input").first.check()
    expect(page.locator("[data-motion-print]")).to_be_enabled()
    expect(page.locator("[data-motion-none]")).to_be_hidden()
