"""The CSV form: one row for each item, and one for each field about the assessment.

A cell that a spreadsheet would take for a formula gets an apostrophe in front, as spreadsheets do.
"""

import csv
import io
from collections.abc import Iterator

from hub.forms.about import about_labels
from hub.forms.choices import Path, choices_for
from hub.forms.flat import BESIDE, Flat, list_of
from hub.forms.texts import FormTexts

COLUMNS = ("edition", "digest", "language", "item", "question", "answers", "answer", *BESIDE)
"""The header; `item` holds the id of an item, or the path of a field."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")


def csv_form(texts: FormTexts, filled: Flat | None = None) -> str:
    """Return the table, empty or filled; a filled one holds every field of its file."""
    filled, edition = filled or {}, texts.edition
    frame = {"edition": edition.id, "digest": edition.digest, "language": edition.language}
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in _rows(texts, filled):
        cells = {**frame, **row}
        writer.writerow([guarded(cells.get(column, "")) for column in COLUMNS])
    return "\ufeff" + stream.getvalue()


def _rows(texts: FormTexts, filled: Flat) -> Iterator[dict[str, str]]:
    labels = about_labels(texts)
    others = [path for path in filled if not _has_column(path) and path not in labels]
    for path in [*labels, *sorted(others, key=_in_order)]:
        yield {
            "item": "/".join(path),
            "question": labels[path][0] if path in labels else "",
            "answer": _shown(texts, filled, path),
        }
    for question in texts.edition.questions.values():
        row = {"item": question.id, "question": _question(question.text, question.prompt)}
        row["answers"] = " | ".join(question.choices.values())
        for field in ("answer", *BESIDE):
            row[field] = _shown(texts, filled, ("answers", question.id, field))
        yield row


def _has_column(path: Path) -> bool:
    return path[0] == "answers" and len(path) == 3 and path[2] in COLUMNS


def _in_order(path: Path) -> tuple[tuple[int, str], ...]:
    return tuple((int(part) if part.isdecimal() else -1, part) for part in path)


def _question(text: str, prompt: str) -> str:
    return f"{text} → {prompt}" if prompt else text


def _shown(texts: FormTexts, filled: Flat, path: Path) -> str:
    value, choices = filled.get(path, ""), choices_for(texts, path)
    if choices is None:
        return value
    return "; ".join(choices.get(code, code) for code in list_of(value))


def guarded(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return "'" + text if text.startswith(_FORMULA) else text


def unguarded(text: str) -> str:
    """Return what a cell says without the apostrophe that guards it."""
    return text[1:] if text[:1] == "'" and text[1:].startswith(_FORMULA) else text
