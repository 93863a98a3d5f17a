"""Writes JSON that a person can compare line by line: one record a line, keys in given order."""

import json
from collections.abc import Iterable, Mapping
from typing import Any


def one_line(value: Any) -> str:
    """Return a value on one line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def one_a_line(head: Mapping[str, Any], name: str, lines: Iterable[str]) -> str:
    """Return an object whose last field is a list of entries, each written on a line already."""
    entries = ",\n".join(lines)
    return f"{one_line(head)[:-1]},{one_line(name)}:[\n{entries}\n]}}\n"


def joined(head: Mapping[str, Any], line: str) -> str:
    """Return an object with the fields of a head before those of an object written already."""
    return f"{one_line(head)[:-1]},{line[1:]}"


def indented(value: Any) -> str:
    """Return a value as people read it."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
