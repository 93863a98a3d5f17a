"""Runs axe in a page and says what it found."""

from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Page

_AXE = (Path(__file__).parents[1] / "vendor" / "axe-core" / "axe.min.js").read_text(
    encoding="utf-8"
)
ALL_RULES: dict[str, Any] = {"resultTypes": ["violations"]}
COLOUR_RULES = {**ALL_RULES, "runOnly": ["color-contrast", "link-in-text-block"]}
"""The only rules that can end differently on dark paper."""
WORD_RULES = {**ALL_RULES, "rules": {name: {"enabled": False} for name in COLOUR_RULES["runOnly"]}}
"""Every rule that can end differently in another language."""


def violations(page: Page, rules: dict[str, Any] = ALL_RULES, within: str = "html") -> list[str]:
    """Return what is wrong within a part of a page, or in all of it."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(_AXE)
    found: list[dict[str, Any]] = page.evaluate(
        "([within, rules]) => axe.run(within, rules).then((result) => result.violations)",
        [within, rules],
    )
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}"
        for one in found
        for node in one["nodes"][:3]
    ]


def still(page: Page, scheme: Literal["light", "dark"]) -> None:
    """Change the paper at once: half-way through a fade, colours are neither one nor the other."""
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
