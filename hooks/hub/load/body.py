"""Reads the Markdown body of a record: a lead, then `##` sections of paragraphs or of bullets."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hub.load.fault import Fault
from hub.load.yaml_values import Places

LEAD = "summary"
"""The field that holds the text before the first heading."""


@dataclass
class Section:
    """One section: its field, its own line and its text's first (from 1), and the text's lines."""

    field: str
    heading: int
    line: int
    lines: list[str] = dataclasses.field(default_factory=list)


@dataclass(frozen=True)
class BodyForm:
    """What a body may hold: heading text → field, and the fields that are lists of bullets."""

    headings: Mapping[str, str]
    lists: frozenset[str]
    lead: bool = True


def read_body(text: str, first_line: int, form: BodyForm) -> tuple[dict[str, Any], Places]:
    """Return the body's fields and their places; raises Fault."""
    values: dict[str, Any] = {}
    places: Places = {}
    for section in _sections(text, first_line, form):
        name = section.field
        if name in values:
            raise Fault("duplicate-section", section.heading, 1, value=name)
        content = _bullets(section, places) if name in form.lists else _prose(section)
        if content or name != LEAD:
            values[name] = content
            places.setdefault((name,), (_first_text_line(section), 1))
    return values, places


def _sections(text: str, first_line: int, form: BodyForm) -> list[Section]:
    sections = [Section(LEAD, first_line, first_line)]
    for number, line in enumerate(text.split("\n"), first_line):
        if line.startswith("#"):
            sections.append(Section(_field_of(line, number, form), number, number + 1))
        else:
            sections[-1].lines.append(line)
    lead = sections[0]
    if not form.lead and any(line.strip() for line in lead.lines):
        at = _first_text_line(lead)
        raise Fault("no-lead", at, 1, value=lead.lines[at - first_line].strip()[:60])
    return sections


def _field_of(line: str, number: int, form: BodyForm) -> str:
    heading = line.lstrip("#").strip()
    name = form.headings.get(heading.casefold())
    if not form.headings:
        raise Fault("no-headings", number, 1, value=heading)
    if name is None or not line.startswith("## "):
        allowed = ", ".join(f"## {known[:1].upper()}{known[1:]}" for known in form.headings)
        raise Fault("known-section", number, 1, value=heading, allowed=allowed)
    return name


def _first_text_line(section: Section) -> int:
    for offset, line in enumerate(section.lines):
        if line.strip():
            return section.line + offset
    return section.heading


def _prose(section: Section) -> str:
    paragraphs: list[list[str]] = [[]]
    for line in section.lines:
        if line.strip():
            paragraphs[-1].append(line.strip())
        elif paragraphs[-1]:
            paragraphs.append([])
    return "\n\n".join(" ".join(lines) for lines in paragraphs if lines)


def _bullets(section: Section, places: Places) -> list[str]:
    items: list[str] = []
    for number, line in enumerate(section.lines, section.line):
        if line.startswith(("- ", "* ")):
            places[(section.field, len(items))] = (number, 3)
            items.append(line[2:].strip())
        elif line.startswith("  ") and items and line.strip():
            items[-1] += " " + line.strip()
        elif line.strip():
            raise Fault("section-form", number, 1, value=line.strip()[:60])
    return items
