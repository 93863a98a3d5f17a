"""Writes what the search of a folder looks through: a script, as nothing can be fetched there."""

from collections.abc import Iterable

from hub import addresses
from hub.open_data.json_text import one_line
from hub.pages.page import Page, SearchText

NAME = "search-list.js"
"""The script, in the folder of its language."""


def search_list(pages: Iterable[Page]) -> str:
    """Return the script: of each page its address, title, kind, note, text and filters."""
    lines = ",\n".join(_line(page) for page in pages if page.search)
    return f"window.hubSearchList = [\n{lines}\n];\n"


def _line(page: Page) -> str:
    search = page.search() if page.search else SearchText("")
    filters = {"kind": [addresses.folder_of(page.address)], **search.filters}
    return one_line([page.address, page.title, page.kind, search.note, search.body, filters])
