"""The library as seen in one language: records, labels, numbers, dates and interface texts."""

import unicodedata
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale, dates, numbers

from hub.languages.digest import translatable_texts
from hub.languages.localise import Spoken, localised
from hub.languages.messages import translator
from hub.library import Library
from hub.records.kinds import KINDS
from hub.settings import Settings

_CLDR = {"es": "es_419", "pt": "pt_BR"}


class View:
    """Everything a page in one language needs to say."""

    def __init__(self, library: Library, settings: Settings, root: Path, language: str) -> None:
        """Look at a library in a language."""
        self.library = library
        self.settings = settings
        self.language = language
        self.address = ""
        """The site's public address with a slash at its end; empty where it is not known."""
        self.edition = ""
        """The name of the edition; empty where there is only one site."""
        self.translate = translator(root, language)
        self.locale = Locale.parse(_CLDR.get(language, language))
        self._records: dict[tuple[str, str], Any] = {}

    def record(self, kind: str, name: str) -> Any:
        """Return a record in this language; read once."""
        key = (kind, name)
        if key not in self._records:
            found = self.library.translation(kind, name, self.language)
            record = self.library.catalogue.of(kind)[name].record
            overlay = found.overlay if found else None
            self._records[key] = localised(kind, record, overlay, self.language)
        return self._records[key]

    def translation_state(self, kind: str, name: str) -> str:
        """Return how a record comes into this language.

        One of `own`, `missing`, `stale`, `machine` (no person has reviewed it) and `reviewed`.
        """
        record = self.library.catalogue.of(kind)[name].record
        model = KINDS[kind].overlay
        if record.language == self.language or model is None:
            return "own"
        found = self.library.translation(kind, name, self.language)
        if found is None:
            texts = translatable_texts(record, model).keys() - {"name"}
            return "missing" if texts or kind != "authority" else "own"
        if found.overlay.translates != self.library.source_digest(kind, name):
            return "stale"
        return "reviewed" if found.overlay.reviewed else found.overlay.by

    def languages_of(self, kind: str, name: str) -> list[str]:
        """Return the languages of the site in which a record can be read."""
        record = self.library.catalogue.of(kind)[name].record
        return [
            language
            for language in self.settings.languages
            if language == record.language or self.library.translation(kind, name, language)
        ]

    def label(self, vocabulary: str, word: str) -> str:
        """Return the label of a word."""
        return self.library.vocabularies[vocabulary][word].label[self.language]

    def description(self, vocabulary: str, word: str) -> str:
        """Return what a word means, or nothing where its vocabulary does not say."""
        described = self.library.vocabularies[vocabulary][word].description
        return described[self.language] if described else ""

    def labels(self, vocabulary: str, words: list[str]) -> list[str]:
        """Return the labels of words."""
        return [self.label(vocabulary, word) for word in words]

    def country(self, code: str) -> str:
        """Return the name of a country."""
        return self.label("countries", code)

    def wording(self, wording: dict[str, str]) -> str:
        """Return a text of the founding document; in English the corrected one where there is."""
        if self.language == "en":
            return wording.get("en_corrected", wording["en"])
        found = wording.get(self.language)
        return found if found else Spoken(wording["en"], "en")

    def number(self, value: int) -> str:
        """Return a whole number as this language writes it; in Spanish as its academies do."""
        written = numbers.format_decimal(value, locale=self.locale)
        return written.replace(",", "\u00a0") if self.language == "es" else written

    def date(self, value: str | int | None) -> str:
        """Return a date as far as it is known: a year, a month, a day."""
        return _date(str(value), self.locale) if value else ""

    def sort_key(self, text: str) -> tuple[str, str]:
        """Return a key that sorts texts as readers expect, accents aside."""
        return _folded(text), text


@cache
def _date(value: str, locale: Locale) -> str:
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 1:
        return value
    day = date(parts[0], parts[1], parts[2] if len(parts) == 3 else 1)
    if len(parts) == 3:
        return dates.format_date(day, "long", locale=locale)
    return dates.format_skeleton("yMMMM", day, locale=locale)


@cache
def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))
