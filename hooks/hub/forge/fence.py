"""Puts a text of strangers into Markdown so that it stays a text."""

import re

_TICKS = re.compile(r"`+")


def fenced(text: str) -> str:
    """Return a text as a block of code that it cannot end itself: no link, no image, no mention."""
    longest = max((len(run) for run in _TICKS.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text}\n{fence}"


def in_code(text: str) -> str:
    """Return one line as code within a sentence or a table."""
    line = " ".join(text.split()).replace("`", "'").replace("|", "¦")
    line = line.encode("utf-8", "backslashreplace").decode()
    return f"`{line}`" if line else ""
