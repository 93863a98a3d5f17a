"""Checks that every text of the framework and its editions exists in every language."""

from collections.abc import Iterator, Sequence
from typing import Any

from hub.catalogue import Catalogue
from hub.check.finding import Finding
from hub.load.yaml_values import Path

_KINDS = ("framework", "questionnaire", "errata", "edition-map", "crosswalk")
_CORRECTED = "en_corrected"


def check_wordings(
    catalogue: Catalogue, languages: Sequence[str], known: Sequence[str]
) -> Iterator[Finding]:
    """Yield a finding for each text that lacks a language of the site, or has an unknown one."""
    for kind in _KINDS:
        for entry in catalogue.of(kind).values():
            for path, texts in wordings(entry.document.values, languages):
                missing = [code for code in languages if not texts.get(code)]
                if missing:
                    yield Finding(entry.document, path, "all-languages", ", ".join(missing))
                for code in texts.keys() - {*known, _CORRECTED}:
                    yield Finding(
                        entry.document,
                        (*path, code),
                        "known-language",
                        code,
                        is_key=True,
                        allowed=", ".join(known),
                    )


def wordings(
    value: Any, languages: Sequence[str], path: Path = ()
) -> Iterator[tuple[Path, dict[str, str]]]:
    """Yield every text by language among raw values, with where it stands."""
    if isinstance(value, list):
        for index, part in enumerate(value):
            yield from wordings(part, languages, (*path, index))
    elif isinstance(value, dict):
        if value.keys() & set(languages):
            yield path, value
        else:
            for key, part in value.items():
                yield from wordings(part, languages, (*path, key))
