"""A retired record keeps its address, says so, and counts nowhere; nothing may rest on it."""

from pathlib import Path

import pytest
from hub.languages.view import View
from hub.library import Library
from hub.open_data.published import RECORDS, records_of
from hub.pages.drawing import Drawing
from hub.pages.retired_pages import retired_pages
from hub.settings import read_settings
from repositories import ROOT, check, problems, with_files

PRACTICE = "good_practices/ar/ar-exampletown-legal-aid.md"
PROFILE = "cities/ar/ar-exampletown/profile.md"
RETIRED = "retired: {date: 2026-11-22, reason: on-request}\n"
BASE = ROOT / "tests/base_repository"


def real(path: str, extra: str = "") -> str:
    """Return a record of the small repository that is no longer an example."""
    return (BASE / path).read_text(encoding="utf-8").replace("example: true\n", extra)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    files: dict[str, str | bytes] = {PRACTICE: real(PRACTICE, RETIRED), PROFILE: real(PROFILE)}
    return with_files(tmp_path / "r", files)


@pytest.mark.parametrize("language", ["en", "es"])
def test_its_page_says_when_and_why_and_tells_nothing_else(root: Path, language: str) -> None:
    library = Library(check(root).catalogue)
    view = View(library, read_settings(root), ROOT, language)
    (page,) = retired_pages(view)
    assert page.address == "good-practices/ar-exampletown-legal-aid.html"
    drawn = Drawing(view, ROOT).page(page)
    assert ("The local authority asked" in drawn) is (language == "en")
    assert ("La autoridad local lo pidió" in drawn) is (language == "es")
    assert f"https://example.org/hub/commits/main/{PRACTICE}" in drawn
    assert "invented people were advised" not in drawn


def test_it_counts_nowhere(root: Path) -> None:
    library = Library(check(root).catalogue)
    assert library.practices == {}
    assert list(library.authorities) == ["ar-exampletown"]
    practices = next(one for one in RECORDS if one.kind == "practice")
    assert list(records_of(library, practices)) == []


def test_nothing_may_rest_on_it(tmp_path: Path) -> None:
    root = with_files(tmp_path / "r", {PROFILE: real(PROFILE, RETIRED), PRACTICE: real(PRACTICE)})
    (problem,) = problems(root)
    assert (problem.file, problem.field, problem.rule) == (PRACTICE, "authority", "retired-record")


def test_what_is_retired_too_may_still_name_it(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        PROFILE: real(PROFILE, RETIRED), PRACTICE: real(PRACTICE, RETIRED),
    }  # fmt: skip
    assert problems(with_files(tmp_path / "r", files)) == []
