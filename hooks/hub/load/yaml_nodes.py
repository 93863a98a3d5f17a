"""Composes YAML 1.2 (core schema) text into nodes and refuses what records must not use.

PyYAML follows YAML 1.1, where `country: NO` is false and `010` is eight; here both stay text.
"""

import re
from collections.abc import Iterator

import yaml

from hub.load.fault import Fault

TAG = "tag:yaml.org,2002:"
_DEEPEST = 20
_SUSPECT = re.compile(r"(?:^|[\s\[,{:-])[&*!][^\s=]", re.MULTILINE)
_CORE_WORDS = (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?(?:0|[1-9][0-9]*)$", "-+0123456789"),
    (
        "float",
        r"^[-+]?(?:(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+)$",
        "-+.0123456789",
    ),
    ("null", r"^(?:~|null|Null|NULL|)$", "~nN\0"),
)


class _CoreLoader(yaml.CSafeLoader):
    """Resolves plain scalars by the YAML 1.2 core schema."""


_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
for _name, _form, _firsts in _CORE_WORDS:
    for _first in _firsts:
        _resolvers.setdefault(_first.strip("\0"), []).append((TAG + _name, re.compile(_form)))
_CoreLoader.yaml_implicit_resolvers = _resolvers


def compose(text: str) -> yaml.Node | None:
    """Return the root node of one YAML document, or None for an empty one.

    Raises Fault at the first thing that is not plain YAML.
    """
    _refuse_controls(text)
    try:
        _refuse_shallow_dangers(text)
        return _single_node(text)
    except yaml.MarkedYAMLError as error:
        raise _syntax_fault(text, error) from None
    except yaml.YAMLError as error:
        raise Fault("yaml-syntax", 1, 1, detail=str(error).splitlines()[0]) from None


def _single_node(text: str) -> yaml.Node | None:
    loader = _CoreLoader(text)
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


def _refuse_controls(text: str) -> None:
    for number, line in enumerate(text.splitlines(), 1):
        lead = line[: len(line) - len(line.lstrip())]
        if "\t" in lead and line.strip():
            raise Fault("no-tabs", number, lead.index("\t") + 1)


def _refuse_shallow_dangers(text: str) -> None:
    """Refuse anchors, aliases and deep nesting before PyYAML builds anything from them."""
    if not (_SUSPECT.search(text) or "[[[[" in text or "{{{{" in text or "- - - -" in text):
        return
    for event, depth in _events_with_depth(text):
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if getattr(event, "anchor", None) is not None:
            raise Fault("no-aliases", line, column, value=event.anchor)
        if depth > _DEEPEST:
            raise Fault("too-deep", line, column, allowed=str(_DEEPEST))


def _events_with_depth(text: str) -> Iterator[tuple[yaml.Event, int]]:
    depth = 0
    for event in yaml.parse(text, Loader=_CoreLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        yield event, depth


def _syntax_fault(text: str, error: yaml.MarkedYAMLError) -> Fault:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    detail = error.problem or error.context or "not valid YAML"
    lines = text.splitlines()
    value = lines[line - 1].strip() if line <= len(lines) else ""
    return Fault("yaml-syntax", line, column, value=value[:60], detail=detail)
