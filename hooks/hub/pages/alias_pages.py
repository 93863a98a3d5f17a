"""Pages at earlier addresses, which lead to where a record is now."""

from collections.abc import Iterator

from hub import addresses
from hub.languages.view import View
from hub.pages.page import Page
from hub.records.base import Record

_KINDS = ("practice", "authority", "network", "programme", "event", "commitment")


def alias_pages(view: View) -> Iterator[Page]:
    """Yield a page for every earlier id of a record."""
    for kind in _KINDS:
        for record in view.library.catalogue.records(kind):
            if isinstance(record, Record) and not record.example:
                for alias in record.aliases:
                    yield _page(view, kind, alias, record.id)


def _page(view: View, kind: str, alias: str, name: str) -> Page:
    target = addresses.of(kind, name)
    return Page(
        address=addresses.of(kind, alias),
        title=view.translate("This page has moved"),
        description=view.translate("This page has moved"),
        template="redirect",
        framed=False,
        context=lambda: {"target": target},
    )
