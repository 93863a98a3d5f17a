"""The pages for translators: for each language what is missing, stale, by machine, unreviewed."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from markupsafe import Markup

from hub import addresses
from hub.languages.messages import completeness
from hub.languages.states import (
    MACHINE,
    MISSING,
    OPEN,
    REVIEWED,
)
from hub.languages.view import View
from hub.open_data.published import RECORDS
from hub.pages import forge_links
from hub.pages.editorial import Editorial
from hub.pages.facets import Facet
from hub.pages.page import Page
from hub.pages.translation_overview import Overview, Overviews, state_names
from hub.stamps import digest_of


def translation_pages(view: View, editorial: Editorial, key: str) -> Iterator[Page]:
    """Yield the page of each language of the site, then the page that lists them."""
    found = Overviews(view, key)
    stamp = view.library.stamp_of_all + digest_of([repr(_written(view, editorial))])
    for code in view.settings.languages:
        yield Page(
            address=addresses.translations(code),
            title=_title(view, code),
            description=view.translate(
                "What is not translated yet, older than its original, or read by no person."
            ),
            template="translations",
            context=partial(_context, view, code, editorial, found),
            stamp=stamp,
        )
    yield Page(
        address=addresses.TRANSLATIONS,
        title=view.translate("Help to translate"),
        description=view.translate("How far the hub is in each of its languages."),
        template="translations_index",
        context=partial(_index_context, view, found),
        stamp=stamp,
    )


def _title(view: View, code: str) -> str:
    return view.translate("Translations into: {language}").format(
        language=view.label("languages", code)
    )


def _context(view: View, code: str, editorial: Editorial, all_of: Overviews) -> dict[str, Any]:
    found = all_of[code]
    names = state_names(view)
    labels = {p.kind: view.translate(p.label) for p in RECORDS}
    return {
        "code": code,
        "heading": _title(view, code),
        "states": names,
        "rows": [
            *_rows(view, found, labels),
            _interface_row(view, code),
            _pages_row(view, code, editorial),
        ],
        "groups": [
            {
                "kind": kind,
                "name": labels[kind],
                "size": len(lines),
                "lines": Markup("".join(line for _, line in lines)),
            }
            for kind, lines in found.open.items()
            if lines
        ],
        "facets": [Facet("state", view.translate("State"), [(s, names[s]) for s in OPEN])],
        "open": sum(map(len, found.open.values())),
        "interface": completeness(view.root, code, tuple(view.settings.languages)),
        "interface_link": forge_links.edit(view.settings.forge, f"content/{code}/interface.po"),
    }


def _rows(view: View, found: Overview, labels: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    for kind, counts in found.counts.items():
        yield {"name": labels[kind], "counts": counts}


def _interface_row(view: View, code: str) -> dict[str, Any]:
    found = completeness(view.root, code, tuple(view.settings.languages))
    reviewed = found.done - found.unreviewed
    counts = {MISSING: found.missing, MACHINE: found.unreviewed, REVIEWED: reviewed}
    return {"name": view.translate("Texts of the interface"), "counts": counts}


def _pages_row(view: View, code: str, editorial: Editorial) -> dict[str, Any]:
    written = _written(view, editorial)
    original = written.get(view.settings.default_language, {})
    own = written.get(code, {})
    counts: Counter[str] = Counter()
    if code != view.settings.default_language:
        for address in original:
            by_machine = own.get(address)
            state = MISSING if by_machine is None else MACHINE if by_machine else REVIEWED
            counts[state] += 1
    return {"name": view.translate("Pages about the hub"), "counts": counts}


def _written(view: View, editorial: Editorial) -> dict[str, dict[str, bool]]:
    """Return by language the editorial pages, each with whether nobody has reviewed it."""
    return {
        code: {page.address: page.by_machine for page in editorial.get(code, ())}
        for code in view.settings.languages
    }


def _index_context(view: View, all_of: Overviews) -> dict[str, Any]:
    rows = []
    for code in view.settings.languages:
        found = all_of[code]
        rows.append(
            {
                "code": code,
                "name": view.label("languages", code),
                "counts": found.total,
                "interface": _interface_row(view, code)["counts"],
            }
        )
    all_of.keep()
    return {"languages": rows, "states": state_names(view)}
