"""Splits a record file into its front matter and its body."""

import re

from hub.load.fault import Fault

_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)


def split_front_matter(text: str) -> tuple[str, str, int]:
    """Return the YAML, the body, and the line (from 1) at which the body begins.

    Raises Fault where the two lines of three hyphens around the YAML are missing.
    """
    first = _FENCE.match(text)
    if first is None:
        raise Fault("front-matter", 1, 1, value=text.split("\n", 1)[0][:60])
    last = _FENCE.search(text, first.end())
    if last is None:
        raise Fault("front-matter-end", text.rstrip().count("\n") + 1, 1)
    body_line = text.count("\n", 0, last.end()) + 2
    return text[first.end() + 1 : last.start()], text[last.end() + 1 :], body_line
