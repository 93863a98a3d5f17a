"""The page of a local authority, and the page that lists them all."""

from collections.abc import Iterator
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.library import Library
from hub.pages.facets import Facet, country_facet, facet_of
from hub.pages.locator import locator
from hub.pages.page import Page, SearchText
from hub.pages.record_context import record_context
from hub.pages.text import plain
from hub.records.authority import Authority, Membership

INITIATIVE = "cities-of-solidarity-americas"
"""The network that the hub is about."""
_STRONGEST = ("challenged", "signed", "recognised", "member", "candidate", "identified", "ended")


def authority_pages(view: View) -> Iterator[Page]:
    """Yield the page of every local authority, then the page that lists them."""
    for name in view.library.authorities:
        yield _page(view, name)
    yield _index(view)


def states_in_initiative(authority: Authority) -> list[str]:
    """Return how a local authority is tied to Cities of Solidarity; a challenge prevails."""
    found = {tie.state for tie in authority.memberships if tie.network == INITIATIVE}
    if "challenged" in found:
        return ["challenged"]
    strong = [state for state in _STRONGEST if state in found]
    return [state for state in strong if state != "member"] or strong


def _page(view: View, name: str) -> Page:
    authority: Authority = view.record("authority", name)
    country = view.country(authority.country)
    kind = view.label("authority-types", authority.type)
    return Page(
        address=addresses.of("authority", name),
        title=authority.name,
        description=f"{authority.name}, {country}: {kind}.",
        template="authority",
        context=lambda: _context(view, name),
        stamp=_stamp(view.library, name),
        section="cities",
        kind=kind,
        search=lambda: SearchText(
            body="\n".join(_texts(view, authority)),
            filters={"country": [authority.country]},
            note=country,
        ),
    )


def _context(view: View, name: str) -> dict[str, Any]:
    library = view.library
    authority: Authority = view.record("authority", name)
    practices = library.practices_by["authority"].get(name, [])
    return {
        "a": authority,
        "states": states_in_initiative(authority),
        "locator": locator(authority),
        "size": library.size_of(authority),
        "practices": [view.record("practice", p.id) for p in practices],
        "ties": [_tie(view, tie) for tie in _ordered(authority.memberships)],
        "events": [view.record("event", e.id) for e in library.events_by.get(name, [])],
        **record_context(view, "authority", name, authority.name),
    }


def _ordered(ties: list[Membership]) -> list[Membership]:
    return sorted(ties, key=lambda tie: (tie.network != INITIATIVE, tie.id))


def _tie(view: View, tie: Membership) -> dict[str, Any]:
    kind, name = ("network", tie.network) if tie.network else ("programme", tie.programme)
    facts = [
        view.date(tie.date or tie.year) + (f"–{tie.until}" if tie.until else ""),
        view.label("membership-stages", tie.stage) if tie.stage else "",
        tie.edition if tie.edition != str(tie.year) else "",
        tie.recognition,
        view.label("thematic-areas", tie.area) if tie.area else "",
        tie.signed_by,
    ]
    return {
        "id": tie.id,
        "address": addresses.of(kind, name or ""),
        "name": view.record(kind, name or "").name,
        "state": "" if tie.stage and tie.state == "member" else tie.state,
        "facts": [fact for fact in facts if fact],
        "note": tie.note,
        "sources": tie.sources,
    }


def _texts(view: View, authority: Authority) -> list[str]:
    texts = [
        authority.name_original or "",
        authority.admin1 or "",
        view.country(authority.country),
        *(fact.text for fact in authority.facts),
    ]
    for tie in authority.memberships:
        kind, name = ("network", tie.network) if tie.network else ("programme", tie.programme)
        texts += [view.record(kind, name or "").name, tie.note or ""]
    for agreement in authority.agreements:
        texts += [agreement.with_, agreement.note or ""]
    return [plain(text) for text in dict.fromkeys(texts) if text]


def _stamp(library: Library, name: str) -> str:
    authority = library.authorities[name]
    stamps = [library.stamp("authority", name)]
    for practice in library.practices_by["authority"].get(name, []):
        stamps.append(library.stamp("practice", practice.id))
    for tie in authority.memberships:
        stamps.append(library.stamp("network", tie.network or ""))
        stamps.append(library.stamp("programme", tie.programme or ""))
    stamps += [library.stamp("event", e.id) for e in library.events_by.get(name, [])]
    return "".join(stamps)


def _index(view: View) -> Page:
    return Page(
        address=addresses.CITIES,
        title=view.translate("Cities"),
        description=view.translate("Local authorities in the hub, by country."),
        template="cities",
        context=lambda: {"groups": _groups(view), "facets": _facets(view)},
        stamp="".join(view.library.stamp("authority", name) for name in view.library.authorities)
        + "".join(view.library.practices),
        section="cities",
    )


def _groups(view: View) -> list[dict[str, Any]]:
    library = view.library
    groups: list[dict[str, Any]] = [
        {"code": code, "name": view.country(code), "rows": [_row(view, a) for a in authorities]}
        for code, authorities in library.authorities_by_country.items()
    ]
    for group in groups:
        group["rows"].sort(key=lambda row: view.sort_key(row["name"]))
    return sorted(groups, key=lambda group: view.sort_key(group["name"]))


def _row(view: View, authority: Authority) -> dict[str, Any]:
    library = view.library
    return {
        "id": authority.id,
        "name": view.record("authority", authority.id).name,
        "type": authority.type,
        "size": library.size_of(authority),
        "states": states_in_initiative(authority),
        "practices": len(library.practices_by["authority"].get(authority.id, [])),
    }


def _facets(view: View) -> list[Facet]:
    authorities = view.library.authorities.values()
    states = {state for a in authorities for state in states_in_initiative(a)}
    return [
        country_facet(view, set(view.library.authorities_by_country)),
        facet_of(
            view, "type", view.translate("Type"), "authority-types", {a.type for a in authorities}
        ),
        facet_of(
            view,
            "size",
            view.translate("Size"),
            "sizes",
            {view.library.size_of(a) or "" for a in authorities},
        ),
        facet_of(
            view, "state", view.translate("Cities of Solidarity"), "membership-states", states
        ),
    ]
