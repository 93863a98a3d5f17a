"""Puts one space between the name of a field and its value."""

import re
from collections.abc import Iterator

import yaml

from hub.mend.edits import Edit, Source, nodes_of

_BETWEEN = re.compile(r"[ \t]*:[ \t]+")


def spacing_edits(source: Source, root: yaml.Node) -> Iterator[Edit]:
    """Yield what must change between names and values on one line."""
    for _, node, _ in nodes_of(root):
        for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
            start, end = source.span(key)[1], source.span(value)[0]
            between = source.text[start:end]
            if _BETWEEN.fullmatch(between) and between != ": ":
                yield Edit(start, end, ": ")
