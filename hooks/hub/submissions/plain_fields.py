"""Writes a record file from the plain fields of a form, for people who never saw such a file."""

import json
import re
from collections.abc import Iterator, Mapping

from hub.catalogue import Catalogue
from hub.submissions.fields import FormField, IssueForm
from hub.submissions.named_city import authority_named
from hub.submissions.refused import Refused
from hub.submissions.templates import word_of

_CHOSEN = re.compile(r"- \[[xX]\] (.+)")
_BULLET = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s+")
_WORDS = re.compile(r"[^,;\s]+")
_TEXTS = ("challenge",)
_LISTS = ("actions", "results", "lessons", "replication")
_MOST_LINES = 200
Fields = Mapping[str, str]
Headings = Mapping[str, Mapping[str, str]]


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


def record_text(form: IssueForm, answers: Fields, catalogue: Catalogue, heads: Headings) -> str:
    """Return the record file that a form's plain fields make; raises Refused."""
    shapes = {field.id: field for field in form.fields}
    front = [line for name, answer in answers.items() for line in _front(shapes[name], answer)]
    lines = [line for line in front if not line.startswith("authority:")]
    if "authority" in answers:
        lines.append(f"authority: {authority_named(answers['authority'], catalogue)}")
    lines += ["evidence: medium"] if form.name == "practice" else []
    language = word_of(answers.get("language", "en"))
    body = list(_body(answers, language, heads)) if form.name == "practice" else []
    return "\n".join(["---", *lines, "---", *body]) + "\n"


def _front(field: FormField, answer: str) -> Iterator[str]:
    """Yield the lines of one field above the text."""
    if field.shape == "checkboxes":
        words = [word_of(found[1]) for found in map(_CHOSEN.fullmatch, _lines(answer)) if found]
        if words:
            yield f"{field.id}: [{', '.join(map(_quoted, words))}]"
    elif field.shape == "dropdown":
        yield f"{field.id}: {_quoted(word_of(answer))}"
    elif field.id == "items":
        yield f"items: [{', '.join(_quoted(word) for word in _WORDS.findall(answer))}]"
    elif field.id in ("start_year", "end_year"):
        yield f"{field.id}: {answer if re.fullmatch('[0-9]{1,9}', answer) else _quoted(answer)}"
    elif field.id == "partners":
        yield from _rows(field.id, ("name", "kind"), answer)
    elif field.id == "sources":
        yield from _rows(field.id, ("url", "title", "publisher", "year", "language"), answer)
    elif field.shape == "input":
        yield f"{field.id}: {_quoted(answer)}"


def _rows(name: str, columns: tuple[str, ...], answer: str) -> Iterator[str]:
    yield f"{name}:"
    for line in _lines(answer):
        cells = [cell.strip() for cell in _BULLET.sub("", line).split("|")]
        if len(cells) > len(columns):
            raise Refused(
                _("A line of partners or sources has too many parts: use | only between them.")
            )
        pairs = zip(columns, cells, strict=False)
        parts = ", ".join(f"{key}: {_cell(key, cell)}" for key, cell in pairs if cell)
        yield f"- {{{parts}}}"


def _cell(key: str, cell: str) -> str:
    return cell if key == "year" and re.fullmatch("[0-9]{4}", cell) else _quoted(cell)


def _body(answers: Fields, language: str, headings: Headings) -> Iterator[str]:
    yield from ("", *_paragraphs(answers.get("summary", "")))
    for name in (*_TEXTS, *_LISTS):
        if name in answers:
            labels = headings[name]
            yield from ("", f"## {labels.get(language, labels['en'])}", "")
            if name in _LISTS:
                yield from (f"- {_BULLET.sub('', line).strip()}" for line in _lines(answers[name]))
            else:
                yield from _paragraphs(answers[name])


def _paragraphs(text: str) -> list[str]:
    """Return the lines of a text; none of them can be taken for a heading of the record."""
    return [line.strip().lstrip("#").strip() for line in text.split("\n")]


def _lines(text: str) -> list[str]:
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) > _MOST_LINES:
        raise Refused(_("A field has too many lines. Shorten it, or send the file by itself."))
    return lines


def _quoted(text: str) -> str:
    """Return a text as YAML takes it on one line, whatever stands in it."""
    return json.dumps(" ".join(text.split()), ensure_ascii=False)
