"""Turns the rows of a table into the values of records, with the cell of every value."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from hub.bulk.headings import Column, column_of
from hub.bulk.table import Table
from hub.check.model_errors import nearest
from hub.check.problem import Problem
from hub.desk.names import Names
from hub.desk.questions import Question
from hub.desk.typed import typed, typed_list
from hub.load.yaml_values import Path, Places

_ENTRY = " | "
"""What parts the entries of a list of texts in one cell, beside line ends."""


@dataclass
class Row:
    """One record of a table."""

    number: int
    values: dict[str, Any] = field(default_factory=dict)
    places: Places = field(default_factory=dict)
    """Where each value stands: row and column, from 1."""


class Rows:
    """The records of a table; `problems` grows with what its cells cannot hold."""

    def __init__(self, table: Table, questions: Mapping[str, Question], names: Names) -> None:
        """Prepare to read a table; its headings are checked at once."""
        self._table, self._questions, self._names = table, questions, names
        self.problems: list[Problem] = []
        self._columns = dict(self._read_headings())
        there = {column.path[0] for column in self._columns.values()}
        self.missing = [q for q in questions.values() if q.is_needed and q.name not in there]
        for question in self.missing:
            self._report(1, 1, "table-column", _headings(question))

    def read(self) -> list[Row]:
        """Return the records, one a row; empty rows are passed over."""
        lines = enumerate(self._table.rows[1:], 2)
        rows = [self._row(number, cells) for number, cells in lines if any(map(str.strip, cells))]
        if not rows:
            self._report(1, 1, "table-empty")
        return rows

    def _read_headings(self) -> Iterator[tuple[int, Column]]:
        seen: set[Path] = set()
        for number, heading in enumerate(self._table.rows[0], 1):
            column = column_of(heading, self._questions)
            if column is None and heading:
                near = nearest(heading, ["id", *self._questions])
                self._report(1, number, "table-heading", heading, near)
            elif column is not None and column.path in seen:
                self._report(1, number, "table-twice", heading)
            elif column is not None:
                seen.add(column.path)
                yield number, column

    def _row(self, number: int, cells: list[str]) -> Row:
        row = Row(number, places={(): (number, 1)})
        for index, text in enumerate(cells, 1):
            column = self._columns.get(index)
            if (number, index) in self._table.formulas:
                self._report(number, index, "form-formula", text)
            elif column is not None and text.strip():
                self._put(row, column, text.strip(), (number, index))
            elif text.strip() and not self._heading(index):
                self._report(number, index, "table-place", text)
        _close_gaps(row)
        return row

    def _put(self, row: Row, column: Column, text: str, cell: tuple[int, int]) -> None:
        value = self._value(column.question, text)
        *way, name = column.path
        group: Any = row.values
        for part in way:
            group = group.setdefault(part, {})
        group[name] = value
        for length in range(1, len(column.path) + 1):
            row.places.setdefault(column.path[:length], cell)
        for index in range(len(value) if isinstance(value, list) else 0):
            row.places[(*column.path, index)] = cell

    def _value(self, question: Question, text: str) -> Any:
        if question.is_list and (question.choices or question.source):
            parts = text.replace("\n", ";")
            return typed_list(question, parts, self._names)
        if question.is_list:
            return [part.strip() for part in text.replace(_ENTRY, "\n").split("\n") if part.strip()]
        if question.form == "prose":
            return "\n\n".join(line.strip() for line in text.split("\n") if line.strip())
        return typed(question, text, self._names)

    def _heading(self, column: int) -> str:
        headings = self._table.rows[0]
        return headings[column - 1] if column <= len(headings) else ""

    def _report(self, row: int, column: int, rule: str, value: str = "", near: str = "") -> None:
        name = self._heading(column)
        self.problems.append(Problem("", row, column, name, rule, value=value[:60], nearest=near))


def _close_gaps(row: Row) -> None:
    """Turn numbered groups into lists: the second entry comes first where there is no first."""
    for name, value in row.values.items():
        if isinstance(value, dict) and all(isinstance(key, int) for key in value):
            order = sorted(value)
            row.values[name] = [value[key] for key in order]
            moved = {
                (name, order.index(int(path[1])), *path[2:]): cell
                for path, cell in row.places.items()
                if path[:1] == (name,) and len(path) > 1
            }
            for path in [p for p in row.places if p[:1] == (name,) and len(p) > 1]:
                del row.places[path]
            row.places.update(moved)


def _headings(question: Question) -> str:
    """Return the headings under which a question is answered."""
    needed = [part.name for part in question.parts if part.is_needed]
    number = ".1" if question.is_list else ""
    return ", ".join(f"{question.name}{number}.{part}" for part in needed) or question.name
