"""Writes the text below the fields: the lead first, then a heading for each part."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from hub.load.body import LEAD

_PARAGRAPHS = re.compile(r"\n\s*\n")


def body_text(
    fields: Mapping[str, bool], values: Mapping[str, Any], headings: Mapping[str, str]
) -> str:
    """Return the text of a record; `fields` says which of them are lists of bullets."""
    parts = [_part(name, is_list, values, headings) for name, is_list in fields.items()]
    return "\n\n".join(part for part in parts if part)


def _part(name: str, is_list: bool, values: Mapping[str, Any], headings: Mapping[str, str]) -> str:
    value = values.get(name)
    text = "\n".join(_bullets(value or ())) if is_list else "\n\n".join(_paragraphs(value or ""))
    if not text:
        return ""
    return text if name == LEAD else f"## {headings[name]}\n\n{text}"


def _bullets(entries: Any) -> Iterator[str]:
    for entry in entries:
        line = _one_line(entry)
        if line:
            yield f"- {line}"


def _paragraphs(text: str) -> Iterator[str]:
    for part in _PARAGRAPHS.split(text):
        line = _one_line(part)
        if line:
            yield f" {line}" if line.startswith("#") else line  # a heading begins at the margin


def _one_line(text: str) -> str:
    return " ".join(line.strip() for line in text.split("\n") if line.strip())
