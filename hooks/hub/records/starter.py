"""Makes an annotated starter file of each kind: copy it, fill it in, delete the explanations."""

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from hub.check.forms import FORMS
from hub.load.body import LEAD
from hub.records.base import REFERS, VOCABULARY, Record
from hub.records.kinds import Kind

_FEW = 24
_WIDTH = 98
_FORMS = {
    "integer": "A whole number.",
    "number": "A number, with a point for decimals.",
    "boolean": "true or false.",
    "string": "Text.",
}
_LINKS = {
    "criterion": "The id of a criterion, in criteria/framework.yaml.",
    "item": "The number of an item of the questionnaire, in quotation marks.",
    "authority": "The id of a local authority: the name of its folder in cities/.",
    "network": "The id of a network: the name of its file in cities/networks/.",
    "programme": "The id of a programme: the name of its file in cities/programmes/.",
    "event": "The id of an event: the name of its file in cities/events/.",
    "assessment": "The id of a published assessment: the local authority's id and the date.",
    "practice": "The id of a good practice: the name of its file in good_practices/.",
}


def starter_of(kind: Kind, schema: Mapping[str, Any], headings: Mapping[str, str]) -> str:
    """Return the starter file of a kind, given its schema and the English headings of its text."""
    lines = [
        "---",
        *_comment(schema["description"]),
        *_comment(
            "Lines that begin with # explain: they may stay or go. Fields that are needed wait "
            "for their value; to use one of the others, delete the # before it."
        ),
        *_fields(schema, schema),
        "",
        *_about_text(kind),
        "---",
        "",
        *_headings(kind, headings),
    ]
    return "\n".join(lines).rstrip("\n") + "\n"


def _fields(part: Mapping[str, Any], schema: Mapping[str, Any]) -> Iterator[str]:
    for name in sorted(part["properties"], key=Record.model_fields.__contains__):
        field, is_needed = part["properties"][name], name in part["required"]
        need = "Needed." if is_needed else "May be left out."
        yield ""
        yield from _comment(f"{field.get('description', '')} {need} {_form(field, schema)}")
        mark = "" if is_needed else "# "
        for line in _value(name, field, schema):
            yield mark + line


def _value(name: str, field: Mapping[str, Any], schema: Mapping[str, Any]) -> list[str]:
    """Return the lines of a field that waits for its value, those of its parts included."""
    inner = plain_field(field)
    if inner.get("type") == "array":
        parts = part_of(inner["items"], schema)
        if parts is None:
            return [f"{name}:", "-"]
        first, *rest = _part_lines(parts, schema)
        return [f"{name}:", f"- {first}", *("  " + line for line in rest)]
    parts = part_of(inner, schema)
    if parts is None:
        return [f"{name}:"]
    return [f"{name}:", *("  " + line for line in _part_lines(parts, schema))]


def _part_lines(part: Mapping[str, Any], schema: Mapping[str, Any]) -> list[str]:
    """Return a line for each field of a part; the needed ones first, so that one begins it."""
    needed, other = [], []
    for name, field in part["properties"].items():
        about = f"{field.get('description', '')} {_form(field, schema)}"
        if name in part.get("required", ()):
            inner = plain_field(field)
            needed.append(f"{name}:  # {about}")
            needed += ["-"] if inner.get("type") == "array" else []
        else:
            other.append(f"# {name}:  # May be left out. {about}")
    return needed + other


def _form(field: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    """Return what a field may hold, in words."""
    inner = plain_field(field)
    if inner.get("type") == "array":
        if part_of(inner["items"], schema):
            return "A list: each entry begins with a hyphen."
        return "A list, one entry a line after a hyphen. Each: " + _form(inner["items"], schema)
    if REFERS in inner:
        return _LINKS[inner[REFERS]]
    if "enum" in inner:
        if len(inner["enum"]) > _FEW:
            return f"A word of criteria/vocabularies/{inner[VOCABULARY]}.yaml."
        return "One of: " + ", ".join(inner["enum"]) + "."
    if inner.get("format") == "uri":
        return "An address that begins with http:// or https://."
    if isinstance(inner.get("type"), list):
        return "A date as far as it is known: 2024, 2024-05 or 2024-05-17."
    if inner.get("pattern") in FORMS:
        words = FORMS[inner["pattern"]]
        return words[0].upper() + words[1:] + "."
    return _number(inner) or _FORMS.get(inner.get("type", ""), "A group of these fields:")


def _number(inner: Mapping[str, Any]) -> str:
    if inner.get("maximum") is None:
        return f"At most {inner['maxLength']} characters." if "maxLength" in inner else ""
    return f"A number from {inner['minimum']:g} to {inner['maximum']:g}."


def plain_field(field: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a field without the empty value that an optional one may also hold."""
    choices = [c for c in field.get("anyOf", ()) if c.get("type") != "null"]
    return choices[0] if choices else field


def part_of(field: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the group of fields that a field holds, or None where it holds none."""
    name = plain_field(field).get("$ref", "").rpartition("/")[2]
    parts: Mapping[str, Mapping[str, Any]] = schema.get("$defs", {})
    return parts.get(name)


def _about_text(kind: Kind) -> list[str]:
    if not kind.body_fields:
        return _comment("Nothing stands below the second line of hyphens.")
    lines = _comment("Below the second line of hyphens stands the text:")
    for name, field in kind.model.model_fields.items():
        if name in kind.body_fields:
            need = "Needed." if field.is_required() else "May be left out, with its heading."
            form = "A list." if kind.body_fields[name] else "Sentences."
            where = "the first lines, without a heading" if name == LEAD else f"under {name}"
            lines += _comment(f"- {where}: {field.description} {need} {form}")
    return lines


def _headings(kind: Kind, headings: Mapping[str, str]) -> Iterator[str]:
    for name, is_list in kind.body_fields.items():
        if name == LEAD:
            yield ""
        else:
            yield from (f"## {headings[name]}", "", *(["- "] if is_list else [""]), "")


def _comment(text: str) -> list[str]:
    text = " ".join(text.split())
    return textwrap.wrap(
        text, _WIDTH, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False
    )
