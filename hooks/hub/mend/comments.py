"""Finds the comments among the fields, so that none is ever lost."""

import re
from collections import Counter

import yaml

from hub.mend.edits import Source

_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#[^\n]*", re.MULTILINE)


def comments_of(text: str, root: yaml.Node | None) -> Counter[str]:
    """Return the comments of a YAML text, each with how often it stands there."""
    if "#" not in text:
        return Counter()
    source = Source(text)
    covered = [False] * len(text)
    for start, end in _texts(root, source) if root else ():
        covered[start:end] = [True] * (end - start)
    found: Counter[str] = Counter()
    for match in _COMMENT.finditer(text):
        if not covered[match.start()]:
            found[match[0].rstrip()] += 1
    return found


def _texts(node: yaml.Node, source: Source) -> list[tuple[int, int]]:
    if isinstance(node, yaml.ScalarNode):
        return [source.span(node)]
    children = node.value
    if isinstance(node, yaml.MappingNode):
        children = [child for pair in node.value for child in pair]
    return [span for child in children for span in _texts(child, source)]
