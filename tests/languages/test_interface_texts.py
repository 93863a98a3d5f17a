"""The texts of the interface are found wherever they stand, and catalogues follow them."""

from pathlib import Path

from hub.languages.extract import interface_texts, outdated, update_catalogues
from hub.languages.messages import translator


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
