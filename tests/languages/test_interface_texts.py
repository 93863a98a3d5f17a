"""The texts of the interface are found wherever they stand, and catalogues follow them."""

from pathlib import Path

from babel.messages.pofile import read_po
from hub.languages.extract import (
    interface_texts,
    mark_unreviewed,
    outdated,
    texts_for,
    update_catalogues,
)
from hub.languages.messages import catalogue, completeness, translator
from repositories import ROOT


def repository(root: Path) -> Path:
    code, pages = root / "hooks/hub/pages", root / "overrides/pages"
    for folder in (code, pages, root / "content/es", root / ".venv/lib"):
        folder.mkdir(parents=True)
    (code / "one.py").write_text('say("Good practice")\n_("Marked")\nother("Not this")\n')
    (pages / "one.html").write_text("<p>{{ _('In a page') }}</p>{{ _('Good practice') }}")
    (root / ".venv/lib/x.py").write_text('say("Never")\n')
    return root


def test_texts_of_code_and_pages_are_found(tmp_path: Path) -> None:
    texts = interface_texts(repository(tmp_path))
    assert set(texts) == {"Good practice", "Marked", "In a page"}
    assert len(texts["Good practice"]) == 2


def test_a_catalogue_gains_new_texts_loses_old_ones_and_keeps_translations(tmp_path: Path) -> None:
    root = repository(tmp_path)
    file = root / "content/es/interface.po"
    file.write_text('msgid "Marked"\nmsgstr "Marcado"\n\nmsgid "Gone"\nmsgstr "Ido"\n')
    assert outdated(root, ["es"]) == {"es": ["Gone", "Good practice", "In a page"]}
    update_catalogues(root, ["es"])
    text = file.read_text()
    assert "Gone" not in text
    assert outdated(root, ["es"]) == {"es": ["Good practice", "In a page"]}
    translate = translator(root, "es")
    assert translate("Marked") == "Marcado"
    assert translate("Good practice") == "Good practice"
    update_catalogues(root, ["es"])
    assert file.read_text() == text


def test_a_complete_catalogue_is_not_outdated(tmp_path: Path) -> None:
    root = repository(tmp_path)
    texts = interface_texts(root)
    file = root / "content/es/interface.po"
    file.write_text("".join(f'msgid "{text}"\nmsgstr "es {text}"\n\n' for text in texts))
    assert outdated(root, ["es"]) == {}


def test_a_catalogue_has_the_header_that_translation_tools_ask_for(tmp_path: Path) -> None:
    root = repository(tmp_path)
    update_catalogues(root, ["es", "ar"])
    file = root / "content/ar/interface.po"
    found = read_po(file.open("rb"))
    assert (str(found.locale), found.charset, found.num_plurals) == ("ar", "utf-8", 6)
    weblate = '"Last-Translator: A person <a@example.org>\\n"\n"X-Generator: Weblate 5\\n"\n'
    file.write_text(file.read_text().replace('"Plural-Forms', weblate + '"Plural-Forms', 1))
    update_catalogues(root, ["ar"])
    first = file.read_bytes()
    assert b"Last-Translator: A person" in first
    assert b"X-Generator: Weblate 5" in first
    update_catalogues(root, ["ar"])
    assert file.read_bytes() == first


def test_what_a_machine_filled_in_counts_as_unreviewed_until_its_mark_is_gone(
    tmp_path: Path,
) -> None:
    root = repository(tmp_path)
    file = root / "content/es/interface.po"
    file.write_text('msgid "Marked"\nmsgstr "Marcado"\n')
    by_machine = {"es": {"Marked": "Otra cosa", "Good practice": "Buena práctica"}}
    update_catalogues(root, ["es"], by_machine=by_machine)
    found = catalogue(root, "es")
    assert found.said == {"Marked": "Marcado", "Good practice": "Buena práctica"}
    assert found.unreviewed == {"Good practice"}
    assert found.open == {"In a page"}
    update_catalogues(root, ["es"])  # The mark stays.
    assert file.read_text().count("#, fuzzy") == 1
    catalogue.cache_clear()
    file.write_text(file.read_text().replace("#, fuzzy\n", ""))
    assert catalogue(root, "es").unreviewed == frozenset()
    mark_unreviewed(root, ["es"])
    catalogue.cache_clear()
    assert catalogue(root, "es").unreviewed == {"Marked", "Good practice"}


def test_how_far_a_language_is(tmp_path: Path) -> None:
    root = repository(tmp_path)
    by_machine = {"es": {text: f"es {text}" for text in interface_texts(root)}}
    update_catalogues(root, ["es", "fr"], by_machine=by_machine)
    languages = ("en", "es", "fr", "pt")
    es, fr, pt = (completeness(root, code, languages) for code in languages[1:])
    assert (es.all, es.missing, es.unreviewed, es.done) == (3, 0, 3, 3)
    assert (fr.all, fr.missing) == (pt.all, pt.missing) == (3, 3)
    assert completeness(root, "en", languages).missing == 0


def test_a_language_the_framework_does_not_hold_translates_it_in_its_catalogue() -> None:
    texts = texts_for(ROOT, ["es", "ar"])
    more = texts["ar"].keys() - texts["es"].keys()
    assert not texts["es"].keys() - texts["ar"].keys()
    places = {place.split("/")[1] for text in more for place in texts["ar"][text]}
    assert {"framework.yaml", "vocabularies", "editions", "glossary.yaml"} <= places
