"""The codebook says everything there is, in every language, from the models alone."""

import csv
import io
from pathlib import Path

import pytest
from read_data import LANGUAGES, tables
from selectolax.lexbor import LexborHTMLParser

pytestmark = pytest.mark.site


def _codebook(site: Path) -> list[dict[str, str]]:
    text = (site / "data" / "codebook.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_it_has_every_column_of_every_table_and_says_what_it_holds(site: Path) -> None:
    listed = [(row["table"], row["column"]) for row in _codebook(site)]
    there = [(t["name"], f["name"]) for t in tables(site) for f in t["schema"]["fields"]]
    assert listed == there
    assert [row for row in _codebook(site) if not row["about_en"].endswith(".")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_page_has_every_table_and_leads_to_its_coded_values(site: Path, language: str) -> None:
    page = LexborHTMLParser((site / language / "codebook.html").read_text(encoding="utf-8"))
    ids = {str(node.attributes["id"]) for node in page.css("details[id]")}
    assert {f"table-{table['name']}" for table in tables(site)} <= ids
    for link in page.css("main table a[href^='#words-']"):
        assert str(link.attributes["href"])[1:] in ids


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_open_data_offers_every_file(site: Path, language: str) -> None:
    page = LexborHTMLParser((site / language / "open-data.html").read_text(encoding="utf-8"))
    offered = {str(a.attributes["href"]) for a in page.css("main a[download]")}
    files = {
        f"../data/{file.relative_to(site / 'data').as_posix()}"
        for pattern in ("csv/*", "json/*", "geojson/*", "*.zip", "*.json", "codebook.csv")
        for file in (site / "data").glob(pattern)
    }
    assert files <= offered
