"""Says how a record comes into a language, for pages, data and those who translate."""

from typing import Any

from hub.languages.digest import translatable_texts
from hub.library import Library
from hub.records.kinds import KINDS

MISSING, STALE, MACHINE, HUMAN, REVIEWED = "missing", "stale", "machine", "human", "reviewed"
OWN = "own"
"""The state of a record that needs no translation into a language."""
OPEN = (MISSING, STALE, MACHINE, HUMAN)
"""The states that wait for a person, the most urgent first."""
STATES = (*OPEN, REVIEWED)
"""Every state of a record that needs a translation."""


def _says_something(texts: dict[str, Any]) -> bool:
    """Return whether there is more than a place's name and the ids of its parts."""
    parts = [part for name, found in texts.items() if name != "name" for part in found]
    return any(not isinstance(part, dict) or part.keys() - {"id"} for part in parts)


def translation_state(library: Library, kind: str, name: str, language: str) -> str:
    """Return how a record comes into a language.

    `own` needs no translation, `machine` was made by one and `human` by a person, both read by
    nobody else; `reviewed` was.
    """
    record = library.catalogue.of(kind)[name].record
    model = KINDS[kind].overlay
    if record.language == language or model is None:
        return OWN
    found = library.translation(kind, name, language)
    if found is None:
        texts = translatable_texts(record, model)
        return MISSING if kind != "authority" or _says_something(texts) else OWN
    if found.overlay.translates != library.source_digest(kind, name):
        return STALE
    return REVIEWED if found.overlay.reviewed else found.overlay.by
