"""A page before it is drawn: its address, what it depends on, and how to get its content."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class SearchText:
    """What the search knows of a page."""

    body: str
    """Everything that can be found, as plain text."""
    filters: dict[str, list[str]] = field(default_factory=dict)
    """Ids, the same in every language, by the name of the filter."""
    note: str = ""
    """One line that stands under the title of a result."""


FRAMEWORK = "framework"
"""The stamp of a page that shows only what every page depends on."""


@dataclass(frozen=True)
class Page:
    """One page of one language."""

    address: str
    """Where it stands, from the folder of its language."""
    title: str
    """What the window and the results of a search call it."""
    description: str
    """What it shows, in a sentence or two."""
    template: str
    """The template below `overrides/pages/` that draws it."""
    context: Callable[[], dict[str, Any]]
    """Gives what the template needs; called only when the page must be drawn."""
    stamp: str = ""
    """Digits that change whenever something the page shows changes; empty: draw it every time."""
    section: str = ""
    """The part of the site it belongs to, for the navigation."""
    framed: bool = True
    """Whether the shell goes around it; a page that only leads elsewhere has none."""
    kind: str = ""
    """What the search calls the kind of thing it shows."""
    data: str = ""
    """The same record as data, from the root of the site; empty for what is no record."""
    search: Callable[[], SearchText] | None = None
    """Gives what the search knows of it; None for a page nobody should find by searching."""
