"""The directory of programmes: what each asks and gives, whether it is open, and its criteria."""

from collections.abc import Iterator
from typing import Any

import pytest
from hub.addresses import PROGRAMMES, QUALITY, of
from hub.check.run import check_repository
from hub.languages.view import View
from hub.library import Library
from hub.pages.drawing import Drawing
from hub.pages.map_pages import draw_map
from hub.pages.network_pages import programme_pages
from hub.pages.page import Page
from hub.pages.programme_list import UNKNOWN
from hub.settings import read_settings
from repositories import ROOT
from selectolax.lexbor import LexborHTMLParser

LANGUAGES = ("en", "es", "pt", "fr")
MARKER = "urban-inclusion-marker"


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(check_repository(ROOT, read_settings(ROOT)).catalogue)


@pytest.fixture(scope="module", params=LANGUAGES)
def view(request: pytest.FixtureRequest, library: Library) -> View:
    return View(library, read_settings(ROOT), ROOT, request.param)


def pages(view: View) -> dict[str, Page]:
    return {page.address: page for page in programme_pages(view)}


def drawn(view: View, page: Page) -> LexborHTMLParser:
    return LexborHTMLParser(Drawing(view, ROOT).page(page))


def texts_of(record: Any) -> Iterator[str]:
    yield from record.what_it_asks
    yield from (tie.text for tie in record.criteria)
    if record.standing_note:
        yield record.standing_note


def test_the_list_says_of_each_what_its_record_says(view: View, library: Library) -> None:
    tree = drawn(view, pages(view)[PROGRAMMES])
    rows = {str(row.css_first("h3 a").attributes["href"]): row for row in tree.css("[data-row]")}
    assert len(rows) == len(library.programmes)
    for name, programme in library.programmes.items():
        row = next(found for href, found in rows.items() if href.endswith(of("programme", name)))
        state = programme.standing.state if programme.standing else UNKNOWN
        assert row.attributes["data-state"] == state, name
        assert (row.attributes["data-gives"] or "").split() == programme.gives, name
        ties = [tie.id for tie in programme.criteria]
        assert (row.attributes["data-criterion"] or "").split() == ties, name
        asked = [found.text() for found in row.css("dd[data-words] li")]
        assert len(asked) == len(programme.what_it_asks), name


def test_a_page_tells_asks_standing_and_criteria_in_its_language(view: View) -> None:
    for name in ("global-cities-fund", "icc-index", "council-of-sanctuary-award"):
        record = view.record("programme", name)
        text = drawn(view, pages(view)[of("programme", name)]).text()
        assert list(texts_of(record)), name
        for said in texts_of(record):
            assert said in text, (name, said)
            assert not hasattr(said, "lang"), (name, said)


def test_a_standing_is_dated_or_says_that_its_source_is_not(library: Library) -> None:
    for name, programme in library.programmes.items():
        standing = programme.standing
        if standing is None:
            assert programme.standing_note is None, name
        else:
            assert standing.source.startswith("http"), name
            known = {source.url for source in programme.sources}
            assert standing.source in known, name


def test_the_toolkit_leads_to_the_questions_of_quality(view: View) -> None:
    found = pages(view)
    for name in ("effective-inclusion-toolkit", "icc-index"):
        text = drawn(view, found[of("programme", name)]).css("section[aria-labelledby=asked] a")
        leads = any(str(a.attributes["href"]).endswith(QUALITY) for a in text)
        assert leads == (name == "effective-inclusion-toolkit")


def test_who_signed_the_statement_stands_with_the_day(view: View, library: Library) -> None:
    name = "cities-withrefugees-campaign"
    tree = drawn(view, pages(view)[of("programme", name)])
    shown = {str(a.attributes["href"]) for a in tree.css("ul.chips a")}
    members = library.members["cities-withrefugees"]
    assert len(members) > 60
    files = {href.rsplit("/", 1)[1].partition("#")[0] for href in shown}
    assert files >= {f"{member}.html" for member in members}
    kumamoto = next(a for a in tree.css("ul.chips a") if "jp-kumamoto" in a.attributes["href"])
    assert "2025" in kumamoto.text()


def test_values_of_the_marker_are_shown_as_the_source_gives_them(
    view: View, library: Library
) -> None:
    tree = drawn(view, pages(view)[of("programme", MARKER)])
    measured = [a for a in library.authorities.values() if a.measurements]
    assert {a.id for a in measured} == {"ec-quito", "co-bucaramanga"}
    section = tree.css_first("section[aria-labelledby=measured]")
    values = [m.value for a in sorted(measured, key=lambda a: a.name) for m in a.measurements]
    shown = [float(row.css("td")[1].text().split()[0]) for row in section.css("tbody tr")]
    assert shown == values == [67, 64, 83, 71, 51, 67, 62, 84, 73, 58]
    assert all(m.date is None for a in measured for m in a.measurements)


def test_places_with_a_marker_are_ringed_on_the_map(view: View) -> None:
    drawing, _ = draw_map(view, "americas", "")
    ringed = [dot for dot in drawing.split("<a ") if "dot--measured" in dot]
    assert len(ringed) == 2
    name = view.record("programme", MARKER).name
    assert all(str(name) in dot for dot in ringed)
