"""Says how a record comes into a language, for pages, data and those who translate."""

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
        texts = translatable_texts(record, model).keys() - {"name"}
        return MISSING if texts or kind != "authority" else OWN
    if found.overlay.translates != library.source_digest(kind, name):
        return STALE
    return REVIEWED if found.overlay.reviewed else found.overlay.by
