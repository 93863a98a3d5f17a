"""The lists of practices: all of them, and those that share a criterion, country, area or group."""

from collections.abc import Callable, Iterator
from math import ceil
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.library import FACETS, digest_of
from hub.pages.facets import Facet, country_facet, criterion_facet, facet_of, year_facet
from hub.pages.page import Page
from hub.records.practice import Practice

PAGE_SIZE = 48
"""How many cards one page of a list holds."""


def newest_first(practices: list[Practice]) -> list[Practice]:
    """Return practices by the year they began, the newest first; those without a year last."""
    return sorted(practices, key=lambda p: (-(p.start_year or 0), p.id))


def practice_lists(view: View) -> Iterator[Page]:
    """Yield every page of every list of practices."""
    every = newest_first(list(view.library.practices.values()))
    yield from _pages(view, every, None, "", addresses.all_practices)
    for facet in FACETS:
        for value, found in view.library.practices_by[facet].items():
            yield from _pages(view, newest_first(found), facet, value, _address_of(facet, value))


def facet_label(view: View, facet: str) -> str:
    """Return what a facet is called."""
    names = {
        "criterion": view.translate("Criterion"),
        "country": view.translate("Country"),
        "area": view.translate("Area"),
        "population": view.translate("Population"),
    }
    return names[facet]


def value_label(view: View, facet: str, value: str) -> str:
    """Return what a value of a facet is called."""
    if facet == "criterion":
        return view.wording(view.library.criteria[value].name)
    vocabulary = {"country": "countries", "area": "areas", "population": "populations"}[facet]
    return view.label(vocabulary, value)


def _address_of(facet: str, value: str) -> Callable[[int], str]:
    return lambda number: addresses.listing(facet, value, number)


def _pages(
    view: View,
    practices: list[Practice],
    facet: str | None,
    value: str,
    address_of: Callable[[int], str],
) -> Iterator[Page]:
    count = max(1, ceil(len(practices) / PAGE_SIZE))
    heading = value_label(view, facet, value) if facet else view.translate("Good practices")
    facets = "" if facet else digest_of(view.library.practices)
    for number in range(1, count + 1):
        shown = practices[(number - 1) * PAGE_SIZE : number * PAGE_SIZE]
        title = heading if number == 1 else f"{heading} ({number})"
        yield Page(
            address=address_of(number),
            title=title,
            description=_description(view, heading, len(practices), facet),
            template="practices",
            context=_context_of(view, shown, number, count, facet, heading, address_of),
            stamp=_stamp(view, shown) + facets,
            section="practices",
        )


def _stamp(view: View, shown: list[Practice]) -> str:
    library = view.library
    return "".join(
        library.stamp("practice", p.id) + library.stamp("authority", p.authority) for p in shown
    )


def _description(view: View, heading: str, count: int, facet: str | None) -> str:
    if facet is None:
        return view.translate("What local authorities do, with sources: {n} practices.").format(
            n=count
        )
    return view.translate("{n} good practices: {what}").format(n=count, what=heading)


def _context_of(
    view: View,
    shown: list[Practice],
    number: int,
    count: int,
    facet: str | None,
    heading: str,
    address_of: Callable[[int], str],
) -> Callable[[], dict[str, Any]]:
    return lambda: {
        "heading": heading,
        "intro": _intro(view, facet),
        "crumbs": [(addresses.PRACTICES, view.translate("Good practices"))] if facet else [],
        "practices": [view.record("practice", p.id) for p in shown],
        "number": number,
        "pages": count,
        "address_of": address_of,
        "table": address_of(1),
        "live_facets": facet is None and number == 1,
        "facets": live_facets(view) if facet is None and number == 1 else [],
        "blank": _blank(view, shown),
        "lists": _lists(view) if facet is None else [],
    }


def _blank(view: View, shown: list[Practice]) -> Practice | None:
    """Return a practice with every part that a card can have, for the browser to fill in."""
    if not shown:
        return None
    return view.record("practice", shown[0].id).model_copy(  # type: ignore[no-any-return]
        update={
            "title": "…",
            "summary": "…",
            "status": "planned",
            "start_year": 1,
            "criteria": list(view.library.criteria),
        }
    )


def _intro(view: View, facet: str | None) -> str:
    if facet is None:
        return view.translate(
            "What local authorities do for people who had to move, each told with its sources."
        )
    return ""


def live_facets(view: View) -> list[Facet]:
    """Return the facets by which a reader can narrow the list of all practices."""
    library = view.library
    authorities = {p.authority for p in library.practices.values()}
    known = [library.authorities[name] for name in authorities]
    years = {str(p.start_year) for p in library.practices.values() if p.start_year}
    say = view.translate
    return [
        criterion_facet(view),
        country_facet(view, set(library.practices_by["country"])),
        facet_of(view, "area", say("Area"), "areas", library.practices_by["area"]),
        facet_of(
            view,
            "population",
            say("Population"),
            "populations",
            library.practices_by["population"],
        ),
        facet_of(view, "type", say("Type"), "authority-types", {a.type for a in known}),
        facet_of(view, "size", say("Size"), "sizes", {library.size_of(a) or "" for a in known}),
        facet_of(
            view,
            "status",
            say("Status"),
            "practice-status",
            {p.status for p in library.practices.values()},
        ),
        year_facet(view, say("Begun in or after"), years),
        Facet("recognised", say("Recognised by"), _recognisers(view)),
    ]


def _recognisers(view: View) -> list[tuple[str, str]]:
    found: dict[str, str] = {}
    for practice in view.library.practices.values():
        for recognition in practice.recognitions:
            kind = "network" if recognition.network else "programme"
            name = recognition.network or recognition.programme
            if name:
                found[name] = view.record(kind, name).name
    return sorted(found.items(), key=lambda pair: view.sort_key(pair[1]))


def _lists(view: View) -> list[dict[str, Any]]:
    lists = []
    for facet in FACETS:
        entries = [
            (addresses.listing(facet, value), value_label(view, facet, value), len(found))
            for value, found in view.library.practices_by[facet].items()
        ]
        entries.sort(key=lambda entry: view.sort_key(entry[1]))
        lists.append({"facet": facet, "label": facet_label(view, facet), "entries": entries})
    return lists
