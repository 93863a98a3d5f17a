"""A finding: a broken rule at a field of a document, before its line is looked up."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from hub.check.model_errors import field_name, place_of
from hub.check.problem import Problem
from hub.load.document import Document
from hub.load.yaml_values import Path, Places


@dataclass(frozen=True)
class Finding:
    """One broken rule at one field."""

    document: Document
    path: Path
    rule: str
    value: str = ""
    allowed: str = ""
    detail: str = ""
    nearest: str = ""
    is_key: bool = False
    """Whether the name of the field is what is wrong, not its value."""


def locate(
    findings: Iterable[Finding], places_of: Callable[[Document], Places]
) -> Iterator[Problem]:
    """Yield findings as problems; a document's places are read once, and only when needed."""
    read: dict[str, Places] = {}
    for found in findings:
        file = found.document.path
        if file not in read:
            read[file] = places_of(found.document)
        line, column = place_of(found.path, read[file], is_key=found.is_key)
        yield Problem(
            file,
            line,
            column,
            field_name(found.path),
            found.rule,
            value=found.value,
            allowed=found.allowed,
            detail=found.detail,
            nearest=found.nearest,
        )
