"""Turns YAML nodes into plain values, and, where asked, a table of where each value stands."""

from typing import Any

import yaml

from hub.load.fault import Fault
from hub.load.yaml_nodes import TAG, compose

Path = tuple[str | int, ...]
Places = dict[Path, tuple[int, int]]
KEY = "#key"
"""Ends a path that names a key instead of its value."""

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


def _value(node: yaml.Node) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return _scalar(node)
    _refuse_tag(node)
    if isinstance(node, yaml.SequenceNode):
        return [_value(child) for child in node.value]
    return _mapping(node)


def _scalar(node: yaml.ScalarNode) -> Any:
    convert = _SCALARS.get(node.tag)
    if convert is None:
        raise _at(node, "no-tags", node.tag)
    return convert(node.value)


def _refuse_tag(node: yaml.Node) -> None:
    if node.tag not in (TAG + "map", TAG + "seq"):
        raise _at(node, "no-tags", node.tag)


def _mapping(node: yaml.Node) -> dict[str, Any]:
    values: dict[str, Any] = {}
    first: dict[str, yaml.Node] = {}
    for key, child in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise _at(key, "plain-keys", "")
        if key.value in values:
            line = first[key.value].start_mark.line + 1
            raise _at(key, "duplicate-key", key.value, detail=str(line))
        values[key.value] = _value(child)
        first[key.value] = key
    return values


def _at(node: yaml.Node, rule: str, value: str, detail: str = "") -> Fault:
    mark = node.start_mark
    return Fault(rule, mark.line + 1, mark.column + 1, value=value, detail=detail)


def _note(node: yaml.Node, path: Path, places: Places) -> None:
    places[path] = (node.start_mark.line + 1, node.start_mark.column + 1)
    if isinstance(node, yaml.SequenceNode):
        for index, child in enumerate(node.value):
            _note(child, (*path, index), places)
    elif isinstance(node, yaml.MappingNode):
        for key, child in node.value:
            mark = key.start_mark
            places[(*path, key.value, KEY)] = (mark.line + 1, mark.column + 1)
            _note(child, (*path, key.value), places)
