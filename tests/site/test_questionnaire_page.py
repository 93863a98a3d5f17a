"""The page of downloads: seven forms in each language, each with its true size."""

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

pytestmark = pytest.mark.site


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_every_form_is_offered_with_its_size(site: Path, language: str) -> None:
    page = site / language / "questionnaire.html"
    rows = LexborHTMLParser(page.read_text(encoding="utf-8")).css("main tbody tr")
    assert len(rows) == 7
    for row in rows:
        link = row.css_first("a[download]")
        assert link
        file = page.parent / str(link.attributes["href"])
        kilobytes = max(1, round(file.stat().st_size / 1000))
        assert f" {kilobytes}" in row.css("td")[-1].text().replace("\u202f", "")


def test_nothing_else_stands_in_the_folder(site: Path) -> None:
    for language in ("en", "es", "pt", "fr"):
        files = list((site / language / "questionnaire").iterdir())
        assert len(files) == 7
        assert all(f"-{language}-" in file.name for file in files)
