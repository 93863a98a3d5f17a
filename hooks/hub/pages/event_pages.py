"""The pages of events, and the page that lists them by year."""

from collections.abc import Iterator
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.open_data.published import api_address
from hub.pages.commitment_lines import commitment_lines, lines_stamp
from hub.pages.page import Page, SearchText
from hub.pages.record_context import record_context
from hub.pages.record_list import record_list
from hub.pages.text import plain
from hub.records.event import Event


def event_pages(view: View) -> Iterator[Page]:
    """Yield the page of every event, then the page that lists them."""
    for name in view.library.events:
        yield _page(view, name)
    yield record_list(
        view,
        addresses.EVENTS,
        "events",
        view.translate("Events"),
        view.translate("Meetings, trainings and consultations, with what came of them."),
        lambda: _by_year(view),
    )


def _page(view: View, name: str) -> Page:
    event: Event = view.record("event", name)
    country = view.country(event.country)
    kind = view.label("event-kinds", event.kind)
    texts = [
        event.title_original or "",
        event.theme or "",
        event.note or "",
        country,
        event.participants or "",
        *event.outcomes,
        *event.organisers,
    ]
    return Page(
        address=addresses.of("event", name),
        title=event.title,
        description=plain(event.theme or event.title),
        template="event",
        context=lambda: _context(view, name),
        stamp=view.library.stamp("event", name)
        + view.library.stamp("authority", event.authority or "")
        + "".join(view.library.stamp("network", network) for network in event.networks)
        + lines_stamp(view.library, view.library.commitments_by["event"].get(name, [])),
        section="events",
        kind=kind,
        data=api_address("event", name),
        search=lambda: SearchText(
            body="\n".join(plain(text) for text in texts if text),
            filters={"country": [event.country]},
            note=f"{country}, {view.date(event.date)}" if event.date else country,
        ),
    )


def _context(view: View, name: str) -> dict[str, Any]:
    event: Event = view.record("event", name)
    return {
        "r": event,
        "authority": view.record("authority", event.authority) if event.authority else None,
        "networks": [view.record("network", network) for network in event.networks],
        "commitments": commitment_lines(view, view.library.commitments_by["event"].get(name, [])),
        **record_context(view, "event", name, event.title),
    }


def _by_year(view: View) -> list[dict[str, Any]]:
    years: dict[str, list[Event]] = {}
    for event in view.library.events.values():
        years.setdefault((event.date or "")[:4], []).append(event)
    return [
        {
            "id": f"year-{year or 'unknown'}",
            "name": year or view.translate("Year not known"),
            "rows": [_row(view, event) for event in sorted(found, key=_when, reverse=True)],
        }
        for year, found in sorted(years.items(), reverse=True)
    ]


def _when(event: Event) -> str:
    return event.date or ""


def _row(view: View, event: Event) -> dict[str, Any]:
    said: Event = view.record("event", event.id)
    facts = [view.label("event-kinds", event.kind), view.country(event.country)]
    return {
        "address": addresses.of("event", event.id),
        "name": said.title,
        "facts": [*facts, *([view.date(event.date)] if event.date else [])],
        "text": said.theme or "",
    }
