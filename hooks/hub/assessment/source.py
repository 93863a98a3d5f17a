"""Turns the bytes of an answers file into values, with the place of each and what stops it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from hub.assessment.json_text import JsonText
from hub.check.problem import Problem, problem_of
from hub.load.document import decoded
from hub.load.fault import Fault
from hub.load.yaml_values import Path, Places, read_places, read_values

LARGEST = 2_000_000
"""The largest answers file, in bytes: a hundred times a full one."""


@dataclass(frozen=True)
class Source:
    """What was read from one file."""

    name: str
    """The file's name, for messages."""
    values: Any = None
    """The values; None where nothing could be read."""
    places: Places = field(default_factory=dict)
    """Where each value stands."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with the text itself."""


def read_source(data: bytes, name: str) -> Source:
    """Return what a file holds: YAML where its name says so, else JSON."""
    try:
        text = _decoded(data)
        if name.lower().endswith((".yaml", ".yml")):
            return _of_group(Source(name, read_values(text), read_places(text)))
        read = JsonText(text)
    except Fault as fault:
        return Source(name, problems=(problem_of(name, fault),))
    return _of_group(Source(name, read.values, read.places, tuple(_repeated(name, read))))


def _decoded(data: bytes) -> str:
    if len(data) > LARGEST:
        raise Fault("file-size", 1, 1, value=f"{len(data)} bytes", allowed=f"{LARGEST} bytes")
    return decoded(data)


def _of_group(source: Source) -> Source:
    if isinstance(source.values, dict):
        return source
    problem = Problem(source.name, 1, 1, "", "fields-expected")
    return Source(source.name, problems=(*source.problems, problem))


def _repeated(name: str, read: JsonText) -> Iterator[Problem]:
    for found in read.repeated:
        yield Problem(
            name,
            *found.place,
            answers_field(found.path),
            "duplicate-key",
            value=str(found.path[-1]),
            detail=str(found.first_line),
        )


def answers_field(path: Path) -> str:
    """Return a path with the item's id as one word: `answers[8.3.1].answer`."""
    parts = [part for part in path if part != "[key]"]
    named = len(parts) > 1 and parts[0] == "answers"
    text = f"answers[{parts[1]}]" if named else ""
    for part in parts[2:] if named else parts:
        text += f"[{part}]" if isinstance(part, int) else f".{part}"
    return text.removeprefix(".")


def entries_of(values: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return a group of fields by name, or an empty one where something else stands there."""
    found = values.get(name)
    return found if isinstance(found, dict) else {}
