"""Feeds and calendar are read by parsers that know nothing of the hub."""

import uuid
from datetime import date
from pathlib import Path
from typing import Any

import feedparser
import icalendar
import pytest
from hub.check.run import check_repository
from hub.languages.view import View
from hub.library import Library
from hub.open_data.event_calendar import as_calendar, content_line
from hub.open_data.feeds import as_atom, feed_of
from hub.settings import read_settings
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from read_data import LANGUAGES, records_of, rows_of

pytestmark = pytest.mark.site
FEEDS = ("new-practices", "changes", "events")
ATOM = "{http://www.w3.org/2005/Atom}"
LINES = 60
ADDRESS = "https://example.org/hub/"
ROOT = Path(__file__).parents[2]


def _file(site: Path, language: str, name: str) -> Path:
    return site / language / "feeds" / f"{name}.atom"


def _feed(site: Path, language: str, name: str) -> Any:
    return feedparser.parse(_file(site, language, name).read_bytes())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FEEDS)
def test_a_feed_is_atom_with_all_that_its_standard_asks_for(
    site: Path, language: str, name: str
) -> None:
    feed = _feed(site, language, name)
    assert not feed.bozo
    assert feed.version == "atom10"
    root = etree.parse(_file(site, language, name)).getroot()
    for element in (root, *root.iter(f"{ATOM}entry")):
        for needed in ("id", "title", "updated"):
            assert len(element.findall(ATOM + needed)) == 1
    assert root.find(f"{ATOM}author/{ATOM}name") is not None
    assert "CC BY 4.0" in (root.findtext(f"{ATOM}rights") or "")
    assert len({entry.id for entry in feed.entries}) == len(feed.entries) > 0
    assert all(uuid.UUID(entry.id) for entry in feed.entries)
    moments = [entry.updated for entry in feed.entries]
    assert moments == sorted(moments, reverse=True)
    assert feed.feed.updated == moments[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FEEDS)
def test_links_of_a_feed_lead_to_pages_and_data(site: Path, language: str, name: str) -> None:
    file = _file(site, language, name)
    for entry in _feed(site, language, name).entries:
        for link in entry.links:
            assert (file.parent / link.href).resolve().is_file(), link.href


def test_ids_differ_between_languages_and_stay_for_a_record(site: Path) -> None:
    found = {code: {e.id for e in _feed(site, code, "events").entries} for code in LANGUAGES}
    assert not found["en"] & found["es"]
    name = "https://github.com/cities-of-solidarity/hub#event/cl-quilicura-seminar-2016-es"
    assert uuid.uuid5(uuid.NAMESPACE_URL, name).urn in found["es"]


def test_days_come_from_the_records(site: Path) -> None:
    practices = rows_of(site, "practices")
    dated = [*practices, *rows_of(site, "commitments")]
    days = {row[name] for row in dated for name in ("added", "checked")}
    for entry in _feed(site, "en", "changes").entries:
        assert entry.updated[:10] in days
    newest = sorted((row["added"] for row in practices), reverse=True)[:LINES]
    assert [e.updated[:10] for e in _feed(site, "fr", "new-practices").entries] == newest


def test_the_feed_of_events_has_every_event(site: Path) -> None:
    assert len(_feed(site, "pt", "events").entries) == len(rows_of(site, "events"))


def _calendar(site: Path, language: str) -> icalendar.Calendar:
    content = (site / language / "events" / "events.ics").read_bytes()
    return icalendar.Calendar.from_ical(content)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_calendar_has_every_event_whose_day_is_known(site: Path, language: str) -> None:
    calendar = _calendar(site, language)
    assert not calendar.errors
    known = {
        entry["record"]["title"][language]: entry["record"]
        for entry in records_of(site, "events")
        if len(entry["record"]["date"] or "") == 10
    }
    events = list(calendar.walk("VEVENT"))
    assert {str(event["SUMMARY"]) for event in events} == set(known)
    for event in events:
        record = known[str(event["SUMMARY"])]
        assert event.decoded("DTSTART") == date.fromisoformat(record["date"])
        last = date.fromisoformat(record["end_date"] or record["date"])
        assert (event.decoded("DTEND") - last).days == 1
        assert {"UID", "DTSTAMP", "LOCATION"} <= set(event)
    assert len({str(event["UID"]) for event in events}) == len(events)


def test_an_event_is_the_same_in_every_language(site: Path) -> None:
    uids = [{str(e["UID"]) for e in _calendar(site, code).walk("VEVENT")} for code in LANGUAGES]
    assert all(found == uids[0] for found in uids)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_of_the_calendar_is_longer_than_its_standard_allows(
    site: Path, language: str
) -> None:
    content = (site / language / "events" / "events.ics").read_bytes()
    assert content.endswith(b"END:VCALENDAR\r\n")
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line or b"\r" in line for line in lines)


def test_links_are_whole_where_the_address_of_the_site_is_known() -> None:
    settings = read_settings(ROOT)
    library = Library(check_repository(ROOT, settings).catalogue)
    view = View(library, settings, ROOT, "es")
    feed = feedparser.parse(as_atom(view, feed_of(view, "events"), ADDRESS).encode())
    for link in [*feed.feed.links, *feed.entries[0].links]:
        assert link.href.startswith(ADDRESS)
        assert ".." not in link.href
    calendar = icalendar.Calendar.from_ical(as_calendar(view, ADDRESS))
    for event in calendar.walk("VEVENT"):
        assert str(event["URL"]).startswith(f"{ADDRESS}es/events/")


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
def test_a_folded_line_unfolds_to_what_it_was(line: str) -> None:
    text = content_line(line)
    assert all(len(piece.encode()) <= 75 for piece in text.split("\r\n"))
    assert text.replace("\r\n ", "").removesuffix("\r\n") == line
