"""The workbook that the browser fills, opened and saved by LibreOffice, and read by the browser."""

import io
from pathlib import Path

import pytest
from exchange import ADDRESS, made_by, plain, read_one
from filled import full_answers
from hub.forms.flat import flat
from hub.forms.held import not_held
from hub.forms.repository import repository_texts
from hub.forms.workbook.book import workbook
from libre import Office
from office import is_there
from playwright.sync_api import Page
from python_calamine import CalamineWorkbook
from repositories import ROOT

pytestmark = [pytest.mark.browser, pytest.mark.office]


@pytest.fixture
def office(tmp_path: Path) -> Office:
    if not is_there():
        pytest.skip("no LibreOffice; scripts/office.py installs it")
    return Office(tmp_path)


def figures(data: bytes) -> list[list[object]]:
    """Return what the sheet of results shows for the ten criteria."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    rows = book.get_sheet_by_name("Results").to_python(skip_empty_area=False)
    return [row[2:9] for row in rows[2:12]]


def test_formulas_and_lists_live_on(page: Page, host: str, office: Office, tmp_path: Path) -> None:
    page.goto(host + ADDRESS)
    texts = repository_texts(ROOT)["en"]
    file = full_answers(texts.edition)
    book = made_by(page, "workbookBlob", plain(file))
    (tmp_path / "filled.xlsx").write_bytes(book)
    office.convert([tmp_path / "filled.xlsx"], "xlsx", tmp_path / "saved")
    saved = (tmp_path / "saved" / "filled.xlsx").read_bytes()
    assert figures(saved) == figures(workbook(texts, flat(file)))
    lost = not_held(file, texts, "workbook")
    held = {path: text for path, text in flat(file).items() if path not in lost}
    assert flat(read_one(page, saved, "w.xlsx")) == held
