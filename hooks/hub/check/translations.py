"""Checks translations against the records they translate, and labels for their languages."""

from collections.abc import Iterator, Sequence
from typing import Any

from hub.catalogue import Catalogue, Translation
from hub.check.finding import Finding
from hub.check.model_errors import nearest

_BY_ID = ("memberships", "agreements", "facts", "amounts")


def check_translations(catalogue: Catalogue, languages: Sequence[str]) -> Iterator[Finding]:
    """Yield what is wrong with translations, given the languages of the site."""
    for (kind, name), found in catalogue.translations.items():
        entry = catalogue.of(kind).get(name)
        for language, translation in found.items():
            if language not in languages:
                yield Finding(
                    translation.document, (), "known-language", language,
                    allowed=", ".join(languages), nearest=nearest(language, languages),
                )
            elif name not in catalogue.known.get(kind, ()):
                yield Finding(
                    translation.document, (), "translation-without-record", name,
                    nearest=nearest(name, catalogue.known.get(kind, ())),
                )
            elif entry is not None:
                yield from _against(entry.record, language, translation)


def _against(record: Any, language: str, translation: Translation) -> Iterator[Finding]:
    document, overlay = translation.document, translation.overlay
    if record.language == language:
        yield Finding(document, (), "own-language", language)
    for name in type(overlay).model_fields:
        texts, source = getattr(overlay, name), getattr(record, name, None)
        if isinstance(texts, dict):
            known = known_parts(record, name)
            for key in texts.keys() - known:
                yield Finding(
                    document, (name, key), "translated-part", key, is_key=True,
                    allowed=", ".join(sorted(known)), nearest=nearest(key, known),
                )
        elif isinstance(texts, list) and texts and isinstance(source, list):
            if len(texts) != len(source):
                yield Finding(
                    document, (name,), "same-length", str(len(texts)), detail=str(len(source))
                )


def known_parts(record: Any, name: str) -> set[str]:
    """Return the keys under which a translation may translate the parts of a field."""
    if name == "themes":
        pairs = ((r.theme, r.report) for r in record.recognitions)
        return {text for pair in pairs for text in pair if text}
    parts = list(getattr(record, name, ()))
    if name == "run_by":
        parts += record.partners
    if name in _BY_ID:
        return {part.id for part in parts}
    return {part if isinstance(part, str) else part.name for part in parts}


def check_labels(catalogue: Catalogue, languages: Sequence[str]) -> Iterator[Finding]:
    """Yield a finding for each label of a vocabulary that lacks a language of the site."""
    for entry in catalogue.of("vocabulary").values():
        for word, term in entry.record.terms.items():
            missing = [language for language in languages if language not in term.label]
            if missing:
                yield Finding(
                    entry.document, ("terms", word, "label"), "all-languages", ", ".join(missing)
                )


