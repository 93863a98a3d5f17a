"""One filled copy of a form, as it was found: every value with the place it stands at."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from hub.check.problem import Problem
from hub.forms.choices import Path


@dataclass(frozen=True)
class Place:
    """Where a value stands, for messages."""

    name: str
    """The cell, field or column as people find it, such as Questions!C12."""
    line: int = 1
    column: int = 1

    def problem(self, file: str, rule: str, **about: str) -> Problem:
        """Return a problem at this place."""
        return Problem(file, self.line, self.column, self.name, rule, **about)


@dataclass(frozen=True)
class Value:
    """One text that someone filled in."""

    path: Path
    text: str
    place: Place

    @property
    def is_default(self) -> bool:
        """Whether it only repeats what an empty form says."""
        return self.path[0] == "weights" and self.text == "1"


@dataclass
class Copy:
    """What one respondent filled in."""

    file: str
    """The name of the file it stands in."""
    frame: Mapping[str, str] = field(default_factory=dict)
    """Edition, digest and language, as far as the form says them."""
    values: list[Value] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def add(self, path: Path, text: str, place: Place) -> None:
        """Note a value; a blank one is none."""
        text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
        if text:
            self.values.append(Value(path, text, place))

    def report(self, place: Place, rule: str, **about: str) -> None:
        """Note a problem at a place."""
        self.problems.append(place.problem(self.file, rule, **about))


class Refused(Exception):
    """A file that is not read at all; says why."""

    def __init__(self, rule: str, place: Place | None = None, **about: str) -> None:
        """Keep the rule that the file breaks."""
        super().__init__(rule)
        self.rule, self.place, self.about = rule, place or Place(""), about


def shortened(text: str, most: int = 60) -> str:
    """Return a text as a message shows it."""
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1] + "…"


def too_large(data: bytes, most: int) -> Refused:
    """Return the refusal of a file that is larger than any filled form."""
    return Refused("form-size", value=f"{len(data)} bytes", allowed=f"{most} bytes")
