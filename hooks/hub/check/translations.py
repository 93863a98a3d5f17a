"""Checks translations against the records they translate, and labels for their languages."""

import typing
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from hub.catalogue import Catalogue, Entry, Translation
from hub.check.finding import Finding
from hub.check.model_errors import nearest
from hub.load.document import Document
from hub.load.yaml_values import Path
from hub.records.base import Overlay


def check_translations(catalogue: Catalogue, languages: Sequence[str]) -> Iterator[Finding]:
    """Yield what is wrong with translations, given the languages there may be."""
    for (kind, name), found in catalogue.translations.items():
        entry = catalogue.of(kind).get(name)
        for language, translation in found.items():
            if language not in languages:
                yield Finding(
                    translation.document,
                    (),
                    "known-language",
                    language,
                    allowed=", ".join(languages),
                    nearest=nearest(language, languages),
                )
            elif name not in catalogue.known.get(kind, ()) or _is_elsewhere(entry, translation):
                yield Finding(
                    translation.document,
                    (),
                    "translation-without-record",
                    name,
                    nearest=nearest(name, catalogue.known.get(kind, ())),
                )
            elif entry is not None:
                yield from _against(entry.record, language, translation)


def _is_elsewhere(entry: Entry | None, translation: Translation) -> bool:
    folder = translation.document.slot.folder
    return entry is not None and entry.document.slot.folder != folder


def _against(record: Any, language: str, translation: Translation) -> Iterator[Finding]:
    document, overlay = translation.document, translation.overlay
    if record.language == language:
        yield Finding(document, (), "own-language", language)
    for name in type(overlay).model_fields:
        texts = getattr(overlay, name)
        if not texts:
            continue  # Most fields of most translations: the check runs before every build.
        for inner in _lists_in_parts(type(overlay), name):
            yield from _lists_of_parts(document, record, (name, inner), texts)
        if isinstance(texts, dict):
            known = known_parts(record, name)
            for key in texts.keys() - known:
                yield Finding(
                    document,
                    (name, key),
                    "translated-part",
                    key,
                    is_key=True,
                    allowed=", ".join(sorted(known)),
                    nearest=nearest(key, known),
                )
        elif isinstance(texts, list):
            yield from _lengths(document, (name,), texts, getattr(record, name))


def _lengths(document: Document, path: Path, texts: list[Any], source: Any) -> Iterator[Finding]:
    if texts and len(texts) != len(source):
        yield Finding(document, path, "same-length", str(len(texts)), detail=str(len(source)))


@cache
def _lists_in_parts(model: type[Overlay], name: str) -> tuple[str, ...]:
    """Return the lists of texts inside the parts of a field, translated entry by entry."""
    held = typing.get_args(model.model_fields[name].annotation)
    fields = getattr(held[-1], "model_fields", {}) if held else {}
    return tuple(part for part, one in fields.items() if typing.get_origin(one.annotation) is list)


def _lists_of_parts(
    document: Document, record: Any, names: tuple[str, str], texts: Any
) -> Iterator[Finding]:
    outer, inner = names
    for part in getattr(record, outer):
        found = getattr(texts[part.id], inner) if part.id in texts else []
        yield from _lengths(document, (outer, part.id, inner), found, getattr(part, inner))


def known_parts(record: Any, name: str) -> set[str]:
    """Return the keys under which a translation may translate the parts of a field."""
    if name == "themes":
        pairs = ((r.theme, r.report) for r in record.recognitions)
        return {text for pair in pairs for text in pair if text}
    parts = list(getattr(record, name, ()))
    if name == "run_by":
        parts += record.partners
    return {_key_of(part) for part in parts}


def _key_of(part: Any) -> str:
    """Return a part's id, or the text it is known by where it has none."""
    if isinstance(part, str):
        return part
    return str(part.id if hasattr(part, "id") else part.name)


def check_labels(catalogue: Catalogue, languages: Sequence[str]) -> Iterator[Finding]:
    """Yield a finding for each text of a vocabulary that lacks a language of the framework."""
    for entry in catalogue.of("vocabulary").values():
        for word, term in entry.record.terms.items():
            for name in ("label", "plural", "description"):
                texts = getattr(term, name)
                missing = [code for code in languages if texts and code not in texts]
                if missing or texts == {}:
                    path = ("terms", word, name)
                    absent = ", ".join(missing or languages)
                    yield Finding(entry.document, path, "all-languages", absent)
