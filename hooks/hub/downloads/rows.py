"""One record as one row of plain values, in one language."""

from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages.text import plain
from hub.register.initiative import states_in_initiative


class Row(dict[str, Any]):
    """The values of one record by column, in the order of the columns."""


def practice_row(view: View, name: str) -> Row:
    """Return a practice as a row."""
    practice = view.record("practice", name)
    authority = view.record("authority", practice.authority)
    return Row(
        id=name,
        title=str(practice.title),
        authority=practice.authority,
        authority_name=str(authority.name),
        country=authority.country,
        authority_type=authority.type,
        authority_size=view.library.size_of(authority) or "",
        status=practice.status,
        start_year=practice.start_year,
        end_year=practice.end_year,
        criteria=practice.criteria,
        items=practice.items,
        areas=practice.areas,
        populations=practice.populations,
        recognised_by=recognised_by(practice),
        evidence=practice.evidence,
        checked=practice.checked,
        languages=view.languages_of("practice", name),
        translation=view.translation_state("practice", name),
        summary=plain(practice.summary),
        address=addresses.of("practice", name),
        sources=[source.url for source in practice.sources if source.url],
    )


def recognised_by(practice: Any) -> list[str]:
    """Return the ids of the networks and programmes that recognised a practice."""
    names = (found.network or found.programme for found in practice.recognitions)
    return list(dict.fromkeys(name for name in names if name))


def authority_row(view: View, name: str) -> Row:
    """Return a local authority as a row."""
    authority = view.record("authority", name)
    place = authority.place
    return Row(
        id=name,
        name=str(authority.name),
        country=authority.country,
        subdivision=authority.subdivision,
        type=authority.type,
        size=view.library.size_of(authority) or "",
        population=place.population if place else None,
        latitude=place.latitude if place else None,
        longitude=place.longitude if place else None,
        cities_of_solidarity=states_in_initiative(authority, view.settings.initiative),
        memberships=[tie.network or tie.programme for tie in authority.memberships],
        practices=[p.id for p in view.library.practices_by["authority"].get(name, [])],
        address=addresses.of("authority", name),
    )


def network_row(view: View, kind: str, name: str) -> Row:
    """Return a network or a programme as a row."""
    record = view.record(kind, name)
    return Row(
        id=name,
        name=str(record.name),
        kind=record.kind,
        summary=plain(record.summary),
        members=view.library.members.get(name, []),
        url=record.url,
        address=addresses.of(kind, name),
        sources=[source.url for source in record.sources if source.url],
    )


def programme_row(view: View, name: str) -> Row:
    """Return a programme as a row: what a network has, and what a city can do with it."""
    programme = view.record("programme", name)
    standing = programme.standing
    return Row(
        **network_row(view, "programme", name),
        asks=[plain(text) for text in programme.what_it_asks],
        gives=programme.gives,
        who_can_apply=plain(programme.who_can_apply or ""),
        standing=standing.state if standing else "",
        standing_as_of=standing.as_of if standing else None,
        standing_source=standing.source if standing else None,
        criteria=[tie.id for tie in programme.criteria],
    )


def event_row(view: View, name: str) -> Row:
    """Return an event as a row."""
    event = view.record("event", name)
    return Row(
        id=name,
        title=str(event.title),
        kind=event.kind,
        date=event.date,
        end_date=event.end_date,
        country=event.country,
        authority=event.authority,
        networks=event.networks,
        local_authorities=event.local_authorities,
        address=addresses.of("event", name),
        sources=[source.url for source in event.sources if source.url],
    )


def country_row(view: View, code: str) -> Row:
    """Return a country as a row."""
    library = view.library
    return Row(
        id=code,
        name=view.country(code),
        region=library.vocabularies["countries"][code].region,
        practices=len(library.practices_by["country"].get(code, [])),
        authorities=len(library.authorities_by_country.get(code, [])),
        address=addresses.of("country", code.lower()),
    )
