"""Every form of a language: its file's name, and how to make it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hub.forms.texts import FormTexts

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
    """Return every form of a language."""
    return [
        FormFile(
            format,
            file_name(texts[language], format),
            partial(_made, format, texts, language, root),
        )
        for format in FORMATS
    ]


def _made(format: str, texts: Mapping[str, FormTexts], language: str, root: Path) -> str | bytes:
    from hub.forms.makers import made_form  # Its libraries load slowly and are rarely needed.

    return made_form(format, texts, language, root)


def file_name(texts: FormTexts, format: str) -> str:
    """Return the name of a form's file."""
    return f"cities-of-solidarity-{texts.edition.id}-{texts.language}-{_ENDINGS[format]}"
