"""How a form asks for the fields of a model: in which order, in which words."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Ask:
    """One field, asked in plain words."""

    field: str
    """The name of the field in a file."""
    question: str
    hint: str = ""
    parts: "tuple[Ask, ...]" = ()
    """The fields of a group."""
    another: str = ""
    """What the button says that adds one more group."""


@dataclass(frozen=True)
class Step:
    """Questions that belong together."""

    name: str
    title: str
    about: str
    asks: tuple[Ask, ...]


@dataclass(frozen=True)
class Form:
    """A form for one kind of record."""

    kind: str
    """The kind of record that it makes."""
    steps: tuple[Step, ...]
    not_asked: dict[str, str]
    """Fields that the form does not ask for, each with the reason; parts with dots."""
