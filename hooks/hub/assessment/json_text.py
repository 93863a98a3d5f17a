"""Reads JSON and notes where every value stands; says in plain words what is not JSON."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from json import JSONDecodeError
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

from hub.load.fault import Fault
from hub.load.yaml_nodes import DEEPEST
from hub.load.yaml_values import KEY, Path, Places


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WORD = re.compile(r"\w+")
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None}
_LONGEST_NUMBER = 15
"""Digits that a number keeps in every program that reads the file."""


@dataclass(frozen=True)
class Repeated:
    """A key that stands twice in one group; its first value counts."""

    path: Path
    place: tuple[int, int]
    first_line: int


class JsonText:
    """One JSON text: its values, the place of each, and every key that stands twice."""

    def __init__(self, text: str) -> None:
        """Read a text; raises Fault at the first thing that is not JSON."""
        self.places: Places = {}
        self.repeated: list[Repeated] = []
        self._text = text
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self._at = 0
        self.values = self._value(())
        self._skip_space()
        if self._at < len(text):
            raise self._fault(_("something follows after the end"))

    def _value(self, path: Path) -> Any:
        self._skip_space()
        self.places[path] = self._place(self._at)
        sign = self._text[self._at : self._at + 1]
        if sign in ("{", "["):
            if len(path) >= DEEPEST:
                raise self._fault("", "too-deep", allowed=str(DEEPEST))
            self._at += 1
            return self._object(path) if sign == "{" else self._array(path)
        return self._string() if sign == '"' else self._plain()

    def _object(self, path: Path) -> dict[str, Any]:
        values: dict[str, Any] = {}
        while not self._ends("}", first=not values):
            self._skip_space()
            place = self._place(self._at)
            if self._text[self._at : self._at + 1] != '"':
                raise self._fault(_("the name of a field in quotation marks is expected"))
            key = self._string()
            self._take(":", _("a colon is expected after the name of a field"))
            if key in values:
                self._repeat((*path, key), place)
                continue
            self.places[(*path, key, KEY)] = place
            values[key] = self._value((*path, key))
        return values

    def _repeat(self, path: Path, place: tuple[int, int]) -> None:
        """Note a key that stands twice, and read over its value without noting places."""
        self.repeated.append(Repeated(path, place, self.places[(*path, KEY)][0]))
        kept = self.places
        self.places = {}
        self._value(path)
        self.places = kept

    def _array(self, path: Path) -> list[Any]:
        values: list[Any] = []
        while not self._ends("]", first=not values):
            values.append(self._value((*path, len(values))))
        return values

    def _ends(self, closing: str, *, first: bool) -> bool:
        """Take the closing bracket, or the comma before the next entry."""
        self._skip_space()
        if self._text[self._at : self._at + 1] == closing:
            self._at += 1
            return True
        if not first:
            self._take(",", _("a comma or a closing bracket is expected"))
        return False

    def _take(self, sign: str, words: str) -> None:
        self._skip_space()
        if self._text[self._at : self._at + 1] != sign:
            raise self._fault(words)
        self._at += 1

    def _string(self) -> str:
        start = self._at
        try:
            value, self._at = scanstring(self._text, start + 1, True)
        except JSONDecodeError as error:
            self._at = start if "Unterminated" in error.msg else error.pos
            raise self._fault(_in_plain_words(error)) from None
        return str(value)

    def _plain(self) -> Any:
        number = _NUMBER.match(self._text, self._at)
        if number:
            return self._number(number)
        word = _WORD.match(self._text, self._at)
        if word is None or word[0] not in _WORDS:
            raise self._fault(
                _("a value is expected: a text in quotation marks, a number or a group")
            )
        self._at = word.end()
        return _WORDS[word[0]]

    def _number(self, found: re.Match[str]) -> int | float:
        if len(found[0]) > _LONGEST_NUMBER:
            raise self._fault("", "too-large", allowed="9" * _LONGEST_NUMBER, value=found[0][:20])
        self._at = found.end()
        return float(found[0]) if found[1] or found[2] else int(found[0])

    def _skip_space(self) -> None:
        found = _SPACE.match(self._text, self._at)
        self._at = found.end() if found else self._at

    def _place(self, at: int) -> tuple[int, int]:
        line = bisect_right(self._lines, at)
        return line, at - self._lines[line - 1] + 1

    def _fault(
        self, words: str, rule: str = "json-syntax", *, allowed: str = "", value: str = ""
    ) -> Fault:
        return Fault(rule, *self._place(self._at), value=value, allowed=allowed, detail=words)


def _in_plain_words(error: JSONDecodeError) -> str:
    if "Unterminated" in error.msg:
        return _("a quotation mark is opened and never closed")
    if "control character" in error.msg:
        return _("a text runs over the end of its line")
    return _("a backslash in a text has a meaning of its own")
