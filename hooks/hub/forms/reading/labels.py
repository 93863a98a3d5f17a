"""Finds the code of an answer that a person chose or typed, in any language of the hub."""

import unicodedata
from collections.abc import Iterator, Mapping

from hub.forms.choices import LISTS, Path, choices_for
from hub.forms.flat import list_of
from hub.forms.texts import FormTexts
from hub.forms.words import Labels


class Reader:
    """Knows every label of every closed list, its own language first."""

    def __init__(self, texts: Mapping[str, FormTexts], language: str) -> None:
        """Prepare to read labels; `language` is the form's own."""
        others = [code for code in texts if code != language]
        self._texts = [texts[code] for code in (language, *others)]

    def code(self, path: Path, text: str) -> str | None:
        """Return what an answers file holds for a text, or None where it is not in the list."""
        lists = [choices_for(texts, path) for texts in self._texts]
        known = [labels for labels in lists if labels]
        if not known:
            return text
        if path[-1] not in LISTS:
            return _code(known, text)
        codes = [_code(known, part) for part in _parts(known, text)]
        return None if None in codes else "\n".join(str(code) for code in codes)

    def allowed(self, path: Path) -> str:
        """Return the labels a message offers."""
        labels = list((choices_for(self._texts[0], path) or {}).values())
        return " | ".join(labels) if len(labels) <= 20 else ""


def _parts(known: list[Labels], text: str) -> Iterator[str]:
    """Yield the choices in a text; a survey parts codes with spaces."""
    words = text.split()
    if all(word in known[0] for word in words):
        yield from words
    else:
        yield from list_of(text)


def _code(known: list[Labels], text: str) -> str | None:
    if text in known[0]:
        return text
    wanted = plainly_typed(text)
    for labels in known:
        for code, label in labels.items():
            if wanted in (plainly_typed(label), plainly_typed(code)):
                return code
    return None


def plainly_typed(text: str) -> str:
    """Return a text without what typing easily changes: case, spaces, curly apostrophes."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return " ".join(plain.split())
