"""The pages about the questionnaire are there in every language and lead to each other."""

from pathlib import Path

import pytest
from edition_files import LANGUAGES, errata, framework
from selectolax.lexbor import LexborHTMLParser

pytestmark = pytest.mark.site


def _page(site: Path, language: str, name: str) -> LexborHTMLParser:
    return LexborHTMLParser((site / language / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_erratum_stands_on_the_page_with_its_reason(site: Path, language: str) -> None:
    page = _page(site, language, "errata.html")
    for erratum in errata().errata:
        (node,) = page.css(f"#{erratum.id}")
        text = " ".join((node.text() or "").split())
        assert " ".join(erratum.reason[language].split()) in text
        for change in erratum.changes:
            assert change.printed in text
            assert change.corrected in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_gap_stands_on_the_page(site: Path, language: str) -> None:
    body = _page(site, language, "gaps.html").body
    assert body is not None
    text = body.text() or ""
    for criterion in framework().criteria:
        for gap in criterion.gaps:
            assert gap.promised[language] in text
            assert gap.not_asked[language] in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_criteria_lead_to_errata_gaps_and_the_guide(site: Path, language: str) -> None:
    index = _page(site, language, "criteria/index.html")
    links = {node.attributes["href"] for node in index.css("main a")}
    assert {"../errata.html", "../gaps.html", "../adapt.html"} <= links
    criterion = _page(site, language, "criteria/reception-and-outreach.html")
    (item,) = criterion.css("#item-9-1-1-1")
    found = [node.attributes["href"] for node in item.css("a")]
    assert [f"../errata.html#{name}" for name in ("E9", "E15", "E40")] == found[:3]
