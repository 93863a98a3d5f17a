"""The interface's own texts in each language, from the message catalogues in `content/`."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

Translate = Callable[[str], str]


@cache
def messages(root: Path, language: str) -> dict[str, str]:
    """Return English text → text in a language; empty for English and where there is no file."""
    file = root / "content" / language / "interface.po"
    if not file.exists():
        return {}
    with file.open("rb") as stream:
        catalogue = read_po(stream)
    return {
        str(message.id): str(message.string)
        for message in catalogue
        if message.id and message.string and not message.fuzzy
    }


def translator(root: Path, language: str) -> Translate:
    """Return a function that turns an English interface text into a language."""
    known = messages(root, language)
    return lambda text: known.get(text, text)
