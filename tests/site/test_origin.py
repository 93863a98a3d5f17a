"""Every page of a record names its data, its file and, where Git knows, its last change."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hub.history import AskedGit
from hub.settings import read_settings
from pages import LANGUAGES
from selectolax.lexbor import LexborHTMLParser

pytestmark = pytest.mark.site
ROOT = Path(__file__).parents[2]
FORGE = read_settings(ROOT).forge


def records(site: Path, language: str) -> Iterator[tuple[str, dict[str, str], LexborHTMLParser]]:
    """Yield the id, the line in its list and the page of some records of each kind."""
    for file in sorted((site / "api" / "1").glob("*/index.json")):
        rows = [row for row in json.loads(file.read_text("utf-8"))["records"] if "page" in row]
        for row in rows[:: max(1, len(rows) // 20)]:
            html = (site / language / row["page"]).read_text(encoding="utf-8")
            row["data"] = f"../../{(file.parent / row['href']).relative_to(site).as_posix()}"
            yield row["id"], row, LexborHTMLParser(html)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_leads_people_and_programs_to_the_same_record_as_data(
    site: Path, language: str
) -> None:
    for name, row, tree in records(site, language):
        for selector in ("head link[rel=alternate][type='application/json']", ".record-tools a"):
            found = [node.attributes.get("href") for node in tree.css(selector)]
            assert row["data"] in found, (name, selector)
        folder = site / language / Path(row["page"]).parent
        assert json.loads((folder / row["data"]).read_text(encoding="utf-8"))["record"]["id"]


def test_a_page_leads_to_its_file(site: Path) -> None:
    start = f"{FORGE.repository}/blob/{FORGE.branch}/"
    for name, _, tree in records(site, "en"):
        links = [str(a.attributes["href"]) for a in tree.css(".record-tools a")]
        (file,) = [link.removeprefix(start) for link in links if link.startswith(start)]
        assert (ROOT / file).is_file(), name


def test_pages_and_data_name_the_last_change_that_git_knows(site: Path) -> None:
    history = AskedGit(ROOT).history()
    start = f"{FORGE.repository}/blob/{FORGE.branch}/"
    for name, row, tree in records(site, "en"):
        links = [str(a.attributes["href"]) for a in tree.css(".record-tools a")]
        (file,) = [link.removeprefix(start) for link in links if link.startswith(start)]
        found = history.of([file])
        shown = tree.css_first(".last-change a")
        assert (shown is not None) == (found is not None), name
        if found and shown:
            assert shown.attributes["href"] == f"{FORGE.repository}/commit/{found.commit}"
            assert shown.text() == found.commit[:7]
        if row["changed"]:
            assert found and row["changed"] >= found.day and len(row["commit"]) == 40


def test_an_invented_example_leads_to_no_data(site: Path) -> None:
    for file in (site / "es" / "assessments").glob("example-*.html"):
        assert "application/json" not in file.read_text(encoding="utf-8").partition("<body")[0]
