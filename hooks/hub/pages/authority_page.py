"""The page of a local authority, and the page that lists them all."""

from collections.abc import Iterator
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.library import Library
from hub.open_data.published import api_address
from hub.pages.authority_ties import agreements, exchanges, named_by, steps, ties, ties_stamp
from hub.pages.badges import badges_to_offer
from hub.pages.commitment_lines import commitment_lines, lines_stamp
from hub.pages.facets import Facet, country_facet, facet_of
from hub.pages.initiative_name import initiative_name
from hub.pages.locator import locator
from hub.pages.page import Page, SearchText
from hub.pages.record_context import record_context
from hub.pages.text import plain
from hub.records.authority import Authority
from hub.register.initiative import states_in_initiative


def authority_pages(view: View) -> Iterator[Page]:
    """Yield the page of every local authority, then the page that lists them."""
    for name in view.library.authorities:
        yield _page(view, name)
    yield _index(view)


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
        data=api_address("authority", name),
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
        "states": states_in_initiative(authority, view.settings.initiative),
        "locator": locator(authority),
        "size": library.size_of(authority),
        "practices": [view.record("practice", p.id) for p in practices],
        "assessments": library.assessments_of(name),
        "steps": steps(view, name),
        "ties": ties(view, authority),
        "named_by": named_by(view, name),
        "badges": badges_to_offer(view, authority),
        "agreements": agreements(view, authority),
        "exchanges": exchanges(view, name),
        "champions": _champions(view, authority),
        "commitments": commitment_lines(view, library.commitments_by["authority"].get(name, [])),
        "events": [view.record("event", e.id) for e in library.events_by.get(name, [])],
        **record_context(view, "authority", name, authority.name),
    }


def _champions(view: View, authority: Authority) -> list[dict[str, Any]]:
    return [
        {
            "said": found,
            "network": view.record("network", found.network) if found.network else None,
            "event": view.record("event", found.event) if found.event else None,
        }
        for found in authority.champions
    ]


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
    texts += [committee.name for committee in authority.committees]
    return [plain(text) for text in dict.fromkeys(texts) if text]


def _stamp(library: Library, name: str) -> str:
    stamps = [library.stamp("authority", name), library.as_of]
    for practice in library.practices_by["authority"].get(name, []):
        stamps.append(library.stamp("practice", practice.id))
    stamps.append(ties_stamp(library, name))
    stamps.append(lines_stamp(library, library.commitments_by["authority"].get(name, [])))
    stamps += [library.stamp("event", e.id) for e in library.events_by.get(name, [])]
    stamps += [one.stamp for one in library.assessments_of(name)]
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
        "states": states_in_initiative(authority, view.settings.initiative),
        "practices": len(library.practices_by["authority"].get(authority.id, [])),
    }


def _facets(view: View) -> list[Facet]:
    authorities = view.library.authorities.values()
    states = {
        state for a in authorities for state in states_in_initiative(a, view.settings.initiative)
    }
    found = [
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
    ]
    if states:
        found.append(facet_of(view, "state", initiative_name(view), "membership-states", states))
    return found
