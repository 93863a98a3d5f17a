"""The interface's own texts in each language, from the message catalogues in `content/`."""

import hashlib
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.pofile import read_po

from hub.kept import kept

Translate = Callable[[str], str]


@cache
def messages(root: Path, language: str) -> dict[str, str]:
    """Return English text → text in a language; empty for English and where there is no file."""
    file = root / "content" / language / "interface.po"
    if not file.exists():
        return {}
    text = file.read_bytes()
    key = hashlib.blake2b(text, digest_size=16).hexdigest()
    return kept(root, f"messages-{language}", key, lambda: _read(text))


def _read(text: bytes) -> dict[str, str]:
    return {
        str(message.id): str(message.string)
        for message in read_po(BytesIO(text))
        if message.id and message.string and not message.fuzzy
    }


def translator(root: Path, language: str) -> Translate:
    """Return a function that turns an English interface text into a language."""
    known = messages(root, language)
    return lambda text: known.get(text, text)
