"""Mends what concerns the whole text of a file: marks, line ends, hidden characters, blanks."""

import re
import unicodedata
from collections.abc import Callable, Iterator


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


_MARK = "\ufeff"
_LINE_END = re.compile(r"\r\n?")
_BREAKS = re.compile(r"[\x0b\x0c\x85\u2028\u2029]")
_HIDDEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")
_TRAILING = re.compile(r"[ \t]+$", re.MULTILINE)
_TABS = re.compile(r"^[ ]*\t[ \t]*", re.MULTILINE)
_INDENT = "  "

Step = tuple[str, Callable[[str], str]]


def _without_hidden(text: str) -> str:
    return _HIDDEN.sub("", _BREAKS.sub(" ", text))


def _indented(text: str) -> str:
    """Return a text with the tabs at the beginnings of its lines turned into spaces."""
    return _TABS.sub(lambda found: found[0].replace("\t", _INDENT), text)


STEPS: tuple[Step, ...] = (
    (_("byte order mark taken away"), lambda text: text.removeprefix(_MARK)),
    (_("line ends made plain"), lambda text: _LINE_END.sub("\n", text)),
    (_("hidden characters taken away"), _without_hidden),
    (_("letters with marks composed"), lambda text: unicodedata.normalize("NFC", text)),
    (_("tabs at the beginning of lines turned into spaces"), _indented),
    (_("blanks at the ends of lines taken away"), lambda text: _TRAILING.sub("", text)),
    (_("one line end at the end of the file"), lambda text: text.strip("\n") + "\n"),
)
"""What is mended in the whole text, in this order."""


def mend_text(text: str) -> tuple[str, list[str]]:
    """Return a text mended, and what was done."""
    done = []
    for said, text_after in _each(text):
        text = text_after
        done.append(said)
    return text, done


def _each(text: str) -> Iterator[tuple[str, str]]:
    for said, step in STEPS:
        after = step(text)
        if after != text:
            text = after
            yield said, text
