"""Makes a record of the plain fields of a form, for people who never saw a record file."""

import re
from collections.abc import Mapping
from typing import Any

from hub.catalogue import Catalogue
from hub.load.headings import Headings
from hub.records.kinds import KINDS
from hub.submissions.fields import FormField, IssueForm
from hub.submissions.named_city import authority_named
from hub.submissions.refused import Refused
from hub.submissions.templates import word_of
from hub.write.record import record_text

_CHOSEN = re.compile(r"- \[[xX]\] (.+)")
_BULLET = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s+")
_WORDS = re.compile(r"[^,;\s]+")
_LISTS = ("actions", "results", "lessons", "replication")
_ROWS = {
    "partners": ("name", "kind"),
    "sources": ("url", "title", "publisher", "year", "language"),
}
_NUMBERS = ("start_year", "end_year", "year")
_MOST_LINES = 200
KIND_OF_FORM = {"practice": "practice", "city": "authority"}
"""The kind of record that each form makes."""


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


def record_of_fields(
    form: IssueForm, answers: Mapping[str, str], catalogue: Catalogue, headings: Headings
) -> str:
    """Return the record file that a form's plain fields make; raises Refused."""
    shapes = {field.id: field for field in form.fields}
    values = {name: _value(shapes[name], answer) for name, answer in answers.items()}
    if "authority" in answers:
        values["authority"] = authority_named(answers["authority"], catalogue)
    if form.name == "practice":
        values["evidence"] = "medium"  # until a person has read the sources
    return record_text(KINDS[KIND_OF_FORM[form.name]], values, headings)


def _value(field: FormField, answer: str) -> Any:
    """Return what a record holds for the answer of one field."""
    if field.shape == "checkboxes":
        return [word_of(found[1]) for found in map(_CHOSEN.fullmatch, _lines(answer)) if found]
    if field.shape == "dropdown":
        return word_of(answer)
    if field.id in _ROWS:
        return [_row(line, _ROWS[field.id]) for line in _lines(answer)]
    if field.id in _LISTS:
        return [_BULLET.sub("", line).strip() for line in _lines(answer)]
    if field.id == "items":
        return _WORDS.findall(answer)
    return _number(answer) if field.id in _NUMBERS else answer


def _row(line: str, columns: tuple[str, ...]) -> dict[str, Any]:
    cells = [cell.strip() for cell in _BULLET.sub("", line).split("|")]
    if len(cells) > len(columns):
        raise Refused(
            _("A line of partners or sources has too many parts: use | only between them.")
        )
    pairs = zip(columns, cells, strict=False)
    return {key: _number(cell) if key in _NUMBERS else cell for key, cell in pairs if cell}


def _number(text: str) -> int | str:
    return int(text) if re.fullmatch("[0-9]{1,9}", text) else text


def _lines(text: str) -> list[str]:
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) > _MOST_LINES:
        raise Refused(_("A field has too many lines. Shorten it, or send the file by itself."))
    return lines
