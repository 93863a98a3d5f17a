"""Atom feeds (RFC 4287) of one language: new practices, changes, events.

Every date comes from a record, never from a clock, so that the same records give the same bytes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree

from hub import addresses
from hub.languages.spoken import Spoken
from hub.languages.view import View
from hub.open_data.published import (
    LICENCE_URL,
    RECORDS,
    api_address,
    as_of,
    attribution,
    records_of,
)
from hub.pages.text import plain

_ATOM = "http://www.w3.org/2005/Atom"
_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_LONGEST = 60
"""How many entries a feed has at most."""
FEEDS = ("new-practices", "changes", "events")
"""The names of the feeds."""
FOLDER = "feeds"
"""The folder of the feeds, below that of a language."""


@dataclass(frozen=True)
class Entry:
    """One entry of a feed."""

    kind: str
    id: str
    title: str
    summary: str
    updated: str
    """The day of its newest change, or of the event."""
    published: str = ""
    """The day it joined the hub, where it is known."""


@dataclass(frozen=True)
class _Dated:
    """A record with its days: enough to tell whether it is among the newest."""

    kind: str
    id: str
    updated: str
    published: str = ""


@dataclass(frozen=True)
class Feed:
    """One feed."""

    name: str
    title: str
    entries: list[Entry]


def feed_address(name: str) -> str:
    """Return where a feed stands, below the folder of a language."""
    return f"{FOLDER}/{name}.atom"


def feed_titles(view: View) -> dict[str, str]:
    """Return the title of each feed by its name."""
    say = view.translate
    return {
        "new-practices": say("New good practices"),
        "changes": say("Changed records"),
        "events": say("Events"),
    }


def feed_of(view: View, name: str) -> Feed:
    """Return a feed of a language, the newest entries first."""
    make = {"new-practices": _new, "changes": _changes, "events": _events}[name]
    return Feed(name, feed_titles(view)[name], [_entry(view, one) for one in _newest(make(view))])


def identity(view: View, kind: str, name: str) -> str:
    """Return the name of a thing that stays the same wherever the site is published."""
    return uuid5(NAMESPACE_URL, f"{view.settings.forge.repository}#{kind}/{name}").urn


def as_atom(view: View, feed: Feed, address: str) -> str:
    """Return a feed as Atom; its links are whole where the site's address is known."""
    root = ElementTree.Element("feed", {"xmlns": _ATOM, _XML_LANGUAGE: view.language})
    site = view.site_name
    _add(root, "id", identity(view, "feed", f"{feed.name}-{view.language}"))
    _add(root, "title", f"{feed.title} · {site}")
    _add(root, "updated", _moment(feed.entries[0].updated if feed.entries else as_of(view.library)))
    author = ElementTree.SubElement(root, "author")
    _add(author, "name", site)
    _add(root, "rights", f"CC BY 4.0 {LICENCE_URL} {attribution(view.settings)}")
    base = f"{_root(address)}{view.language}/"
    _link(root, "self", base + feed_address(feed.name), "application/atom+xml")
    _link(root, "alternate", base + addresses.HOME, "text/html")
    for entry in feed.entries:
        _write_entry(view, root, entry, address)
    ElementTree.indent(root, "")
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'


def _write_entry(view: View, root: ElementTree.Element, entry: Entry, address: str) -> None:
    found = ElementTree.SubElement(root, "entry")
    _add(found, "id", identity(view, entry.kind, f"{entry.id}-{view.language}"))
    _say(found, "title", entry.title)
    _add(found, "updated", _moment(entry.updated))
    if entry.published:
        _add(found, "published", _moment(entry.published))
    page = f"{view.language}/{addresses.of(entry.kind, entry.id)}"
    _link(found, "alternate", _root(address) + page, "text/html")
    _link(found, "related", _root(address) + api_address(entry.kind, entry.id), "application/json")
    if entry.summary:
        _say(found, "summary", entry.summary)


def _root(address: str) -> str:
    """Return the root of the site as a feed sees it."""
    return address or "../../"


def _new(view: View) -> Iterator[_Dated]:
    for practice in view.library.practices.values():
        if practice.added:
            yield _Dated("practice", practice.id, practice.added, practice.added)


def _changes(view: View) -> Iterator[_Dated]:
    """Yield every record that names a day on which it was added, checked or reviewed."""
    for published in RECORDS:
        for record in records_of(view.library, published):
            translation = view.library.translation(published.kind, record.id, view.language)
            days = [getattr(record, "added", None), getattr(record, "checked", None)]
            days.append(translation.overlay.reviewed if translation else None)
            known = [day for day in days if day]
            if known:
                yield _Dated(published.kind, record.id, max(known), days[0] or "")


def _entry(view: View, one: _Dated) -> Entry:
    record = view.record(one.kind, one.id)
    title = getattr(record, "title", None) or getattr(record, "name", None) or one.id
    text = getattr(record, "summary", None) or getattr(record, "theme", None) or ""
    said = plain(text)
    if isinstance(text, Spoken):
        said = Spoken(said, text.lang)
    return Entry(one.kind, one.id, title, said, one.updated, one.published)


def _events(view: View) -> Iterator[_Dated]:
    for event in view.library.events.values():
        years = [str(source.year) for source in event.sources if source.year]
        day = event.date or max(years, default="") or as_of(view.library)
        yield _Dated("event", event.id, day)


def _newest(found: Iterable[_Dated]) -> list[_Dated]:
    in_order = sorted(found, key=lambda entry: (entry.kind, entry.id))
    return sorted(in_order, key=lambda entry: entry.updated, reverse=True)[:_LONGEST]


def _moment(day: str) -> str:
    """Return the first moment of a day, a month or a year."""
    return (day + "-01-01")[: len("2026-01-01")] + "T00:00:00Z"


def _add(parent: ElementTree.Element, name: str, text: str) -> ElementTree.Element:
    found = ElementTree.SubElement(parent, name)
    found.text = text
    return found


def _say(parent: ElementTree.Element, name: str, text: str) -> None:
    """Add a text, marked where it is in another language than the feed."""
    found = _add(parent, name, str(text))
    if isinstance(text, Spoken):
        found.set(_XML_LANGUAGE, text.lang)


def _link(parent: ElementTree.Element, relation: str, address: str, kind: str) -> None:
    ElementTree.SubElement(parent, "link", {"rel": relation, "type": kind, "href": address})
