"""Joins the scripts of the self-assessment into one: fewer requests on a slow line."""

from functools import cache
from pathlib import Path

from rjsmin import jsmin

ASSESSMENT = (
    "namespace",
    "dom",
    "rules",
    "parts",
    "store",
    "bind",
    "steps",
    "form",
    "begin",
)
"""The scripts below `overrides/assets/assessment/`, in the order they run."""


@cache
def assessment_script(root: Path) -> str:
    """Return the whole script without its comments; every part is a block of its own."""
    folder = root / "overrides" / "assets" / "assessment"
    parts = [(folder / f"{name}.js").read_text(encoding="utf-8") for name in ASSESSMENT]
    return str(jsmin("\n".join(parts))) + "\n"
