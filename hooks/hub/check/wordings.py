"""Checks that every text of the framework and its editions exists in every language."""

from collections.abc import Iterator, Sequence
from typing import Any

from hub.catalogue import Catalogue
from hub.check.finding import Finding
from hub.languages.known import CORRECTED, SOURCE
from hub.load.yaml_values import Path
from hub.records.framework import Framework

_KINDS = ("framework", "questionnaire", "errata", "edition-map", "crosswalk", "quality")


def required_languages(catalogue: Catalogue, shown: Sequence[str]) -> list[str]:
    """Return English and the languages of the site that the framework's files must hold.

    These are the languages in which the framework has a title; a language of the site beyond them
    has its words in its message catalogue.
    """
    framework = catalogue.one("framework")
    spoken = framework.title if isinstance(framework, Framework) else shown
    return list(dict.fromkeys([SOURCE, *(code for code in shown if code in spoken)]))


def check_wordings(
    catalogue: Catalogue, languages: Sequence[str], known: Sequence[str]
) -> Iterator[Finding]:
    """Yield a finding for each text that lacks a needed language, or has an unknown one."""
    for kind in _KINDS:
        for entry in catalogue.of(kind).values():
            for path, texts in wordings(entry.document.values, languages):
                missing = [code for code in languages if not texts.get(code)]
                if missing:
                    yield Finding(entry.document, path, "all-languages", ", ".join(missing))
                for code in texts.keys() - {*known, CORRECTED}:
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
