"""Writes the forms of a language; they change rarely, so they have a key of their own."""

import hashlib
from collections.abc import Mapping
from functools import cache
from importlib.metadata import version
from pathlib import Path

from hub.forms.all_forms import forms_of
from hub.forms.repository import repository_texts
from hub.forms.texts import VOCABULARIES, FormTexts
from hub.library import Library
from hub.output.writer import Writer

FOLDER = "questionnaire"
_WATCHED = ("hooks/hub/forms/**/*.py", "hooks/hub/assessment/*.py", "overrides/forms/**/*")
_LIBRARIES = ("xlsxwriter", "typst", "pypdf")


def write_forms(
    root: Path, library: Library, language: str, writer: Writer
) -> dict[str, tuple[str, int]]:
    """Write every form of a language; return by format its address and its size in bytes."""
    texts = form_texts(root)
    key = f"forms {_key(root, library)} {language}"
    sizes = {}
    for form in forms_of(texts, language, root):
        address = f"{FOLDER}/{form.name}"
        writer.write(f"{language}/{address}", key, form.content)
        sizes[form.format] = (address, writer.made[f"{language}/{address}"][1])
    return sizes


@cache
def form_texts(root: Path) -> Mapping[str, FormTexts]:
    """Return what the forms say, read once for all languages."""
    return repository_texts(root)


@cache
def _key(root: Path, library: Library) -> str:
    """Return digits that change whenever something a form depends on changes."""
    digest = hashlib.blake2b(digest_size=16)
    files = {file for pattern in _WATCHED for file in root.glob(pattern) if file.is_file()}
    for file in sorted(files | set(root.glob("content/*/interface.po"))):
        digest.update(file.read_bytes())
    stamps = [version(name) for name in _LIBRARIES]
    stamps += [library.catalogue.of("vocabulary")[n].document.stamp for n in VOCABULARIES]
    for kind in ("framework", "questionnaire", "palette"):
        stamps += [entry.document.stamp for entry in library.catalogue.of(kind).values()]
    stamps += [texts.hub for texts in form_texts(root).values()]
    digest.update("\n".join(stamps).encode())
    return digest.hexdigest()
