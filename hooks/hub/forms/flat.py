"""An answers file as flat texts, one for each field that a form can show, and back.

A list of words or phrases is one text with a line for each; evidence is one text for each stage,
a line for each reference, its address last.
"""

import re
from collections.abc import Iterable
from typing import Any

from hub.assessment.answers import AnswersFile
from hub.forms.choices import LISTS, Path

Flat = dict[Path, str]
"""The texts of an answers file by their paths."""
STAGES = ("policy", "administration", "people", "")
_ADDRESS = re.compile(r"(?:^|\s)(https?://\S+)$")
_BETWEEN = re.compile(r"[;\n]")


def evidence_field(stage: str) -> str:
    """Return the name of the flat field that holds the evidence of a stage."""
    return f"evidence_{stage}" if stage else "evidence"


EVIDENCE = tuple(evidence_field(stage) for stage in STAGES)
BESIDE = ("observation", "intention", "role", "flag", "capacity", "partners", *EVIDENCE)
"""The flat fields beside an answer."""


def flat(file: AnswersFile) -> Flat:
    """Return every text of an answers file, the frame of the format left out."""
    data = file.model_dump(mode="json", exclude_defaults=True)
    for frame in ("format", "version", "edition", "digest", "language", "overlay"):
        data.pop(frame, None)
    return dict(_texts(data, ()))


def _texts(value: Any, path: Path) -> Iterable[tuple[Path, str]]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _texts(part, (*path, key))
    elif isinstance(value, list) and path[-1] == "evidence":
        yield from _evidence_texts(value, path[:-1])
    elif isinstance(value, list) and path[-1] in LISTS:
        yield path, "\n".join(value)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _texts(part, (*path, str(index)))
    elif value is not None:
        yield path, str(value)


def _evidence_texts(references: list[dict[str, Any]], path: Path) -> Iterable[tuple[Path, str]]:
    for stage in STAGES:
        lines = [
            " ".join(part for part in (r.get("text"), r.get("url")) if part)
            for r in references
            if (r.get("stage") or "") == stage
        ]
        if lines:
            yield (*path, evidence_field(stage)), "\n".join(lines)


def evidence_of(stage: str, text: str) -> list[dict[str, str]]:
    """Return the references that stand in a text, a line for each."""
    found = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        address = _ADDRESS.search(line)
        words = line[: address.start()].strip() if address else line
        reference = {"stage": stage, "text": words, "url": address[1] if address else ""}
        found.append({key: value for key, value in reference.items() if value})
    return found


def list_of(text: str) -> list[str]:
    """Return the words or phrases of a list, which lines or semicolons part."""
    return [part.strip() for part in _BETWEEN.split(text) if part.strip()]
