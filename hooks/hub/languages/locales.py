"""What is known of every language of the world: its name, its direction, how it writes numbers."""

from babel import Locale

_CLDR = {"es": "es_419", "pt": "pt_BR"}


def locale_of(language: str) -> Locale:
    """Return how numbers, dates and plurals are written in a language."""
    return Locale.parse(_CLDR.get(language, language))


def direction_of(language: str) -> str:
    """Return the direction a language is written in, `ltr` or `rtl`."""
    return str(locale_of(language).text_direction)


def name_of(language: str, reader: str = "") -> str:
    """Return what a language is called in the reader's language, by default in its own."""
    locale = locale_of(reader or language)
    return str(locale_of(language).get_language_name(locale) or language)
