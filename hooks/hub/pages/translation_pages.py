"""The pages for translators: for each language what is missing, stale, by machine, unreviewed."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from hub import addresses
from hub.kept import KeptEntries
from hub.languages.messages import completeness
from hub.languages.states import (
    HUMAN,
    MACHINE,
    MISSING,
    OPEN,
    REVIEWED,
    STALE,
    STATES,
    translation_state,
)
from hub.languages.view import View
from hub.library import digest_of
from hub.open_data.published import ASSESSMENT, RECORDS, records_of
from hub.pages import forge_links
from hub.pages.editorial import Editorial
from hub.pages.facets import Facet
from hub.pages.page import Page

Counts = Mapping[str, int]


@dataclass(frozen=True)
class Line:
    """One record that waits for a translator."""

    kind: str
    name: str
    state: str
    title: str
    title_language: str
    """The language of the title."""


@dataclass(frozen=True)
class Overview:
    """How far one language is."""

    language: str
    counts: dict[str, Counts]
    """By kind of record, how many are in each state; those that need no translation left out."""
    open: dict[str, list[Line]]
    """By kind of record, those that wait for a person."""

    @property
    def total(self) -> Counts:
        """How many records of all kinds are in each state."""
        return sum((Counter(counts) for counts in self.counts.values()), Counter())


def translation_pages(view: View, editorial: Editorial, key: str) -> Iterator[Page]:
    """Yield the page of each language of the site, then the page that lists them."""
    kept = KeptEntries(view.root, f"translations-{view.language}", key)
    stamp = view.library.stamp_of_all + digest_of([repr(_written(view, editorial))])
    for code in view.settings.languages:
        yield Page(
            address=addresses.translations(code),
            title=_title(view, code),
            description=view.translate(
                "What is not translated yet, older than its original, or read by no person."
            ),
            template="translations",
            context=lambda code=code: _context(view, code, editorial, kept),  # type: ignore[misc]
            stamp=stamp,
        )
    yield Page(
        address=addresses.TRANSLATIONS,
        title=view.translate("Help to translate"),
        description=view.translate("How far the hub is in each of its languages."),
        template="translations_index",
        context=lambda: _index_context(view, editorial, kept),
        stamp=stamp,
    )


def _title(view: View, code: str) -> str:
    return view.translate("Translations into: {language}").format(
        language=view.label("languages", code)
    )


def overview(view: View, code: str, kept: KeptEntries) -> Overview:
    """Return how far a language is; each record is looked at again only when it changes."""
    counts: dict[str, Counts] = {}
    waiting: dict[str, list[Line]] = {}
    for published in RECORDS:
        if published.kind == ASSESSMENT:
            continue  # A city's own document, in the city's own language.
        lines = [
            _line(view, published.kind, r.id, code, kept)
            for r in records_of(view.library, published)
        ]
        counts[published.kind] = Counter(line.state for line in lines if line.state in STATES)
        waiting[published.kind] = sorted(
            (line for line in lines if line.state in OPEN), key=lambda x: OPEN.index(x.state)
        )
    return Overview(code, counts, waiting)


def _line(view: View, kind: str, name: str, code: str, kept: KeptEntries) -> Line:
    stamp = view.library.stamp(kind, name)
    return kept.get((kind, name, code), stamp, lambda: _read_line(view, kind, name, code))


def _read_line(view: View, kind: str, name: str, code: str) -> Line:
    library = view.library
    record = library.catalogue.of(kind)[name].record
    found = library.translation(kind, name, code)
    field = "title" if hasattr(record, "title") else "name"
    own = getattr(found.overlay, field, None) if found else None
    title = str(own or getattr(record, field, name))
    language = code if own else record.language
    return Line(kind, name, translation_state(library, kind, name, code), title, language)


def _context(view: View, code: str, editorial: Editorial, kept: KeptEntries) -> dict[str, Any]:
    found = overview(view, code, kept)
    kept.save()
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
                "lines": Markup("").join(_entry(view, line, code, names) for line in lines),
            }
            for kind, lines in found.open.items()
            if lines
        ],
        "facets": [Facet("state", view.translate("State"), [(s, names[s]) for s in OPEN])],
        "open": sum(map(len, found.open.values())),
        "interface": completeness(view.root, code, tuple(view.settings.languages)),
        "interface_link": forge_links.edit(view.settings.forge, f"content/{code}/interface.po"),
    }


def state_names(view: View) -> dict[str, str]:
    """Return what readers call the states of a translation."""
    say = view.translate
    return {
        MISSING: say("Missing"),
        STALE: say("Older than the original"),
        MACHINE: say("By machine, read by no person"),
        HUMAN: say("By a person, not reviewed"),
        REVIEWED: say("Reviewed"),
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


def _entry(view: View, line: Line, code: str, names: Mapping[str, str]) -> Markup:
    """Return the line of a record: drawn here, because a template would take too long over all."""
    site = "" if code == view.language else f"../{code}/"
    shown = view.country(line.name.upper()) if line.kind == "country" else line.title
    other = line.kind != "country" and line.title_language != view.language
    return Markup(
        '<li data-row data-state="{state}"><a href="../{page}"{language}>{shown}</a> <span '
        'class="todo">{said} · <a href="../{form}#{code}/{kind}/{name}">{do}</a></span></li>\n'
    ).format(
        state=line.state,
        page=site + addresses.of(line.kind, line.name),
        language=Markup(f' lang="{line.title_language}"') if other else "",
        shown=shown,
        said=names[line.state],
        form=addresses.form("translate"),
        code=code,
        kind=line.kind,
        name=line.name,
        do=_do(view)[line.state],
    )


def _do(view: View) -> dict[str, str]:
    """Return what a translator is asked to do with a record in each state."""
    say = view.translate
    review = say("Review it")
    return {
        MISSING: say("Translate it"),
        STALE: say("Bring it up to date"),
        MACHINE: review,
        HUMAN: review,
    }


def _index_context(view: View, editorial: Editorial, kept: KeptEntries) -> dict[str, Any]:
    rows = []
    for code in view.settings.languages:
        found = overview(view, code, kept)
        rows.append(
            {
                "code": code,
                "name": view.label("languages", code),
                "counts": found.total,
                "interface": _interface_row(view, code)["counts"],
            }
        )
    kept.save()
    return {"languages": rows, "states": state_names(view)}
