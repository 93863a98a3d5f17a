"""A record written in another language than English is shown as what it is, everywhere."""

from pathlib import Path

import pytest
from hub.languages.view import View
from hub.library import Library
from hub.likeness import LikePractices
from hub.pages.drawing import Drawing
from hub.pages.practice_page import practice_page
from hub.settings import read_settings
from repositories import ROOT, base, check

PATH = "good_practices/ar/ar-exampletown-legal-aid.md"
NAME = "ar-exampletown-legal-aid"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a repository with one practice, written in Spanish and translated into nothing."""
    root = base(tmp_path_factory.mktemp("spanish") / "r")
    text = (root / PATH).read_text(encoding="utf-8")
    spanish = text.replace("example: true", "language: es").replace(
        "title: Legal aid in Exampletown (fictional)", "title: Asesoría jurídica"
    )
    (root / PATH).write_text(spanish, encoding="utf-8")
    (root / PATH.replace(".md", ".es.md")).unlink()
    profile = root / "cities/ar/ar-exampletown/profile.md"
    profile.write_text(profile.read_text().replace("example: true\n", ""))
    return root


def drawn(root: Path, language: str) -> str:
    checked = check(root)
    assert checked.problems == []
    library = Library(checked.catalogue)
    view = View(library, read_settings(root), root, language)
    return Drawing(view, ROOT).page(practice_page(view, NAME, LikePractices(library)))


def test_its_own_page_says_nothing_of_translations(root: Path) -> None:
    page = drawn(root, "es")
    assert "<h1>Asesoría jurídica</h1>" in page
    assert "notice--translation" not in page


@pytest.mark.parametrize("language", ["en", "fr"])
def test_other_languages_show_its_texts_as_spanish(root: Path, language: str) -> None:
    page = drawn(root, language)
    assert '<h1><span lang="es">Asesoría jurídica</span></h1>' in page
    assert "notice--translation" in page
    assert "Spanish" in page or "espagnol" in page


def test_the_way_to_correct_it_names_it(root: Path) -> None:
    assert f'href="../contribute/correction.html#practice/{NAME}"' in drawn(root, "es")
