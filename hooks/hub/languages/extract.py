"""Finds every text of the interface and brings the message catalogues up to date."""

from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from hub.open_data.codebook import codebook_texts

_METHODS = [("hooks/hub/**.py", "python"), ("overrides/**.html", "jinja2.ext:babel_extract")]
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


def update_catalogues(root: Path, languages: list[str]) -> None:
    """Write the catalogue of each language: new texts empty, unused ones gone, the rest kept."""
    texts = interface_texts(root)
    for language in languages:
        file = root / "content" / language / "interface.po"
        known = _read(file, language)
        catalogue = Catalog(locale=language, project="Cities of Solidarity Hub", fuzzy=False)
        for text in sorted(texts):
            old = known.get(text)
            places = [(place, 1) for place in sorted(texts[text])]
            catalogue.add(text, old.string if old else "", locations=places)
        with file.open("wb") as stream:
            write_po(stream, catalogue, width=100, include_lineno=False, omit_header=True)


def outdated(root: Path, languages: list[str]) -> dict[str, list[str]]:
    """Return by language the texts that lack a translation or are no longer used."""
    texts = set(interface_texts(root))
    late: dict[str, list[str]] = {}
    for language in languages:
        known = _read(root / "content" / language / "interface.po", language)
        done = {str(m.id) for m in known if m.id and m.string}
        if texts ^ done:
            late[language] = sorted(texts ^ done)
    return late


def _read(file: Path, language: str) -> Catalog:
    if not file.exists():
        return Catalog(locale=language)
    with file.open("rb") as stream:
        return read_po(stream, locale=language)
