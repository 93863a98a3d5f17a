"""Says what a page is about as JSON-LD: schema.org, and DCAT for the data themselves.

The context names its vocabularies itself, so that nobody has to fetch one.
"""

import json
from typing import Any

from markupsafe import Markup

from hub import addresses
from hub.languages.spoken import Spoken
from hub.languages.view import View
from hub.open_data.feeds import identity
from hub.open_data.published import LICENCE_URL, api_address
from hub.pages.text import plain
from hub.records.base import Source

Node = dict[str, Any]
_ADDRESSES = ("url", "license", "contentUrl", "sameAs")
CONTEXT: Node = {
    "@vocab": "https://schema.org/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    **{name: {"@id": f"https://schema.org/{name}", "@type": "@id"} for name in _ADDRESSES},
}
_PLACES = {"city": "City", "town": "City", "state": "State"}
"""The kinds of place that schema.org has a word for; all others are an administrative area."""


def as_script(node: Node) -> Markup:
    """Return a node as a block of data that no browser runs and no text can end early."""
    text = json.dumps({"@context": CONTEXT, **node}, ensure_ascii=False, separators=(",", ":"))
    return Markup(f'<script type="application/ld+json">{text.replace("<", _LESS)}</script>\n')


_LESS = "\\u003c"


def page_node(view: View, kind: str, name: str, main: Node) -> Node:
    """Return the page of a record, which is about the record."""
    record = view.record(kind, name)
    up = addresses.up_from(addresses.of(kind, name))
    title = getattr(record, "title", None) or record.name
    return _filled(
        {
            "@type": "WebPage",
            "@id": "",
            "name": _said(title),
            "inLanguage": view.language,
            "license": LICENCE_URL,
            "lastReviewed": getattr(record, "checked", None),
            "isPartOf": {"@type": "Dataset", "@id": f"{up}open-data.html#data"},
            "citation": [_source(source) for source in record.sources],
            "encoding": {
                "@type": "MediaObject",
                "contentUrl": f"{up}../{api_address(kind, name)}",
                "encodingFormat": "application/json",
            },
            "mainEntity": _filled({"@id": identity(view, kind, name), "identifier": name, **main}),
        }
    )


def practice_node(view: View, name: str) -> Node:
    """Return the page of a practice: a service of a local authority."""
    practice = view.record("practice", name)
    provider = authority_thing(view, practice.authority)
    main = {
        "@type": "Service",
        "name": _said(practice.title),
        "alternateName": practice.title_original,
        "description": _said(practice.summary),
        "serviceType": view.labels("areas", practice.areas),
        "audience": [
            {"@type": "Audience", "audienceType": label}
            for label in view.labels("populations", practice.populations)
        ],
        "areaServed": provider["location"],
        "provider": provider,
    }
    criteria = [view.wording(view.library.criteria[c].name) for c in practice.criteria]
    page = page_node(view, "practice", name, main)
    return {**page, "keywords": [_said(word) for word in criteria]}


def authority_node(view: View, name: str) -> Node:
    """Return the page of a local authority."""
    record = view.record("authority", name)
    ties = {
        (kind, tie): view.record(kind, tie)
        for membership in record.memberships
        for kind, tie in (("network", membership.network),)
        if tie and membership.state != "ended"
    }
    member_of = [
        {"@type": "Organization", "@id": identity(view, kind, tie), "name": _said(found.name)}
        for (kind, tie), found in ties.items()
    ]
    main = {**authority_thing(view, name), "url": "", "memberOf": member_of}
    return page_node(view, "authority", name, main)


def authority_thing(view: View, name: str) -> Node:
    """Return a local authority as an organisation with its place."""
    record = view.record("authority", name)
    place: Node = {
        "@type": _PLACES.get(record.type, "AdministrativeArea"),
        "name": _said(record.name),
        "address": _filled(
            {
                "@type": "PostalAddress",
                "addressCountry": record.country,
                "addressRegion": record.admin1,
            }
        ),
    }
    if record.place:
        place["geo"] = {
            "@type": "GeoCoordinates",
            "latitude": record.place.latitude,
            "longitude": record.place.longitude,
        }
    return _filled(
        {
            "@type": "GovernmentOrganization",
            "@id": identity(view, "authority", name),
            "name": _said(record.name),
            "alternateName": record.name_original,
            "location": place,
        }
    )


def event_node(view: View, name: str) -> Node:
    """Return the page of an event."""
    event = view.record("event", name)
    address = _filled({"@type": "PostalAddress", "addressCountry": event.country})
    place = _filled({"@type": "Place", "name": event.city, "address": address})
    if event.authority:
        place = authority_thing(view, event.authority)["location"]
    main = {
        "@type": "Event",
        "name": _said(event.title),
        "alternateName": event.title_original,
        "description": _said(event.theme) if event.theme else None,
        "startDate": event.date,
        "endDate": event.end_date,
        "location": place,
        "organizer": [{"@type": "Organization", "name": who} for who in event.organisers],
    }
    return page_node(view, "event", name, main)


def network_node(view: View, name: str) -> Node:
    """Return the page of a network: an organisation."""
    network = view.record("network", name)
    main = {**_body(network), "@type": "Organization", "foundingDate": _year(network.founded)}
    served = [{"@type": "Country", "identifier": code} for code in network.countries]
    return page_node(view, "network", name, {**main, "areaServed": served})


def programme_node(view: View, name: str) -> Node:
    """Return the page of a programme or a tool: a project of those who run it."""
    programme = view.record("programme", name)
    owners = [{"@type": "Organization", "name": _said(who)} for who in programme.run_by]
    main = {**_body(programme), "@type": "Project", "foundingDate": _year(programme.since)}
    return page_node(view, "programme", name, {**main, "parentOrganization": owners})


def _body(record: Any) -> Node:
    """Return what networks and programmes say alike."""
    return {
        "name": _said(record.name),
        "alternateName": record.name_original,
        "description": _said(record.summary),
        "url": record.url,
    }


def _year(value: Any) -> str | None:
    return str(value) if value else None


def _source(source: Source) -> Node:
    return _filled(
        {
            "@type": "CreativeWork",
            "name": {"@value": source.title, "@language": source.language},
            "url": source.url,
            "publisher": {"@type": "Organization", "name": source.publisher},
            "datePublished": str(source.year) if source.year else None,
            "inLanguage": source.language,
        }
    )


def _said(text: str) -> Any:
    """Return a text, marked where it is in another language than the page."""
    said = plain(text)
    return {"@value": said, "@language": text.lang} if isinstance(text, Spoken) else said


def _filled(node: Node) -> Node:
    """Return a node without the fields that hold nothing."""
    return {name: value for name, value in node.items() if value is not None and value != []}


NODES = {
    "practice": practice_node,
    "authority": authority_node,
    "event": event_node,
    "network": network_node,
    "programme": programme_node,
}
"""How the page of a kind says what it is about."""


def linked_data(view: View, template: str, address: str) -> str:
    """Return what a page is about, by its template; nothing for a page that is about no record."""
    if template not in NODES:
        return ""
    name = address.rpartition("/")[2].removesuffix(".html")
    return str(as_script(NODES[template](view, name)))
