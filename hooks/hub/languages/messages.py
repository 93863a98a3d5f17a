"""The interface's own texts in each language, from the message catalogues in `content/`."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.pofile import read_po

from hub.kept import kept

Translate = Callable[[str], str]


@dataclass(frozen=True)
class Messages:
    """One message catalogue: English text → text in a language."""

    said: dict[str, str]
    """The texts that are translated, whether or not a person has read them."""
    open: frozenset[str]
    """English texts without a translation."""
    unreviewed: frozenset[str]
    """English texts whose translation is marked `fuzzy`: no person has read it yet."""


@dataclass(frozen=True)
class Completeness:
    """How far the texts of the interface are translated into one language."""

    all: int
    missing: int
    unreviewed: int

    @property
    def done(self) -> int:
        """How many texts are translated."""
        return self.all - self.missing


def catalogue_file(root: Path, language: str) -> Path:
    """Return the message catalogue of a language."""
    return root / "content" / language / "interface.po"


@cache
def catalogue(root: Path, language: str) -> Messages:
    """Return what the catalogue of a language says; nothing for English and without a file."""
    file = catalogue_file(root, language)
    if not file.exists():
        return Messages({}, frozenset(), frozenset())
    text = file.read_bytes()
    key = hashlib.blake2b(text, digest_size=16).hexdigest()
    return kept(root, f"catalogue-{language}", key, lambda: _read(text))


def messages(root: Path, language: str) -> dict[str, str]:
    """Return English text → text in a language; empty for English and where there is no file."""
    return catalogue(root, language).said


def _read(text: bytes) -> Messages:
    found = [message for message in read_po(BytesIO(text)) if message.id]
    return Messages(
        {str(message.id): str(message.string) for message in found if message.string},
        frozenset(str(message.id) for message in found if not message.string),
        frozenset(str(m.id) for m in found if m.string and m.fuzzy),
    )


def translator(root: Path, language: str) -> Translate:
    """Return a function that turns an English interface text into a language."""
    known = messages(root, language)
    return lambda text: known.get(text, text)


@cache
def completeness(root: Path, language: str, languages: tuple[str, ...]) -> Completeness:
    """Return how far a language is, measured also by the shortest other catalogue of the site."""
    if language == languages[0]:
        return Completeness(0, 0, 0)
    others = [_known(catalogue(root, code)) for code in languages if code != language]
    own = catalogue(root, language)
    known = _known(own) | min((texts for texts in others if texts), key=len, default=frozenset())
    return Completeness(len(known), len(known - own.said.keys()), len(own.unreviewed))


def _known(found: Messages) -> frozenset[str]:
    return found.open | found.said.keys()
