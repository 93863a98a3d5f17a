"""Every form of a language: its file's name, and how to make it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from hub.forms.paper import paper
from hub.forms.plain import json_form, text_form
from hub.forms.table import csv_form
from hub.forms.texts import FormTexts
from hub.forms.workbook.book import workbook
from hub.forms.xlsform import xlsform

FORMATS = ("print", "fill", "workbook", "survey", "table", "data", "text")
"""The formats in the order in which a page offers them."""
_ENDINGS = {
    "print": "print.pdf",
    "fill": "form.pdf",
    "workbook": "workbook.xlsx",
    "survey": "odk-kobo.xlsx",
    "table": "table.csv",
    "data": "data.json",
    "text": "text.md",
}


@dataclass(frozen=True)
class FormFile:
    """One form of one language."""

    format: str
    name: str
    """The file's name, which says edition, language and format once it is downloaded."""
    content: Callable[[], str | bytes]
    """Makes it."""


def forms_of(texts: Mapping[str, FormTexts], language: str, root: Path) -> list[FormFile]:
    """Return every form of a language; the one for ODK and Kobo holds all languages."""
    own = texts[language]
    makers: dict[str, Callable[[], str | bytes]] = {
        "print": lambda: paper(own, root, fillable=False),
        "fill": lambda: paper(own, root, fillable=True),
        "workbook": lambda: workbook(own),
        "survey": lambda: xlsform(texts, language),
        "table": lambda: csv_form(own),
        "data": lambda: json_form(own),
        "text": lambda: text_form(own),
    }
    return [FormFile(format, file_name(own, format), makers[format]) for format in FORMATS]


def file_name(texts: FormTexts, format: str) -> str:
    """Return the name of a form's file."""
    return f"cities-of-solidarity-{texts.edition.id}-{texts.language}-{_ENDINGS[format]}"
