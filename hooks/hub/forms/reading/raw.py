"""Builds the values of an answers file from flat texts."""

from collections.abc import Iterable
from typing import Any

from hub.assessment.answers import FORMAT, VERSION
from hub.forms.choices import LISTS, Path
from hub.forms.flat import EVIDENCE, evidence_of, list_of

_NUMBERS = ("weights", "score")
"""Groups whose values are whole numbers."""


def raw_file(frame: dict[str, str], texts: Iterable[tuple[Path, str]]) -> dict[str, Any]:
    """Return the values of an answers file."""
    tree: dict[str, Any] = {}
    for path, text in texts:
        _put(tree, path, text)
    frame = {key: value for key, value in frame.items() if value}
    about = {"format": FORMAT, "version": VERSION, **frame}
    answers = tree.pop("answers", {})
    rest = {key: _listed(value) for key, value in tree.items()}
    return {**about, **rest, "answers": {item: _listed(said) for item, said in answers.items()}}


def _put(tree: dict[str, Any], path: Path, text: str) -> None:
    value = _value(path, text)
    if path[0] == "weights" and value == 1:
        return
    *way, name = path
    for part in way:
        tree = tree.setdefault(part, {})
        if not isinstance(tree, dict):
            return
    if name in EVIDENCE:
        tree.setdefault("evidence", []).extend(value)
    else:
        tree[name] = value


def _value(path: Path, text: str) -> Any:
    if path[-1] in EVIDENCE and path[0] == "answers":
        return evidence_of(path[-1].removeprefix("evidence").removeprefix("_"), text)
    if path[-1] in LISTS and path[:2] != ("score", "criteria"):
        return list_of(text)
    if path[0] in _NUMBERS and text.removesuffix(".0").isdecimal():
        return int(text.removesuffix(".0"))
    if path == ("example",):
        return {"True": True, "true": True, "False": False, "false": False}.get(text, text)
    return text


def _listed(value: Any) -> Any:
    """Turn groups whose names are all numbers into lists."""
    if not isinstance(value, dict):
        return value
    parts = {key: _listed(part) for key, part in value.items()}
    if parts and all(key.isdecimal() for key in parts):
        return [parts[key] for key in sorted(parts, key=int)]
    return parts
