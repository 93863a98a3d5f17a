"""A language beyond the framework's needs no change of the framework, and hides nothing."""

from pathlib import Path

from hub.languages.spoken import Spoken, spoken
from hub.languages.view import View
from hub.library import Library
from hub.pages.criterion_pages import criterion_pages
from hub.pages.editorial import editorial_pages, written
from hub.pages.glossary_page import glossary_page
from hub.settings import read_settings
from repositories import base, check

SETTINGS = "[en, es, pt, fr]"
HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'


def with_arabic(root: Path) -> Path:
    """Add a language to a repository: its line in the settings and its folder."""
    base(root)
    file = root / "mkdocs.yml"
    file.write_text(file.read_text().replace(SETTINGS, "[en, es, pt, fr, ar]"))
    catalogue = root / "content/ar/interface.po"
    catalogue.parent.mkdir(parents=True)
    catalogue.write_text(HEAD + 'msgid "Health"\nmsgstr "الصحة"\n', encoding="utf-8")
    return root


def view(root: Path) -> View:
    checked = check(root)
    assert checked.problems == []
    return View(Library(checked.catalogue), read_settings(root), root, "ar")


def test_a_repository_with_one_more_line_and_folder_passes_the_check(tmp_path: Path) -> None:
    found = view(with_arabic(tmp_path / "r"))
    assert (found.direction, found.site_name) == ("rtl", "Example hub")
    assert found.language_name("ar") == "العربية"
    assert not found.framework_speaks


def test_words_come_from_the_catalogue_or_are_english_and_say_so(tmp_path: Path) -> None:
    found = view(with_arabic(tmp_path / "r"))
    assert found.label("areas", "health") == "الصحة"
    assert not isinstance(found.label("areas", "health"), Spoken)
    housing = found.label("areas", "housing")
    assert isinstance(housing, Spoken)
    assert housing.lang == "en"


def test_a_text_in_the_language_itself_is_never_marked_even_where_it_is_the_same() -> None:
    texts = {"en": "Plan", "fr": "Plan", "en_corrected": "A plan"}
    assert not isinstance(spoken(texts, "fr", str), Spoken)
    assert spoken(texts, "en", str) == "A plan"
    assert isinstance(spoken(texts, "ar", str), Spoken)
    assert spoken(texts, "ar", lambda text: {"A plan": "خطة"}.get(text, text)) == "خطة"


def test_a_missing_page_about_the_hub_is_shown_in_the_default_language(tmp_path: Path) -> None:
    found = view(with_arabic(tmp_path / "r"))
    pages = [
        written("en/about.md", "About", {}, "<p>Text</p>"),
        written("en/data.md", "Data", {}, "<p>More</p>"),
        written("ar/about.md", "حول", {}, "<p>نص</p>"),
    ]
    editorial = {code: [page for own, page in pages if own == code] for code in ("en", "ar")}
    context = {page.address: page.context() for page in editorial_pages(found, editorial)}
    assert context["about.html"]["written_in"] == "ar"
    assert context["data.html"]["written_in"] == "en"


def test_pages_of_the_framework_can_be_drawn(tmp_path: Path) -> None:
    found = view(with_arabic(tmp_path / "r"))
    for page in (*criterion_pages(found), glossary_page(found)):
        assert page.context()
        assert page.search is None or page.search().body


def test_a_word_that_lacks_a_language_of_the_framework_is_still_a_mistake(tmp_path: Path) -> None:
    root = with_arabic(tmp_path / "r")
    file = root / "criteria/vocabularies/evidence.yaml"
    lines = file.read_text().split("\n")
    french = next(n for n, line in enumerate(lines) if line.strip().startswith("fr:"))
    file.write_text("\n".join(lines[:french] + lines[french + 1 :]))
    assert {problem.rule for problem in check(root).problems} == {"all-languages"}
