"""The pages of countries, and the page that lists them by region."""

from collections.abc import Iterator
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.open_data.published import api_address
from hub.pages.atlas import has_country_map
from hub.pages.commitment_lines import commitment_lines, lines_stamp
from hub.pages.page import Page, SearchText
from hub.pages.practice_lists import newest_first
from hub.pages.record_context import citation, correction, record_context
from hub.pages.text import plain, shortened
from hub.register.initiative import states_in_initiative, ties_to

_SHOWN = 6


def country_codes(view: View) -> list[str]:
    """Return the codes of all countries that have something to show."""
    library = view.library
    codes = {*library.authorities_by_country, *(name.upper() for name in library.histories)}
    return sorted(codes)


def country_pages(view: View) -> Iterator[Page]:
    """Yield the page of every country, then the page that lists them."""
    for code in country_codes(view):
        yield _page(view, code)
    yield Page(
        address=addresses.COUNTRIES,
        title=view.translate("Countries"),
        description=view.translate("What the hub knows of each country."),
        template="countries",
        context=lambda: {"groups": _groups(view)},
        stamp="".join(view.library.practices) + "".join(view.library.authorities),
        section="countries",
    )


def _page(view: View, code: str) -> Page:
    name = view.country(code)
    history = view.record("country", code.lower()) if _has_history(view, code) else None
    told = [history.summary, history.history, history.way_of_working] if history else []
    return Page(
        address=addresses.of("country", code.lower()),
        title=name,
        description=shortened(history.summary) if history else name,
        template="country",
        context=lambda: _context(view, code),
        stamp=_stamp(view, code),
        section="countries",
        kind=view.translate("Country"),
        data=api_address("country", code.lower()) if history else "",
        search=lambda: SearchText(
            body="\n".join([name, *(plain(text) for text in told if text)]),
            filters={"country": [code]},
        ),
    )


def _has_history(view: View, code: str) -> bool:
    return code.lower() in view.library.histories


def _context(view: View, code: str) -> dict[str, Any]:
    library, initiative = view.library, view.settings.initiative
    term = library.vocabularies["countries"][code]
    practices = newest_first(library.practices_by["country"].get(code, []))
    authorities = [
        view.record("authority", a.id) for a in library.authorities_by_country.get(code, [])
    ]
    authorities.sort(key=lambda a: view.sort_key(a.name))
    networks = [n for n in library.networks.values() if code in n.countries]
    return {
        "code": code,
        "region": term.region,
        "mirps": term.mirps,
        "has_map": has_country_map(code),
        "h": view.record("country", code.lower()) if _has_history(view, code) else None,
        "practices": [view.record("practice", p.id) for p in practices[:_SHOWN]],
        "total": len(practices),
        "authorities": authorities,
        "members": [
            {"id": a.id, "name": a.name, "states": states_in_initiative(a, initiative)}
            for a in authorities
            if ties_to(a, initiative)
        ],
        "networks": [view.record("network", n.id) for n in networks],
        "events": [view.record("event", e.id) for e in library.events_by.get(code, [])],
        "commitments": commitment_lines(view, library.commitments_by["country"].get(code, [])),
        "years": [year for year in library.years if year.country == code],
        **_ways_to_change(view, code),
    }


def _ways_to_change(view: View, code: str) -> dict[str, Any]:
    if _has_history(view, code):
        return record_context(view, "country", code.lower(), view.country(code))
    forge = view.settings.forge
    path = f"cities/{code.lower()}/country.md"
    return {
        "suggest_edit": f"{forge.repository}/new/{forge.branch}?filename={path}",
        "report": correction("country", code.lower()),
        "cite": citation(view, view.country(code)),
        "origin": {},
    }


def _stamp(view: View, code: str) -> str:
    library = view.library
    stamps = [library.stamp("country", code.lower())]
    stamps += [year.id for year in library.years if year.country == code]
    stamps += [
        library.stamp("authority", a.id) for a in library.authorities_by_country.get(code, [])
    ]
    stamps += [
        library.stamp("practice", p.id) for p in library.practices_by["country"].get(code, [])
    ]
    stamps += [
        library.stamp("network", n.id) for n in library.networks.values() if code in n.countries
    ]
    stamps += [library.stamp("event", e.id) for e in library.events_by.get(code, [])]
    stamps.append(lines_stamp(library, library.commitments_by["country"].get(code, [])))
    return "".join(stamps)


def _groups(view: View) -> list[dict[str, Any]]:
    terms = view.library.vocabularies["countries"]
    regions: dict[str, list[dict[str, Any]]] = {}
    for code in country_codes(view):
        regions.setdefault(terms[code].region or "", []).append(_row(view, code))
    for rows in regions.values():
        rows.sort(key=lambda row: view.sort_key(row["name"]))
    order = [region for region in view.library.vocabularies["regions"] if region in regions]
    return [{"region": region, "rows": regions[region]} for region in order]


def _row(view: View, code: str) -> dict[str, Any]:
    library = view.library
    return {
        "code": code,
        "name": view.country(code),
        "practices": len(library.practices_by["country"].get(code, [])),
        "authorities": len(library.authorities_by_country.get(code, [])),
        "history": _has_history(view, code),
    }
