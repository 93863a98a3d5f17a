"""Checks the records of a table as if they stood among the others, and writes all or none."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from hub.bulk.rows import Row, Rows
from hub.bulk.table import read_table
from hub.check.candidates import Candidates
from hub.check.problem import Problem
from hub.check.reading import Reader
from hub.desk.names import Names
from hub.desk.places import country_of, path_of, suggested_id
from hub.desk.questions import questions_of
from hub.forms.reading.copy import Refused
from hub.load.document import Document, document_of
from hub.load.headings import heading_names
from hub.load.layout import slot_of
from hub.load.yaml_values import Places
from hub.records.generated import words_of
from hub.records.kinds import Kind
from hub.settings import Settings
from hub.write.record import record_text

_NOWHERE = {"practice": "zz", "authority": "zz"}
"""The folder a record is checked in whose country is still missing."""


@dataclass
class BroughtIn:
    """What a table holds."""

    texts: dict[str, str] = field(default_factory=dict)
    """The text of each file, by its path."""
    problems: list[Problem] = field(default_factory=list)
    """All that is wrong, by row (`line`) and column."""
    notices: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)

    def write(self, root: Path) -> None:
        """Write every file, or none; raises OSError, and FileExistsError where one is there."""
        written: list[Path] = []
        try:
            for path, text in self.texts.items():
                place = root / path
                place.parent.mkdir(parents=True, exist_ok=True)
                with place.open("x", encoding="utf-8", newline="\n") as file:
                    written.append(place)
                    file.write(text)
        except OSError:
            for place in written:
                place.unlink()
            raise


def bring_in(root: Path, settings: Settings, kind: Kind, data: bytes, name: str) -> BroughtIn:
    """Return the records of a table of one kind, or everything that is wrong with it."""
    try:
        table = read_table(data, name)
    except Refused as refused:
        return BroughtIn(problems=[refused.place.problem("", refused.rule, **refused.about)])
    reader = Reader(root, settings.default_language)
    catalogue = reader.read()
    questions = {q.name: q for q in questions_of(kind, words_of(catalogue))}
    rows = Rows(table, questions, Names(catalogue, settings.default_language))
    found = BroughtIn(notices=table.notices, headings=table.rows[0])
    documents = _documents(root, reader, kind, rows.read(), found)
    checked = Candidates(root, catalogue, settings).check(documents)
    told = {(rule, q.name) for q in rows.missing for rule in ("missing-field", "missing-section")}
    found.problems += rows.problems
    found.problems += [replace(p, file="") for p in checked if (p.rule, p.field) not in told]
    found.problems = sorted(set(found.problems))
    return found


def _documents(
    root: Path, reader: Reader, kind: Kind, rows: list[Row], found: BroughtIn
) -> Mapping[str, tuple[Document, Places]]:
    headings, documents, seen = heading_names(root)[0], {}, dict[str, int]()
    for row in rows:
        values = {name: value for name, value in row.values.items() if name != "id"}
        record_id = _id_of(row, kind, values)
        country = country_of(kind.name, values, record_id) or _NOWHERE.get(kind.name, "")
        path = path_of(kind.name, record_id, country)
        slot = slot_of(path)
        line, column = _place_of_id(row)
        at = Problem("", line, column, "id", "unique-id", value=record_id)
        if slot is None or slot.kind != kind.name:
            found.problems.append(replace(at, rule="known-place"))
        elif record_id in seen:
            found.problems.append(replace(at, detail=f"{seen[record_id]}"))
        else:
            seen[record_id] = row.number
            row.places.setdefault(("id",), (line, column))
            found.texts[path] = record_text(kind, values, headings)
            form = reader.form_of(slot)
            documents[path] = (document_of(found.texts[path], path, slot, form), row.places)
    return documents


def _id_of(row: Row, kind: Kind, values: Mapping[str, object]) -> str:
    """Return the id a row names or its title makes; one of its own where there is neither."""
    if "id" in row.values:
        return str(row.values["id"])
    has_name = "title" in values or "name" in values
    return suggested_id(kind.name, values) if has_name else f"row-{row.number}"


def _place_of_id(row: Row) -> tuple[int, int]:
    named = (row.places.get((name,)) for name in ("id", "title", "name"))
    return next((place for place in named if place), (row.number, 1))
