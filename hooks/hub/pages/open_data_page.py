"""The page of open data: every file with its size, its rows and what it holds."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from babel import numbers

from hub import addresses
from hub.languages.view import View
from hub.open_data.all_tables import TRANSLATIONS
from hub.open_data.event_calendar import ADDRESS as CALENDAR
from hub.open_data.event_calendar import events_in_calendar
from hub.open_data.feeds import FEEDS, feed_address, feed_titles
from hub.open_data.files import ARCHIVE, FOLDER, PACKAGE
from hub.open_data.published import API, FRAMEWORK, RECORDS, Published
from hub.pages.codebook_page import in_words
from hub.pages.dataset_node import dataset_node
from hub.pages.page import Page, SearchText

_BESIDE = ("codebook.csv", "datapackage.json", "CITATION.cff", "CHANGES.md", "LICENSE.txt")
_FORMATS = "CSV JSON GeoJSON API Atom iCalendar JSON-LD"


@dataclass(frozen=True)
class Offer:
    """The files that were made, as the page reads them back."""

    folder: Path
    """Where they lie."""
    package: dict[str, Any]
    """What `datapackage.json` says of them."""

    def size(self, path: str) -> int:
        """Return the size of a file in bytes."""
        return (self.folder / path).stat().st_size

    def records(self, path: str) -> int:
        """Return how many records a file has."""
        return next(int(r["records"]) for r in self.package["resources"] if r["path"] == path)

    @property
    def tables(self) -> list[dict[str, Any]]:
        """Every table."""
        return [r for r in self.package["resources"] if r.get("type") == "table"]


def read_offer(aside: Path) -> Offer:
    """Return the files of the site that is being made."""
    folder = aside / FOLDER
    return Offer(folder, json.loads((folder / PACKAGE).read_text(encoding="utf-8")))


def open_data_page(view: View, aside: Path) -> Page:
    """Return the page of open data; its files may be made later, but before it is drawn."""
    say = view.translate
    description = say("Everything the hub knows, as files and for programs, free to use.")
    return Page(
        address=addresses.OPEN_DATA,
        title=say("Open data"),
        description=description,
        template="open_data",
        context=lambda: _context(view, read_offer(aside)),
        kind=say("Page"),
        search=lambda: SearchText(
            body="\n".join(
                [description, "CSV JSON GeoJSON API Atom iCalendar JSON-LD", *_names(view)]
            ),
            note=description,
        ),
    )


def _names(view: View) -> list[str]:
    return [view.translate(published.label) for published in RECORDS]


def _context(view: View, offer: Offer) -> dict[str, Any]:
    return {
        "as_of": offer.package["created"][: len("2026-01-01")],
        "archive": _file(view, offer, ARCHIVE),
        "tables": len(offer.tables),
        "kinds": [_kind(view, offer, published) for published in RECORDS],
        "notes": _notes(view, offer),
        "codes": [_codes(view, offer, published) for published in FRAMEWORK],
        "beside": [{**_file(view, offer, path), "about": _about(view)[path]} for path in _BESIDE],
        "feeds": [(feed_address(name), feed_titles(view)[name]) for name in FEEDS],
        "calendar": CALENDAR,
        "dated": len(events_in_calendar(view)),
        "undated": len(view.library.events) - len(events_in_calendar(view)),
        "api": f"api/{API}",
        "example": next(iter(view.library.practices), ""),
        "linked": dataset_node(view, offer.package, offer.size(ARCHIVE)),
    }


def _kind(view: View, offer: Offer, published: Published) -> dict[str, Any]:
    """Return the files of one kind: its own table, JSON and places, then the linked tables."""
    json_path = f"json/{published.plural}.json"
    geo_path = f"geojson/{published.plural}.geojson"
    of_kind = _tables_of(offer, published)
    paths = [*(table["path"] for table in of_kind[:1]), json_path]
    has_places = any(r["path"] == geo_path for r in offer.package["resources"])
    return {
        "name": view.translate(published.label),
        "about": in_words(view, of_kind[0]["description"]),
        "rows": offer.records(json_path),
        "files": [_file(view, offer, p) for p in [*paths, *([geo_path] if has_places else [])]],
        "linked": [
            {
                **_file(view, offer, table["path"]),
                "name": table["name"],
                "rows": table["rows"],
                "about": in_words(view, table["description"]),
            }
            for table in of_kind[1:]
        ],
    }


def _notes(view: View, offer: Offer) -> dict[str, Any]:
    """Return the table that says how each record comes into each language."""
    table = next(table for table in offer.tables if table["name"] == TRANSLATIONS)
    files = [_file(view, offer, table["path"])]
    name = view.translate("How each record comes into each language")
    about = in_words(view, table["description"])
    return {"name": name, "about": about, "rows": table["rows"], "files": files, "linked": []}


def _codes(view: View, offer: Offer, published: Published) -> dict[str, Any]:
    """Return the files of a part of the framework, counted as its table counts."""
    found = _kind(view, offer, published)
    rows = int(_tables_of(offer, published)[0]["rows"])
    say = view.translate
    names = {
        "framework": say("Criteria"),
        "questionnaire": say("Questions"),
        "vocabulary": say("Coded values"),
        "glossary": say("Glossary"),
        "crosswalk": say("Other frameworks"),
    }
    return {**found, "rows": rows, "name": names[published.kind]}


def _tables_of(offer: Offer, published: Published) -> list[dict[str, Any]]:
    kinds = {
        "framework": ("criterion",),
        "questionnaire": ("item",),
        "vocabulary": ("word",),
        "glossary": ("term",),
    }
    return [t for t in offer.tables if t["kind"] in kinds.get(published.kind, (published.kind,))]


def _file(view: View, offer: Offer, path: str) -> dict[str, Any]:
    ending = path.rpartition(".")[2]
    return {
        "path": f"{FOLDER}/{path}",
        "file": path.rpartition("/")[2],
        "format": {"geojson": "GeoJSON"}.get(ending, ending.upper()),
        "size": size_in_words(view, offer.size(path)),
    }


def size_in_words(view: View, size: int) -> str:
    """Return a size in kilobytes or megabytes."""
    if size < 1_000_000:
        number = view.number(max(1, round(size / 1000)))
        return view.translate("{size} kB").format(size=number).replace(" ", "\u00a0")
    number = numbers.format_decimal(round(size / 1_000_000, 1), locale=view.locale)
    return view.translate("{size} MB").format(size=number).replace(" ", "\u00a0")


def _about(view: View) -> dict[str, str]:
    say = view.translate
    return {
        "codebook.csv": say("Every table and column, what it holds and what it may hold."),
        "datapackage.json": say("The same for programs, with the links between the tables."),
        "CITATION.cff": say("How to cite the data."),
        "CHANGES.md": say("What changed in the format, in English."),
        "LICENSE.txt": say("The licence, in English."),
    }
