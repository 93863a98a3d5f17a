"""Makes the XLSForm for ODK and KoboToolbox: all languages in one form, with live score notes."""

import io
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

import xlsxwriter

from hub.forms.survey import Survey
from hub.forms.survey_row import Row
from hub.forms.texts import FormTexts
from hub.forms.words import Labels

_MADE = datetime(2022, 10, 1, tzinfo=UTC)
REVISION = "01"
"""Counts up whenever the form of an edition changes; servers need a new version then."""


def xlsform(texts: Mapping[str, FormTexts], language: str) -> bytes:
    """Return the form in all languages of `texts`, opening in one of them."""
    survey = Survey(texts)
    rows, lists = survey.rows(), survey.lists
    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(stream, options)
    book.set_properties({"created": _MADE, "title": texts[language].edition.title})
    spoken = {code: _language(t, code) for code, t in texts.items()}
    _write(book, "survey", _survey_table(rows, spoken))
    _write(book, "choices", _choice_table(lists, spoken))
    _write(book, "settings", _settings(texts[language], spoken[language]))
    book.close()
    return stream.getvalue()


def _language(texts: FormTexts, code: str) -> str:
    """Return a language as survey programs name it, its own name with its code."""
    name = texts.language_names[code]
    return f"{name[:1].upper()}{name[1:]} ({code})"


def form_id(edition: str) -> str:
    """Return the id by which servers know the form of an edition; it never changes."""
    return "cities_of_solidarity_" + edition.replace("-", "_")


def form_version(edition: str) -> str:
    """Return the form's version: the edition's month and the form's revision."""
    return edition.replace("-", "") + "01" + REVISION


def _survey_table(rows: list[Row], spoken: Labels) -> Iterator[list[str]]:
    ends = ("relevant", "calculation", "required", "constraint", "appearance")
    labels = [f"{kind}::{name}" for kind in ("label", "hint") for name in spoken.values()]
    yield ["type", "name", *labels, *ends]
    for row in rows:
        said = [texts.get(code, "") for texts in (row.label, row.hint) for code in spoken]
        rest = [row.relevant, row.calculation, row.required, row.constraint, row.appearance]
        yield [row.type, row.name, *said, *rest]


def _choice_table(lists: dict[str, dict[str, Labels]], spoken: Labels) -> Iterator[list[str]]:
    yield ["list_name", "name", *(f"label::{name}" for name in spoken.values())]
    for name, by_language in lists.items():
        for code in next(iter(by_language.values())):
            yield [name, code, *(by_language[language][code] for language in spoken)]


def _settings(texts: FormTexts, language: str) -> Iterator[list[str]]:
    edition = texts.edition
    yield ["form_title", "form_id", "version", "default_language", "instance_name"]
    yield [
        edition.title,
        form_id(edition.id),
        form_version(edition.id),
        language,
        "concat(${city__name}, ' ', ${member__role})",
    ]


def _write(book: xlsxwriter.Workbook, name: str, table: Iterator[list[str]]) -> None:
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 2)
    sheet.set_column(0, 1, 24)
    sheet.set_column(2, 20, 40)
    head = book.add_format({"bold": True})
    for index, row in enumerate(table):
        for column, text in enumerate(row):
            if text:
                sheet.write_string(index, column, text, head if index == 0 else None)
