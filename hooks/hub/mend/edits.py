"""Pieces of a text that are replaced, and where the nodes of its YAML stand."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

import yaml

from hub.load.yaml_values import Path


@dataclass(frozen=True, order=True)
class Edit:
    """What takes the place of the letters from `start` up to `end`."""

    start: int
    end: int
    text: str


class Source:
    """A text whose places are known by line and column."""

    def __init__(self, text: str) -> None:
        """Note where each line begins."""
        self.text = text
        lengths = (len(line) + 1 for line in text.split("\n")[:-1])
        self._starts = list(accumulate(lengths, initial=0))

    def at(self, mark: yaml.Mark) -> int:
        """Return the place of a mark in the text."""
        if mark.line >= len(self._starts):
            return len(self.text)
        return self._starts[mark.line] + mark.column

    def span(self, node: yaml.Node) -> tuple[int, int]:
        """Return where a node begins and ends."""
        return self.at(node.start_mark), self.at(node.end_mark)

    def of(self, node: yaml.Node) -> str:
        """Return a node as it is written."""
        start, end = self.span(node)
        return self.text[start:end]


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with all edits made; none may lie over another."""
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def nodes_of(
    node: yaml.Node, path: Path = (), in_flow: bool = False
) -> Iterator[tuple[Path, yaml.Node, bool]]:
    """Yield every value with its path and whether it stands in brackets or braces."""
    yield path, node, in_flow
    if isinstance(node, yaml.SequenceNode):
        for index, child in enumerate(node.value):
            yield from nodes_of(child, (*path, index), in_flow or bool(node.flow_style))
    elif isinstance(node, yaml.MappingNode):
        for key, child in node.value:
            yield from nodes_of(child, (*path, key.value), in_flow or bool(node.flow_style))
