"""Finds every text of the interface and brings the message catalogues up to date."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from hub.languages.framework_texts import framework_texts, languages_of_framework
from hub.languages.messages import catalogue_file
from hub.languages.po_file import write_catalogue
from hub.open_data.codebook import codebook_texts

_METHODS = [
    ("hooks/hub/**.py", "python"),
    ("scripts/**.py", "python"),
    ("overrides/**.html", "jinja2.ext:babel_extract"),
]
_KEYWORDS: dict[str, tuple[int, ...] | None] = {
    "_": None,
    "say": None,
    "translate": None,
    "n_": (1, 2),
}
_CODEBOOK = "hooks/hub/open_data/codebook.py"
"""The file that stands for the descriptions of fields, which are written beside the fields."""
_OPTIONS = {"overrides/**.html": {"encoding": "utf-8", "trim_blocks": "true"}}


def interface_texts(root: Path) -> dict[str, list[str]]:
    """Return every interface text with the files it stands in."""
    found: dict[str, list[str]] = {}
    for file, text in _messages(root):
        if file not in found.setdefault(text, []):
            found[text].append(file)
    return found


def texts_for(root: Path, languages: list[str]) -> dict[str, dict[str, list[str]]]:
    """Return what the catalogue of each language must hold: the texts of the interface.

    Beside them the framework's texts, where its own files do not hold the language.
    """
    texts = interface_texts(root)
    whole = {text: list(files) for text, files in texts.items()}
    for file, text in framework_texts(root):
        if file not in whole.setdefault(text, []):
            whole[text].append(file)
    spoken = languages_of_framework(root)
    return {code: texts if code in spoken or not spoken else whole for code in languages}


def _messages(root: Path) -> Iterator[tuple[str, str]]:
    extracted = extract_from_dir(
        root,
        _METHODS,
        _OPTIONS,
        _KEYWORDS,
        directory_filter=lambda folder: Path(folder).name not in (".venv", ".cache", "site"),
    )
    for file, _, message, _, _ in extracted:
        for text in message if isinstance(message, tuple) else (message,):
            if text:
                yield file, text
    for text in codebook_texts() if (root / _CODEBOOK).exists() else ():
        yield _CODEBOOK, text


def update_catalogues(
    root: Path, languages: list[str], *, by_machine: Mapping[str, Mapping[str, str]] | None = None
) -> None:
    """Write the catalogue of each language: new texts empty, unused ones gone, the rest kept.

    `by_machine` fills by language what is empty, and marks it as read by no person yet.
    """
    for language, texts in texts_for(root, languages).items():
        file = catalogue_file(root, language)
        known = _read(file, language)
        filling = (by_machine or {}).get(language, {})
        new = Catalog(locale=language, fuzzy=False)
        for text in sorted(texts):
            old = known.get(text)
            said = str(old.string) if old else ""
            filled = "" if said else filling.get(text, "")
            places = [(place, 1) for place in sorted(texts[text])]
            message = new.add(text, said or filled, locations=places)
            if filled or (said and old and old.fuzzy):
                message.flags.add("fuzzy")
            message.user_comments = list(old.user_comments) if old else []
        write_catalogue(file, new)


def mark_unreviewed(root: Path, languages: list[str]) -> None:
    """Mark every translation in the catalogues as read by no person yet."""
    for language in languages:
        file = catalogue_file(root, language)
        known = _read(file, language)
        for message in known:
            if message.id and message.string:
                message.flags.add("fuzzy")
        write_catalogue(file, known)


def outdated(root: Path, languages: list[str]) -> dict[str, list[str]]:
    """Return by language the texts that lack a translation or are no longer used."""
    late: dict[str, list[str]] = {}
    for language, found in texts_for(root, languages).items():
        texts = set(found)
        known = _read(catalogue_file(root, language), language)
        done = {str(m.id) for m in known if m.id and m.string}
        if texts ^ done:
            late[language] = sorted(texts ^ done)
    return late


def _read(file: Path, language: str) -> Catalog:
    if not file.exists():
        return Catalog(locale=language)
    with file.open("rb") as stream:
        return read_po(stream, locale=language)
