"""Published assessments as pages: in every language, with the file they can be recomputed from."""

import json
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

pytestmark = pytest.mark.site
LANGUAGES = ("en", "es", "pt", "fr")
ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "cities").glob("*/*/assessments/*.json"))


def address_of(file: Path) -> str:
    place = file.parents[1].name
    start = "example-" if file.parents[2].name == "examples" else ""
    return f"{start}{place}-{file.stem}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_has_a_page_and_its_file(site: Path, language: str) -> None:
    folder = site / language / "assessments"
    assert {file.stem for file in folder.glob("*.json")} == {address_of(file) for file in FILES}
    for file in FILES:
        assert (folder / f"{address_of(file)}.json").read_bytes() == file.read_bytes()
        assert (folder / f"{address_of(file)}.html").exists()


def test_a_page_shows_the_stored_integers(site: Path) -> None:
    for file in FILES:
        stored = json.loads(file.read_text(encoding="utf-8"))["score"]["criteria"]
        page = site / "en" / "assessments" / f"{address_of(file)}.html"
        tree = LexborHTMLParser(page.read_text(encoding="utf-8"))
        for name, share in stored.items():
            row = tree.css_first(f".shares tr.criterion--{name}")
            assert row is not None
            if share:
                assert f"{share['yes']} of {share['applicable']}" in row.text()


def test_invented_ones_say_so_and_are_found_nowhere_else(site: Path) -> None:
    examples = [address_of(file) for file in FILES if "/examples/" in file.as_posix()]
    assert examples
    for name in examples:
        html = (site / "es" / "assessments" / f"{name}.html").read_text(encoding="utf-8")
        assert "notice--example" in html
    allowed = {"assessments/index.html", *(f"assessments/{name}.html" for name in examples)}
    wrong = []
    for page in (site / "en").rglob("*"):
        if page.suffix not in (".html", ".json", ".csv", ".js", ".xml", ".ics", ".geojson"):
            continue
        path = page.relative_to(site / "en").as_posix()
        if path in allowed or page.parent.name == "assessments" or "/pagefind/" in f"/{path}":
            continue
        text = page.read_text(encoding="utf-8")
        if any(name in text for name in ("Brobdingnag", "Barataria", "assessments/example-")):
            wrong.append(path)
    assert not wrong
