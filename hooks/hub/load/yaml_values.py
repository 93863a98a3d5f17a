"""Turns YAML nodes into plain values, and, where asked, a table of where each value stands."""

from typing import Any

import yaml

from hub.load.fault import Fault
from hub.load.yaml_nodes import DEEPEST, TAG, compose

Path = tuple[str | int, ...]
Places = dict[Path, tuple[int, int]]
KEY = "#key"
"""Ends a path that names a key instead of its value."""

_LONGEST_NUMBER = 15
"""Digits that a number keeps in every program that reads the tables."""
_SCALARS: dict[str, Any] = {
    TAG + "str": str,
    TAG + "int": int,
    TAG + "float": float,
    TAG + "null": lambda text: None,
    TAG + "bool": lambda text: text[0] in "tT",
}


def read_values(text: str) -> Any:
    """Return the values of one YAML document; raises Fault."""
    node = compose(text)
    return None if node is None else _value(node)


def read_places(text: str) -> Places:
    """Return the line and column (from 1) of every value and key of a document that reads well."""
    node = compose(text)
    places: Places = {}
    if node is not None:
        _note(node, (), places)
    return places


def _value(node: yaml.Node, depth: int = 0) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node)
    _refuse_tag(node)
    if depth > DEEPEST:
        raise Fault("too-deep", *_mark(node), allowed=str(DEEPEST))
    if isinstance(node, yaml.SequenceNode):
        return [_value(child, depth + 1) for child in node.value]
    return _mapping(node, depth)


def _scalar(node: yaml.ScalarNode) -> Any:
    convert = _SCALARS.get(node.tag)
    if convert is None:
        raise _at(node, "no-tags", node.tag)
    if convert is int and len(node.value.lstrip("+-")) > _LONGEST_NUMBER:
        largest = "9" * _LONGEST_NUMBER
        raise Fault("too-large", *_mark(node), value=node.value[:20] + "…", allowed=largest)
    return convert(node.value)


def _refuse_tag(node: yaml.Node) -> None:
    if node.tag not in (TAG + "map", TAG + "seq"):
        raise _at(node, "no-tags", node.tag)


def _mapping(node: yaml.Node, depth: int) -> dict[str, Any]:
    values: dict[str, Any] = {}
    first: dict[str, yaml.Node] = {}
    for key, child in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise _at(key, "plain-keys", "")
        if key.value in values:
            line = first[key.value].start_mark.line + 1
            raise _at(key, "duplicate-key", key.value, detail=str(line))
        values[key.value] = _value(child, depth + 1)
        first[key.value] = key
    return values


def _at(node: yaml.Node, rule: str, value: str, detail: str = "") -> Fault:
    return Fault(rule, *_mark(node), value=value, detail=detail)


def _mark(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _note(node: yaml.Node, path: Path, places: Places) -> None:
    places[path] = _mark(node)
    if isinstance(node, yaml.SequenceNode):
        for index, child in enumerate(node.value):
            _note(child, (*path, index), places)
    elif isinstance(node, yaml.MappingNode):
        for key, child in node.value:
            places[(*path, key.value, KEY)] = _mark(key)
            _note(child, (*path, key.value), places)
