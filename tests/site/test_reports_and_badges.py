"""Annual reports on paper and badges, as the built site has them."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader
from selectolax.lexbor import LexborHTMLParser

pytestmark = pytest.mark.site
LANGUAGES = ("en", "es", "pt", "fr")
LINK = "{http://www.w3.org/2000/svg}a"


def page(file: Path) -> LexborHTMLParser:
    return LexborHTMLParser(file.read_text(encoding="utf-8"))


def names(site: Path, language: str, pattern: str) -> set[str]:
    return {file.name for file in (site / language).glob(pattern)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_reports_and_badges(site: Path, language: str) -> None:
    for pattern in ("reports/*.html", "reports/*.pdf", "badges/*.svg"):
        found = names(site, language, pattern)
        assert found and found == names(site, "en", pattern)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_on_paper_is_tagged_and_in_its_language(site: Path, language: str) -> None:
    for file in (site / language / "reports").glob("br-*.pdf"):
        reader = PdfReader(file)
        root = reader.trailer["/Root"]
        assert str(root["/Lang"])[:2] == language  # type: ignore[index]
        assert root["/MarkInfo"]["/Marked"]  # type: ignore[index]
        assert reader.metadata and file.stem[-4:] in str(reader.metadata.title)


def test_a_report_on_paper_has_the_figures_of_its_page(site: Path) -> None:
    folder = site / "pt" / "reports"
    for file in folder.glob("*.pdf"):
        html = page(folder / f"{file.stem}.html")
        link = html.css_first(".downloads a")
        assert link is not None and str(link.attributes["href"]).endswith(f"/{file.name}")
        text = PdfReader(file).pages[0].extract_text()
        for figure in html.css(".report__figures li"):
            strong = figure.css_first("strong")
            assert strong is not None
            name = figure.text().replace(strong.text(), "", 1).strip()
            assert re.search(rf"{re.escape(name)}\s*{strong.text()}\b", text), (file.name, name)


def test_every_report_is_linked_from_its_country_and_from_the_list(site: Path) -> None:
    listed = {str(a.attributes["href"]) for a in page(site / "es/reports/index.html").css("a")}
    for name in names(site, "es", "reports/??-*.html"):
        assert f"../reports/{name}" in listed
        country = page(site / "es" / "countries" / f"{name[:2]}.html")
        assert country.css_first(f'a[href="../reports/{name}"]') is not None


def test_a_badge_leads_to_the_tie_that_proves_it(site: Path) -> None:
    for file in (site / "fr" / "badges").glob("*.svg"):
        link = next(ElementTree.parse(file).iter(LINK)).attrib["href"]
        address, _, anchor = link.partition("#")
        tree = page((file.parent / address).resolve())
        assert tree.css_first(f'[id="{anchor}"]') is not None
        assert file.stat().st_size < 2500


def test_the_sitemap_knows_no_annex_of_an_example(site: Path) -> None:
    for file in site.glob("sitemap*.xml"):
        assert "example-" not in file.read_text(encoding="utf-8")
