"""The library as seen in one language: records, labels, numbers, dates and interface texts."""

from collections.abc import Mapping
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from babel import Locale, dates, numbers

from hub.languages.folded import folded
from hub.languages.locales import direction_of, locale_of, name_of
from hub.languages.localise import localised
from hub.languages.messages import Completeness, completeness, translator
from hub.languages.spoken import spoken
from hub.languages.states import translation_state
from hub.library import Library
from hub.settings import Settings

_QUOTES = {"es": ("«", "»"), "fr": ("«\u00a0", "\u00a0»")}


class View:
    """Everything a page in one language needs to say."""

    def __init__(self, library: Library, settings: Settings, root: Path, language: str) -> None:
        """Look at a library in a language."""
        self.library = library
        self.settings = settings
        self.root = root
        self.language = language
        self.address = ""
        """The site's public address with a slash at its end; empty where it is not known."""
        self.edition = ""
        """The name of the edition; empty where there is only one site."""
        self.as_folder = False
        """Whether the site is to open from a folder, without a server."""
        self.translate = translator(root, language)
        self.locale = locale_of(language)
        self._records: dict[tuple[str, str], Any] = {}

    @property
    def direction(self) -> str:
        """The direction the language is written in, `ltr` or `rtl`."""
        return direction_of(self.language)

    @cached_property
    def interface(self) -> Completeness:
        """How far the texts of the interface are translated into the language."""
        return completeness(self.root, self.language, tuple(self.settings.languages))

    def language_name(self, code: str) -> str:
        """Return what a language of the site calls itself."""
        term = self.library.vocabularies["languages"].get(code)
        own = term.label.get(code) if term else None
        return own or name_of(code)

    @property
    def site_name(self) -> str:
        """The name of the site."""
        return self.settings.name_in(self.language)

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
        """Return how a record comes into this language."""
        return translation_state(self.library, kind, name, self.language)

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
        term = self.library.vocabularies[vocabulary].get(word)
        if term is None and vocabulary == "languages":
            return name_of(word, self.language)  # A language of the site that no source is in.
        return self.wording(self.library.vocabularies[vocabulary][word].label)

    def description(self, vocabulary: str, word: str) -> str:
        """Return what a word means, or nothing where its vocabulary does not say."""
        described = self.library.vocabularies[vocabulary][word].description
        return self.wording(described) if described else ""

    def labels(self, vocabulary: str, words: list[str]) -> list[str]:
        """Return the labels of words."""
        return [self.label(vocabulary, word) for word in words]

    def country(self, code: str) -> str:
        """Return the name of a country."""
        return self.label("countries", code)

    def wording(self, texts: Mapping[str, str]) -> str:
        """Return a text that the framework holds by language, in English the corrected one."""
        return spoken(texts, self.language, self.translate)

    @property
    def framework_speaks(self) -> bool:
        """Whether the framework's own files hold their texts in this language."""
        return self.language in self.library.framework.title

    def number(self, value: int) -> str:
        """Return a whole number as this language writes it; in Spanish as its academies do."""
        written = numbers.format_decimal(value, locale=self.locale)
        return written.replace(",", "\u00a0") if self.language == "es" else written

    @property
    def colon(self) -> str:
        """Return a colon as this language sets it; French keeps a space before it."""
        return "\u00a0: " if self.language == "fr" else ": "

    @property
    def quotes(self) -> tuple[str, str]:
        """Return what opens and closes a quotation in this language."""
        return _QUOTES.get(self.language, ("\u201c", "\u201d"))

    @property
    def semicolon(self) -> str:
        """Return a semicolon as this language sets it."""
        return "\u00a0; " if self.language == "fr" else "; "

    def date(self, value: str | int | None) -> str:
        """Return a date as far as it is known: a year, a month, a day."""
        return _date(str(value), self.locale) if value else ""

    def sort_key(self, text: str) -> tuple[str, str]:
        """Return a key that sorts texts as readers expect, accents aside."""
        return folded(text), text


@cache
def _date(value: str, locale: Locale) -> str:
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 1:
        return value
    day = date(parts[0], parts[1], parts[2] if len(parts) == 3 else 1)
    if len(parts) == 3:
        return dates.format_date(day, "long", locale=locale)
    return dates.format_skeleton("yMMMM", day, locale=locale)
