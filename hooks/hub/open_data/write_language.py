"""Writes the open data that belong to one language: its feeds and its calendar."""

from functools import partial

from hub.languages.view import View
from hub.open_data.event_calendar import ADDRESS, as_calendar
from hub.open_data.feeds import FEEDS, as_atom, feed_address, feed_of
from hub.open_data.published import stamp_of_data
from hub.output.writer import Writer


def write_language_data(view: View, writer: Writer, key: str, address: str) -> None:
    """Write the feeds and the calendar of a language."""
    whole = key + address + stamp_of_data(view.library)
    for name in FEEDS:
        path = f"{view.language}/{feed_address(name)}"
        writer.write(path, whole, partial(_feed, view, name, address))
    writer.write(f"{view.language}/{ADDRESS}", whole, partial(as_calendar, view, address))


def _feed(view: View, name: str, address: str) -> str:
    return as_atom(view, feed_of(view, name), address)
