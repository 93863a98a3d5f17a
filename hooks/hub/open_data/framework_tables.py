"""The tables one needs to read the codes: criteria, questions, vocabularies, glossary."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pydantic import BaseModel

from hub.languages.known import CORRECTED
from hub.library import Library
from hub.open_data.layout import Layout, links_of
from hub.open_data.schemas import definitions, text_schema
from hub.open_data.spot import Spot
from hub.open_data.table import Column, Table
from hub.records.crosswalk import Crosswalk
from hub.records.framework import Criterion
from hub.records.glossary import GlossaryTerm
from hub.records.questionnaire import Item
from hub.records.vocabulary import Term

Record = dict[str, Any]


@dataclass(frozen=True)
class CodeTable:
    """A table of the framework before it is laid out."""

    name: str
    kind: str
    model: type[BaseModel]
    texts: Mapping[str, frozenset[str]]
    """The fields of each model that hold a text in several languages."""
    ahead: tuple[Column, ...] = ()
    """Columns that the model itself does not have."""
    corrected: bool = False
    """Whether its English texts may have a corrected wording."""


def _key(name: str, about: str, refers: str = "") -> Column:
    return Column(name, "string", about, (name,), required=True, refers=refers)


_WORDING = frozenset({"name", "description", "objective", "potential_commitment"})
CODE_TABLES = (
    CodeTable(
        "criteria",
        "criterion",
        Criterion,
        {"Criterion": _WORDING, "Gap": frozenset({"promised", "not_asked"})},
        corrected=True,
    ),
    CodeTable(
        "items",
        "item",
        Item,
        {"Item": frozenset({"text", "observation"})},
        (
            _key("edition", "The edition of the questionnaire."),
            _key("criterion", "The criterion it belongs to.", "criterion"),
        ),
        corrected=True,
    ),
    CodeTable(
        "words",
        "word",
        Term,
        {"Term": frozenset({"label", "plural", "description"})},
        (
            _key("vocabulary", "The vocabulary, named beside each field that uses it."),
            _key("id", "The word as records write it."),
        ),
    ),
    CodeTable("glossary", "term", GlossaryTerm, {}, (_key("id", "The id of the term."),)),
    CodeTable(
        "crosswalks",
        "crosswalk",
        Crosswalk,
        {
            "Crosswalk": frozenset({"name", "short", "about", "target_word"}),
            "Target": frozenset({"name"}),
        },
    ),
)
"""The tables of the framework."""


def code_rows(library: Library) -> dict[str, list[Record]]:
    """Return the rows of each table of the framework."""
    return {
        "criteria": [criterion.model_dump() for criterion in library.framework.criteria],
        "items": [
            {"edition": edition.id, "criterion": section.criterion, **item.model_dump()}
            for edition in library.catalogue.records("questionnaire")
            for section in edition.sections
            for item in section.items
        ],
        "words": [
            {"vocabulary": vocabulary.id, "id": word, **term.model_dump()}
            for vocabulary in library.catalogue.records("vocabulary")
            for word, term in vocabulary.terms.items()
        ],
        "glossary": [{"id": n, **t.model_dump()} for n, t in library.glossary.terms.items()],
        "crosswalks": [crosswalk.model_dump() for crosswalk in library.crosswalks.values()],
    }


def code_tables(spec: CodeTable, languages: Sequence[str]) -> list[Table]:
    """Return a table of the framework, then those of its lists."""
    spoken = [*languages, CORRECTED] if spec.corrected else [*languages]
    parts = {**definitions(spec.model, {}, spec.texts), "Text": text_schema(spoken)}
    first, *others = Layout({"$defs": parts}, spoken).tables(
        Spot(spec.name, spec.kind, spec.model.__name__)
    )
    key = ("vocabulary", "id") if spec.name == "words" else ("id",)
    key = ("edition", "id") if spec.name == "items" else key
    links = (*first.links, *links_of(spec.ahead))
    columns = (*spec.ahead, *first.columns)
    return [replace(first, columns=columns, key=key, links=links), *others]
