"""Mends quotation marks: texts that cannot be read without, numbers that are texts, and back."""

import re
from collections.abc import Iterator
from typing import Any

import yaml
from pydantic import BaseModel, ValidationError

from hub.load.fault import Fault
from hub.load.yaml_nodes import TAG
from hub.load.yaml_values import read_values
from hub.mend.edits import Edit, Source, nodes_of
from hub.write.front_matter import inline_text, is_taken_for_other

_FIELD = re.compile(r"^([ ]*(?:- )?[a-z_0-9]+:[ ]+)(\S.*)$", re.MULTILINE)
_WRONG_TYPES = {"string_type": (int, float, bool), "int_type": (str,)}
_DIGITS = re.compile(r"[0-9]{1,15}")


def quote_unreadable(text: str) -> str:
    """Return a text that cannot be read with quotation marks round the values that prevent it."""
    return _FIELD.sub(lambda found: found[1] + _readable(found[2]), text)


def _readable(value: str) -> str:
    if value[0] in "[{|>#" or " #" in value or _opens_only(value) or _is_readable(value):
        return value
    return inline_text(value)


def _opens_only(value: str) -> bool:
    """Whether a quotation mark opens here that may close on another line."""
    return value[0] in "'\"" and value.count(value[0]) < 2


def _is_readable(value: str) -> bool:
    try:
        return not isinstance(read_values(f"a: {value}")["a"], dict | list)
    except Fault:
        return False


def quote_edits(source: Source, root: yaml.Node) -> Iterator[Edit]:
    """Yield the texts that other programs would take for dates, numbers or a yes, in quotes."""
    for _, node, in_flow in nodes_of(root):
        if isinstance(node, yaml.ScalarNode) and node.tag == TAG + "str":
            yield from _edit(source, node, in_flow)


def _edit(source: Source, node: yaml.ScalarNode, in_flow: bool) -> Iterator[Edit]:
    written = source.of(node)
    if node.style == "'" or "\n" in written or not written:
        return
    if node.style != '"' and not is_taken_for_other(node.value):
        return
    safe = inline_text([node.value])[1:-1] if in_flow else inline_text(node.value)
    if safe != written and "\n" not in safe:
        yield Edit(*source.span(node), safe)


def type_edits(
    source: Source, root: yaml.Node, model: type[BaseModel], values: dict[str, Any]
) -> Iterator[Edit]:
    """Yield numbers that must be texts in quotes, and texts that must be numbers without."""
    nodes = {path: node for path, node, _ in nodes_of(root)}
    for path, given in _of_wrong_type(model, values):
        node = nodes.get(path)
        if not isinstance(node, yaml.ScalarNode):
            continue
        if not isinstance(given, str):
            yield Edit(*source.span(node), f"'{node.value}'")
        elif _DIGITS.fullmatch(given):
            yield Edit(*source.span(node), given)


def _of_wrong_type(
    model: type[BaseModel], values: dict[str, Any]
) -> Iterator[tuple[tuple[int | str, ...], Any]]:
    named = {"id": "a", **values} if "id" in model.model_fields else values
    try:
        model.model_validate(named)
    except ValidationError as error:
        for found in error.errors(include_url=False):
            types = _WRONG_TYPES.get(found["type"], ())
            if types and isinstance(found["input"], types):
                yield tuple(found["loc"]), found["input"]
