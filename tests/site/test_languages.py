"""Every page speaks its own language, and says so wherever it does not."""

import re
from pathlib import Path

import pytest
from hub.languages.extract import interface_texts, outdated
from hub.languages.messages import messages
from pages import LANGUAGES, BuiltPage, built_pages, spoken_language

pytestmark = pytest.mark.site
ROOT = Path(__file__).resolve().parents[2]
_ENGLISH = {"the", "of", "and", "with", "for", "from", "that", "which", "are", "was", "were"}
_ENGLISH |= {"their", "they", "this", "has", "have", "by"}
_AS_GIVEN = ("cite", "script", "style", "template")
"""Titles of sources stand as their publishers wrote them."""
_LONG = 8
"""Texts of fewer words are names more often than sentences."""


def test_every_page_exists_in_every_language(site: Path) -> None:
    pages = {
        code: {p.relative_to(site / code).as_posix() for p in (site / code).rglob("*.html")}
        for code in LANGUAGES
    }
    assert len(pages["en"]) > 900
    for code in LANGUAGES:
        assert pages[code] == pages["en"]


def test_every_page_names_its_language(site: Path) -> None:
    wrong = [
        page.path
        for page in built_pages(site)
        if page.language in LANGUAGES and f'<html lang="{page.language}"' not in page.html[:400]
    ]
    assert wrong == []


def test_every_interface_text_is_translated() -> None:
    assert outdated(ROOT, list(LANGUAGES[1:])) == {}


def test_translations_keep_their_gaps() -> None:
    gaps = re.compile(r"\{\w*\}")
    for code in LANGUAGES[1:]:
        for text, said in messages(ROOT, code).items():
            assert sorted(gaps.findall(text)) == sorted(gaps.findall(said)), (code, text)


def test_no_english_interface_text_on_another_languages_page(site: Path) -> None:
    texts = {text for text in interface_texts(ROOT) if "{" not in text and " " in text}
    found = []
    for page in built_pages(site):
        if page.language in LANGUAGES[1:]:
            same = {t for t in texts if messages(ROOT, page.language).get(t) == t}
            found += [f"{page.path}: {text}" for text in _own_texts(page) if text in texts - same]
    assert found == []


def test_no_unmarked_english_sentence_on_another_languages_page(site: Path) -> None:
    found = [
        f"{page.path}: {text[:90]}"
        for page in built_pages(site)
        if page.language in LANGUAGES[1:]
        for text in _own_texts(page)
        if _reads_as_english(text)
    ]
    assert found == []


def _own_texts(page: BuiltPage) -> list[str]:
    """Return the texts of a page that claim to be in the page's own language."""
    body = page.tree.body
    assert body is not None
    texts = []
    for node in body.traverse(include_text=True):
        if node.is_text_node and node.parent is not None and node.parent.tag not in _AS_GIVEN:
            text = " ".join((node.text_content or "").split())
            if text and spoken_language(node.parent) in ("", page.language):
                texts.append(text)
    return texts


def _reads_as_english(text: str) -> bool:
    words = re.findall(r"[a-z]+", text.lower())
    return len(words) >= _LONG and sum(word in _ENGLISH for word in words) >= len(words) / 5
