"""Splits a record file into its front matter and its body."""

from hub.load.fault import Fault

_FENCE = "---"


def split_front_matter(text: str) -> tuple[str, str, int]:
    """Return the YAML, the body, and the line (from 1) at which the body begins.

    Raises Fault where the two lines of three hyphens around the YAML are missing.
    """
    if not text.startswith(_FENCE + "\n"):
        raise Fault("front-matter", 1, 1, value=text.split("\n", 1)[0][:60])
    end = text.find(f"\n{_FENCE}\n", len(_FENCE))
    if end < 0 and text.rstrip("\n").endswith(f"\n{_FENCE}"):
        return text[4:].rstrip("\n").removesuffix(_FENCE), "", text.count("\n") + 1
    if end < 0:
        raise Fault("front-matter-end", text.count("\n") + 1, 1)
    return text[4 : end + 1], text[end + 5 :], text.count("\n", 0, end) + 3
