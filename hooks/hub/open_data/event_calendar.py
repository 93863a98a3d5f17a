"""The events of one language as an iCalendar (RFC 5545, with the names of RFC 7986).

An event stands in it only where its first day is known: a month or a year is no day.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.open_data.feeds import identity
from hub.open_data.published import LICENCE_URL, as_of, attribution
from hub.pages.text import plain

ADDRESS = "events/events.ics"
"""Where the calendar stands, below the folder of a language."""
_OCTETS = 75
_WHOLE_DAY = len("2026-01-01")


def events_in_calendar(view: View) -> list[Any]:
    """Return the events whose first day is known, in order of time."""
    dated = [e for e in view.library.events.values() if len(e.date or "") == _WHOLE_DAY]
    return [view.record("event", e.id) for e in sorted(dated, key=lambda e: (e.date or "", e.id))]


def as_calendar(view: View, address: str) -> str:
    """Return the calendar."""
    site = view.site_name
    name = f"{view.translate('Events')} · {site}"
    licence = f"CC BY 4.0 {LICENCE_URL} {attribution(view.settings)}"
    lines = [
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", f"-//{_escaped(site)}//events 1.0//{view.language.upper()}"),
        ("CALSCALE", "GREGORIAN"),
        (f"NAME;LANGUAGE={view.language}", _escaped(name)),
        ("X-WR-CALNAME", _escaped(name)),
        (f"DESCRIPTION;LANGUAGE={view.language}", _escaped(licence)),
    ]
    for event in events_in_calendar(view):
        lines += _event(view, event, address)
    lines.append(("END", "VCALENDAR"))
    return "".join(content_line(f"{name}:{value}") for name, value in lines)


def _event(view: View, event: Any, address: str) -> Iterator[tuple[str, str]]:
    first = date.fromisoformat(event.date)
    last = event.end_date if len(event.end_date or "") == _WHOLE_DAY else event.date
    after = date.fromisoformat(last) + timedelta(days=1)
    yield "BEGIN", "VEVENT"
    yield "UID", identity(view, "event", event.id).removeprefix("urn:uuid:")
    yield "DTSTAMP", as_of(view.library).replace("-", "") + "T000000Z"
    yield "DTSTART;VALUE=DATE", first.strftime("%Y%m%d")
    yield "DTEND;VALUE=DATE", after.strftime("%Y%m%d")
    yield f"SUMMARY{_language(event.title, view)}", _escaped(event.title)
    yield "LOCATION", _escaped(_place(view, event))
    if event.theme:
        yield f"DESCRIPTION{_language(event.theme, view)}", _escaped(plain(event.theme))
    yield from _where(view, event)
    yield "CATEGORIES", _escaped(view.label("event-kinds", event.kind))
    yield "TRANSP", "TRANSPARENT"
    if address:
        page = f"{view.language}/{addresses.of('event', event.id)}"
        yield "URL", f"{address}{page}"
    yield "END", "VEVENT"


def _where(view: View, event: Any) -> Iterator[tuple[str, str]]:
    authority = view.library.authorities.get(event.authority or "")
    if authority and authority.place:
        yield "GEO", f"{authority.place.latitude:.6f};{authority.place.longitude:.6f}"


def _place(view: View, event: Any) -> str:
    city = view.record("authority", event.authority).name if event.authority else event.city
    country = view.country(event.country)
    return f"{city}, {country}" if city else country


def _language(text: str, view: View) -> str:
    return f";LANGUAGE={getattr(text, 'lang', view.language)}"


def _escaped(text: str) -> str:
    for plain_text, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(plain_text, written)
    return text.replace("\r", "")


def content_line(line: str) -> str:
    """Return a line in pieces of at most 75 octets, no letter cut in two, each but one indented."""
    pieces, piece = [], ""
    for letter in line:
        if len((piece + letter).encode()) > _OCTETS:
            pieces.append(piece)
            piece = " "
        piece += letter
    return "\r\n".join([*pieces, piece]) + "\r\n"
