"""Pages of records that were taken back: they say so, count nowhere and show nothing else."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages import forge_links
from hub.pages.page import Page
from hub.pages.record_context import correction
from hub.records.base import Record

_KINDS = ("practice", "authority", "network", "programme", "event", "commitment")


def retired_pages(view: View) -> Iterator[Page]:
    """Yield a page for every record that was retired."""
    for kind in _KINDS:
        for record in view.library.catalogue.records(kind):
            if isinstance(record, Record) and record.retired and not record.example:
                yield _page(view, kind, record.id)


def _page(view: View, kind: str, name: str) -> Page:
    record = view.record(kind, name)
    title = getattr(record, "title", None) or record.name
    return Page(
        address=addresses.of(kind, name),
        title=title,
        description=view.translate("This record was retired."),
        template="retired",
        stamp=view.library.stamp(kind, name),
        context=partial(_context, view, kind, name, title),
    )


def _context(view: View, kind: str, name: str, title: str) -> dict[str, Any]:
    entry = view.library.catalogue.of(kind)[name]
    return {
        "title": title,
        "retired": entry.record.retired,
        "list": addresses.index_of(kind),
        "history": forge_links.history(view.settings.forge, entry.document.path),
        "report": correction(kind, name),
    }
