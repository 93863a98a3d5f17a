"""Puts fields into the order of their model by moving whole lines, with the comments above them."""

from collections.abc import Iterator

import yaml
from pydantic import BaseModel

from hub.mend.edits import Edit, Source
from hub.records.base import Overlay
from hub.write.order import field_order, part_model

Group = tuple[yaml.MappingNode, list[int]]
"""A group of fields, and the order in which the fields it has ought to stand."""


def groups_out_of_order(node: yaml.Node, model: type[BaseModel] | None) -> Iterator[Group]:
    """Yield the groups whose order is not the model's, the innermost first.

    The parts of a translation keep the order they have.
    """
    if isinstance(node, yaml.SequenceNode):
        for child in node.value:
            yield from groups_out_of_order(child, model)
    elif isinstance(node, yaml.MappingNode) and model is not None:
        for key, child in () if issubclass(model, Overlay) else node.value:
            yield from groups_out_of_order(child, part_model(model, key.value))
        place = {name: index for index, name in enumerate(field_order(model))}
        names = [key.value for key, _ in node.value]
        wanted = sorted(range(len(names)), key=lambda i: place.get(names[i], len(place)))
        if wanted != sorted(wanted):
            yield node, wanted


def order_edit(source: Source, group: Group) -> Edit | None:
    """Return the change that puts a group into order; None where a comment stands in the way."""
    node, wanted = group
    found = _on_one_line(source, node) if node.flow_style else _on_lines(source, node)
    if found is None:
        return None
    start, end, pieces, joint = found
    return Edit(start, end, joint.join(pieces[index] for index in wanted))


Pieces = tuple[int, int, list[str], str]


def _on_one_line(source: Source, node: yaml.MappingNode) -> Pieces | None:
    start, end = source.span(node.value[0][0])[0], source.span(node.value[-1][1])[1]
    pieces = [source.text[source.span(key)[0] : source.span(value)[1]] for key, value in node.value]
    return None if "\n" in source.text[start:end] else (start, end, pieces, ", ")


def _on_lines(source: Source, node: yaml.MappingNode) -> Pieces | None:
    """Return the fields of a group as they stand on lines of their own."""
    text = source.text
    starts = [source.span(key)[0] for key, _ in node.value]
    margin = " " * (starts[0] - _line_start(text, starts[0]))
    is_behind_hyphen = text[_line_start(text, starts[0]) : starts[0]].strip() != ""
    first = starts[0] if is_behind_hyphen else _above(text, starts[0], margin)
    bounds = [first, *(_above(text, start, margin) for start in starts[1:])]
    end = _line_end(text, source.span(_last(node))[1])
    pieces = [text[a : b - 1] for a, b in zip(bounds, [*bounds[1:], end + 1], strict=True)]
    if not is_behind_hyphen:
        return first, end, pieces, "\n"
    rest = [piece.removeprefix(margin) for piece in pieces[1:]]
    if any(piece.startswith(("#", " ", "\n")) for piece in rest):
        return None  # a comment cannot come to stand behind the hyphen
    return first, end, [pieces[0], *rest], "\n" + margin


def _last(node: yaml.Node) -> yaml.Node:
    """Return the last value that a node holds: only of that is the end on the line it ends."""
    while isinstance(node, yaml.CollectionNode) and node.value and not node.flow_style:
        last = node.value[-1]
        node = last[1] if isinstance(node, yaml.MappingNode) else last
    return node


def _line_end(text: str, index: int) -> int:
    stop = text.find("\n", index)
    return len(text) if stop < 0 else stop


def _line_start(text: str, index: int) -> int:
    return text.rfind("\n", 0, index) + 1


def _above(text: str, index: int, margin: str) -> int:
    """Return where the comments directly above a field begin."""
    start = _line_start(text, index)
    while start > 0:
        before = _line_start(text, start - 1)
        if not text[before:start].startswith(margin + "#"):
            break
        start = before
    return start
