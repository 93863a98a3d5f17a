"""A table of the open data: its columns, what they link to, and where its rows come from."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

Record = Mapping[str, Any]
Path = tuple[str, ...]
"""The way to a value within an object: the names of the fields one after the other."""


@dataclass(frozen=True)
class Column:
    """One column."""

    name: str
    """Its name in the file."""
    type: str
    """What its values are, in the words of the Data Package standard."""
    about: str
    """What it holds, in English."""
    path: Path = ()
    """Where its value stands in the row's object; empty for a key taken from further up."""
    required: bool = False
    """Whether every row has a value."""
    vocabulary: str = ""
    """The vocabulary whose words it holds."""
    refers: str = ""
    """The kind of record whose ids it holds."""
    enum: tuple[str, ...] = ()
    """The only values it can have."""
    limits: Mapping[str, Any] = field(default_factory=dict)
    """Pattern, least and greatest value, format."""
    language: str = ""
    """The language of its texts."""
    computed: bool = False
    """Whether the hub computes it rather than reads it from the record's file."""
    joined: bool = False
    """Whether it repeats, on one line, the values that a table of their own lists."""


@dataclass(frozen=True)
class Step:
    """A list, or a set of named entries, on the way from a record to the rows of a table."""

    path: Path
    """Where it stands."""
    key: str
    """What tells its entries apart: `id`, `position`, or the `key` under which each stands."""

    def entries(self, owner: Any, last: bool) -> Iterator[tuple[Any, Any]]:
        """Yield what tells each entry apart, and the entry; the last list counts positions."""
        found = value_at(owner, self.path) or ()
        if self.key == "key":
            yield from dict(found).items()
            return
        for position, entry in enumerate(found, 1):
            yield (entry["id"] if self.key == "id" and not last else position), entry


@dataclass(frozen=True)
class Link:
    """Columns whose values stand in another table."""

    columns: tuple[str, ...]
    """The columns here."""
    table: str
    """The other table."""
    target: tuple[str, ...]
    """Its columns."""


@dataclass(frozen=True)
class Table:
    """One table."""

    name: str
    """Its name, which is that of its file."""
    kind: str
    """The kind of record it belongs to."""
    about: str
    """What a row is, in English."""
    columns: tuple[Column, ...]
    """Its columns in order."""
    key: tuple[str, ...]
    """The columns that tell rows apart."""
    links: tuple[Link, ...] = ()
    """What its columns refer to."""
    steps: tuple[Step, ...] = ()
    """The lists, one within the other, whose entries are the rows; none: a record is a row."""

    def rows(self, records: Iterable[Record]) -> Iterator[list[Any]]:
        """Yield the rows of records, each a list of values in the order of the columns."""
        for record in records:
            for keys, entry in self._entries(record):
                given = iter(keys)
                yield [
                    value_at(entry, c.path, c.joined) if c.path else next(given)
                    for c in self.columns
                ]

    def _entries(self, record: Record) -> Iterator[tuple[tuple[Any, ...], Any]]:
        if not self.steps:
            yield (), record
            return
        found: list[tuple[tuple[Any, ...], Any]] = [((_id_of(record),), record)]
        for depth, step in enumerate(self.steps, 1):
            last = depth == len(self.steps)
            found = [
                ((*keys, key), entry)
                for keys, owner in found
                for key, entry in step.entries(owner, last)
            ]
        yield from found


def _id_of(record: Record) -> Any:
    return record["record"]["id"] if "record" in record else record["id"]


def value_at(entry: Any, path: Path, joined: bool = False) -> Any:
    """Return the value at a path, or None where the way ends earlier."""
    for step in path:
        if step == ITSELF:
            continue
        if not isinstance(entry, dict):
            return None
        entry = entry.get(step)
    if joined:
        return DELIMITER.join(str(value) for value in entry or ())
    return entry


DELIMITER = ";"
"""What stands between the words of a list on one line; no word has it."""


ITSELF = "."
"""The step to an entry that is a value by itself, such as one address of a list."""
