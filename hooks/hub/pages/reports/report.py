"""An annual report as data: its sections, their entries, the records it is made from."""

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Entry:
    """One line: what happened, whose it is, and the record that says so."""

    text: str
    more: str
    address: str


@dataclass(frozen=True)
class Group:
    """Entries under one name; no name where there is nothing to divide."""

    name: str
    entries: list[Entry] = field(default_factory=list)


@dataclass(frozen=True)
class Section:
    """One kind of entry."""

    id: str
    title: str
    count: str
    groups: list[Group]


@dataclass(frozen=True)
class Origin:
    """The records of one kind that a report is made from."""

    name: str
    records: list[tuple[str, str]]
    """The id and the address of each."""


@dataclass(frozen=True)
class Report:
    """A whole report in one language."""

    id: str
    title: str
    lead: str
    way: str
    """How local authorities become part of the initiative in that country, where it is known."""
    made: str
    """That nobody wrote it, from how many records it is made, and as of which day."""
    sections: list[Section]
    not_known: list[str]
    origins: list[Origin]

    def as_data(self) -> dict[str, Any]:
        """Return it as plain values."""
        return asdict(self)
