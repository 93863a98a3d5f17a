"""Every record is a page in every language, and every figure counts records."""

import json
from pathlib import Path

import pytest
from pages import LANGUAGES

pytestmark = pytest.mark.site
ROOT = Path(__file__).resolve().parents[2]
_PLACES = {
    "good-practices": "good_practices/??/*.md",
    "networks": "cities/networks/*.md",
    "programmes": "cities/programmes/*.md",
    "events": "cities/events/*.md",
    "commitments": "cities/commitments/**/*.md",
}


def _ids(pattern: str) -> set[str]:
    return {file.stem for file in ROOT.glob(pattern) if "." not in file.stem}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", _PLACES)
def test_every_record_has_a_page(site: Path, language: str, folder: str) -> None:
    pages = {file.stem for file in (site / language / folder).glob("*.html")}
    assert _ids(_PLACES[folder]) <= pages


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_local_authority_has_a_page(site: Path, language: str) -> None:
    records = {file.parent.name for file in ROOT.glob("cities/??/*/profile.md")}
    pages = {file.stem for file in (site / language / "cities").glob("*.html")} - {"index"}
    assert records == pages


def test_the_table_of_practices_holds_every_practice(site: Path) -> None:
    table = json.loads((site / "en/good-practices/index.json").read_text(encoding="utf-8"))
    assert {row["id"] for row in table["rows"]} == _ids(_PLACES["good-practices"])
    assert table["count"] == len(table["rows"])


def test_csv_and_json_of_a_listing_have_the_same_rows(site: Path) -> None:
    for path in site.glob("es/good-practices/criterion/*.json"):
        rows = json.loads(path.read_text(encoding="utf-8"))["rows"]
        lines = path.with_suffix(".csv").read_text(encoding="utf-8-sig").splitlines()
        assert len(lines) == len(rows) + 1


def test_an_item_leads_to_its_practices_and_back(site: Path) -> None:
    practice = "en/good-practices/br-sao-paulo-crai.html"
    html = (site / practice).read_text(encoding="utf-8")
    assert "../criteria/reception-and-outreach.html#item-9-1-1" in html
    criterion = (site / "en/criteria/reception-and-outreach.html").read_text(encoding="utf-8")
    assert 'id="item-9-1-1"' in criterion
    assert "../good-practices/br-sao-paulo-crai.html" in criterion


def test_the_readme_counts_what_is_there() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    practices = len(_ids(_PLACES["good-practices"]))
    authorities = len(list(ROOT.glob("cities/??/*/profile.md")))
    others = [len(_ids(_PLACES[name])) for name in ("networks", "programmes", "events")]
    assert f"**{practices} good practices**" in readme
    assert f"**{authorities} local authorities**" in readme
    assert "{} networks, {} programmes and tools, {} events".format(*others) in readme
