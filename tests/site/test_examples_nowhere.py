"""Invented examples are in no figure, feed, map, download or search result.

The small site has one city that counts, and beside it invented examples of every kind of record:
whatever shows the one must not show the others.
"""

import gzip
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from chain_city import CITY, PRACTICE
from selectolax.lexbor import LexborHTMLParser

pytestmark = pytest.mark.site
EXAMPLES = (b"exampletown", b"example network", b"example-network", b"example-seal",
            b"example seal", b"example-meeting", b"example agency")  # fmt: skip
REAL = "alegr"
"""A part of the name and of the id of the city that counts, without its accent."""
PLACES = {
    "feeds": "*/feeds/*.atom",
    "maps": "en/map.html",
    "a list as CSV": "en/good-practices/index.csv",
    "a list as JSON": "en/cities/index.json",
    "tables": "data/csv/practices.csv",
    "JSON": "data/json/authorities.json",
    "GeoJSON": "data/geojson/authorities.geojson",
    "the ZIP": "data/*.zip",
    "the interface": "api/1/practices/index.json",
    "the search": "en/pagefind/fragment/*",
    "the sitemap": "sitemap*.xml",
    "the practices of the self-assessment": "en/self-assessment/practices.js",
}


def contents(file: Path) -> Iterator[bytes]:
    """Yield what is in a file, unpacked where it is packed."""
    data = file.read_bytes()
    if zipfile.is_zipfile(file) and file.suffix == ".zip":
        with zipfile.ZipFile(file) as packed:
            yield from (packed.read(name) for name in packed.namelist())
    elif data[:2] == b"\x1f\x8b":
        yield gzip.decompress(data)
    else:
        yield data


def test_no_file_of_the_site_names_an_example(city_site: Path) -> None:
    wrong = [
        (file.relative_to(city_site).as_posix(), name)
        for file in city_site.rglob("*")
        if file.is_file() and file.suffix not in (".woff2", ".png", ".pdf", ".wasm")
        for content in contents(file)
        for name in EXAMPLES
        if name in content.lower()
    ]
    assert wrong == []


@pytest.mark.parametrize("place", PLACES)
def test_what_counts_is_there(city_site: Path, place: str) -> None:
    """The test above would also pass if nothing were ever shown."""
    files = list(city_site.glob(PLACES[place]))
    assert files
    found = (content for file in files for content in contents(file))
    assert any(REAL.encode() in content.lower() for content in found)


def test_no_figure_counts_an_example(city_site: Path) -> None:
    tree = LexborHTMLParser((city_site / "en" / "index.html").read_text(encoding="utf-8"))
    figures = [node.text() for node in tree.css(".figures strong")]
    assert figures and set(figures) <= {"0", "1"}
    rows = (city_site / "en" / "good-practices" / "index.csv").read_text(encoding="utf-8-sig")
    assert [row.split(",")[0] for row in rows.splitlines()[1:]] == [PRACTICE]
    assert not [f for f in (city_site / "en" / "cities").glob("??-*") if f.stem != CITY]
