"""The codebook of the open data as a page: tables, columns and coded values, from the models."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from hub import addresses
from hub.languages.spoken import Spoken
from hub.languages.view import View
from hub.open_data.all_tables import all_tables
from hub.open_data.codebook import links_by_column
from hub.open_data.published import RECORDS
from hub.open_data.schemas import record_schema
from hub.open_data.table import Column, Table
from hub.pages.page import FRAMEWORK, Page, SearchText

_ANY = "…"
"""What stands for the language in the name of a column that exists once a language."""


def codebook_page(view: View) -> Page:
    """Return the codebook."""
    say = view.translate
    description = say("Every table and column of the open data, and what each may hold.")
    return Page(
        address=addresses.CODEBOOK,
        title=say("Codebook"),
        description=description,
        template="codebook",
        context=lambda: {"tables": _tables(view), "vocabularies": _vocabularies(view)},
        stamp=FRAMEWORK,
        kind=say("Page"),
        search=lambda: SearchText(body=description, note=description),
    )


def _tables(view: View) -> list[dict[str, Any]]:
    languages = view.settings.languages
    schemas = {p.kind: record_schema(p, {}, languages) for p in RECORDS}
    return [
        {
            "name": table.name,
            "about": in_words(view, table.about),
            "columns": [_column(view, column, table) for column in _merged(table, languages)],
        }
        for _, table in all_tables(schemas, languages)
    ]


def _merged(table: Table, languages: list[str]) -> Iterator[Column]:
    """Yield the columns, those of one text in several languages as one."""
    for column in table.columns:
        if not column.language:
            yield column
        elif column.language == languages[0]:
            yield replace(column, name=column.name.removesuffix(column.language) + _ANY)


def _column(view: View, column: Column, table: Table) -> dict[str, Any]:
    vocabulary = column.vocabulary
    return {
        "name": column.name,
        "type": column.type,
        "required": column.required,
        "computed": column.computed,
        "about": in_words(view, column.about),
        "vocabulary": vocabulary if vocabulary in view.library.vocabularies else "",
        "link": links_by_column(table).get(column.name, ""),
        "values": [] if vocabulary or len(column.enum) < len("ab") else list(column.enum),
    }


def _vocabularies(view: View) -> list[dict[str, Any]]:
    return [
        {"name": name, "words": [(word, view.label(name, word)) for word in terms]}
        for name, terms in view.library.vocabularies.items()
    ]


def in_words(view: View, text: str) -> str:
    """Return a description in the page's language, or marked as English."""
    said = view.translate(text)
    return said if said != text or view.language == "en" else Spoken(text, "en")
