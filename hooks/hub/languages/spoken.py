"""Chooses the words of a text that is held by language, and says so where they are English."""

from collections.abc import Mapping

from hub.languages.known import CORRECTED, SOURCE
from hub.languages.messages import Translate


class Spoken(str):
    """A text in another language than the page it stands on."""

    lang: str

    def __new__(cls, text: str, lang: str) -> "Spoken":
        """Return a text that knows its language."""
        found = super().__new__(cls, text)
        found.lang = lang
        return found


def spoken(texts: Mapping[str, str], language: str, translate: Translate) -> str:
    """Return a text in a language: its own words, those of the catalogue, or else the English.

    A language that was added later has its words for the framework in its message catalogue.
    """
    english = texts.get(CORRECTED, texts[SOURCE])
    if language == SOURCE:
        return english
    found = texts.get(language) or translate(english)
    return found if found != english or language in texts else Spoken(english, SOURCE)
