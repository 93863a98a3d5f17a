"""The words of the repository's own vocabularies and framework that invented records use."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from vocabulary import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
"""The repository this benchmark belongs to."""


@cache
def _read(path: str) -> Any:
    return yaml.safe_load((ROOT / "criteria" / path).read_text(encoding="utf-8"))


def words(vocabulary: str) -> list[str]:
    """Return the words of a vocabulary."""
    return list(_read(f"vocabularies/{vocabulary}.yaml")["terms"])


def labels(vocabulary: str, language: str) -> dict[str, str]:
    """Return the label of each word of a vocabulary."""
    terms = _read(f"vocabularies/{vocabulary}.yaml")["terms"]
    return {word: term["label"][language] for word, term in terms.items()}


def criteria_names(language: str) -> dict[str, str]:
    """Return the name of each criterion."""
    return {c["id"]: c["name"][language] for c in _read("framework.yaml")["criteria"]}


@cache
def items_of_criteria() -> dict[str, list[str]]:
    """Return the items a practice may name, by criterion."""
    questionnaire = _read("editions/2022-10/questionnaire.yaml")
    return {
        section["criterion"]: [
            item["id"] for item in section["items"] if not f"{item['id']}.".startswith("1.1.")
        ]
        for section in questionnaire["sections"]
    }


def section_headings(language: str) -> dict[str, str]:
    """Return the heading of each section of a record's text."""
    assert language in LANGUAGES
    return labels("sections", language)
