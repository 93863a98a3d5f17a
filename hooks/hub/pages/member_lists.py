"""Who belongs to a network or takes part in a programme, each with the entry that shows it."""

from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.library import Library
from hub.records.authority import Membership
from hub.register.initiative import NOT_IN, strongest_first


def joined(library: Library, name: str) -> list[str]:
    """Return who belongs to a network or programme, or to the network that a programme names."""
    found = [m for record in _same(library, name) for m in library.members.get(record, [])]
    return list(dict.fromkeys(found))


def members_by_country(view: View, name: str) -> list[dict[str, Any]]:
    """Return the members by country; a state only where it tells some of them apart."""
    groups: dict[str, list[dict[str, Any]]] = {}
    for member in joined(view.library, name):
        country = view.country(view.library.authorities[member].country)
        groups.setdefault(country, []).append(_member(view, name, member))
    found = [row for rows in groups.values() for row in rows]
    is_telling = len({row["state"] for row in found if row["state"]}) > 1
    for row in found:
        row["state"] = row["state"] if is_telling or row["state"] in NOT_IN else ""
    return [
        {
            "country": country,
            "members": sorted(rows, key=lambda r: view.sort_key(r["name"])),
            "dated": any(row["since"] for row in rows),
        }
        for country, rows in sorted(groups.items(), key=lambda pair: view.sort_key(pair[0]))
    ]


def naming_records(library: Library, authority: str) -> list[tuple[str, str]]:
    """Return the networks and programmes that name a local authority where its record does not."""
    own = library.authorities[authority].memberships
    known = {tie.network or tie.programme for tie in own}
    known |= {p.id for p in library.programmes.values() if p.network in known}
    return [found for found in library.naming.get(authority, []) if found[1] not in known]


def _member(view: View, name: str, member: str) -> dict[str, Any]:
    authority = view.record("authority", member)
    names = _same(view.library, name)
    ties = strongest_first(t for t in authority.memberships if _with(t) in names)
    said = [tie for tie in ties if tie.state == ties[0].state]
    dates = sorted({str(tie.date or tie.year) for tie in said if tie.date or tie.year})
    return {
        "id": member,
        "name": authority.name,
        "state": ties[0].state if ties else "",
        "since": [view.date(date) for date in dates],
        "anchor": ties[0].id if ties else addresses.named_anchor(name),
    }


def _same(library: Library, name: str) -> list[str]:
    """Return a record and the network that it is the programme of."""
    programme = library.programmes.get(name)
    return [name, programme.network] if programme and programme.network else [name]


def _with(tie: Membership) -> str:
    return tie.network or tie.programme or ""
