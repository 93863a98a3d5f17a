"""Writes the empty tables that people fill in to bring in many records at once."""

from functools import partial

from hub import addresses
from hub.bulk.template import template_book
from hub.desk.names import Names
from hub.desk.places import NAMES
from hub.desk.questions import questions_of
from hub.languages.view import View
from hub.output.writer import Writer
from hub.records.generated import words_of
from hub.records.kinds import KINDS

OFFERED = ("practice", "city")
"""The kinds of which readers are offered an empty table."""


def write_import_tables(view: View, writer: Writer, key: str) -> None:
    """Write the empty tables with their explanations in a language."""
    for name in OFFERED:
        path = f"{view.language}/{addresses.import_table(name)}"
        writer.write(path, f"import table {key}", partial(_table, view, name))


def _table(view: View, name: str) -> bytes:
    catalogue = view.library.catalogue
    questions = questions_of(KINDS[NAMES[name]], words_of(catalogue))
    names, light = Names(catalogue, view.language), view.library.palette.light
    return template_book(questions, names, view.translate, light)
