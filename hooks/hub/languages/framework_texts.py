"""Finds the English texts of the framework, for languages that its own files do not hold."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hub.languages.known import CORRECTED, SOURCE
from hub.load.yaml_values import read_values

FOLDER = "criteria"
_FILES = (
    "framework.yaml",
    "glossary.yaml",
    "vocabularies/*.yaml",
    "editions/*/questionnaire.yaml",
    "editions/*/errata.yaml",
    "crosswalks/*.yaml",
)
"""The files whose texts stand on pages of every language."""
_READ_FROM_ITS_FILE = "sections.yaml"
"""The headings of records, which files are read by: a new language adds them there, or has none."""


def languages_of_framework(root: Path) -> list[str]:
    """Return the languages in which the framework has a title; none where there is no framework."""
    file = root / FOLDER / "framework.yaml"
    if not file.exists():
        return []
    return list(read_values(file.read_text(encoding="utf-8"))["title"])


def framework_texts(root: Path) -> Iterator[tuple[str, str]]:
    """Yield file and English text of everything that the framework says."""
    for pattern in _FILES:
        for file in sorted((root / FOLDER).glob(pattern)):
            if file.name != _READ_FROM_ITS_FILE:
                for text in _english(read_values(file.read_text(encoding="utf-8"))):
                    yield file.relative_to(root).as_posix(), text


def _english(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for part in value:
            yield from _english(part)
    elif isinstance(value, dict):
        if isinstance(value.get(SOURCE), str):
            yield str(value.get(CORRECTED, value[SOURCE]))
        else:
            for part in value.values():
                yield from _english(part)
