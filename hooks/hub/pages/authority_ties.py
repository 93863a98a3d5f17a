"""What the page of a local authority shows of its ties: memberships, agreements, exchanges."""

from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.library import Library
from hub.pages.commitment_lines import commitment_lines
from hub.pages.commitment_words import standing_labels, standing_text
from hub.pages.member_lists import naming_records
from hub.published.assessment import Published
from hub.records.agreement import Agreement
from hub.records.authority import Authority, Membership
from hub.records.commitment import Commitment
from hub.records.exchange import Exchange
from hub.register.days import is_over
from hub.register.exchange_index import seen_from_there
from hub.register.in_force import Standing, source_years, standing_of
from hub.register.initiative import ties_to
from hub.register.lifecycle import Step, steps_of

_BY_REPORT = "annual-report"
"""The modality of a country whose local authorities are recognised in a report."""


def ties(view: View, authority: Authority) -> list[dict[str, Any]]:
    """Return the memberships, those of the initiative first."""
    return [_tie(view, tie) for tie in _ordered(view, authority)]


def named_by(view: View, name: str) -> list[dict[str, Any]]:
    """Return the networks and programmes whose record names a local authority, its own silent."""
    return [
        {
            "id": addresses.named_anchor(record),
            "address": addresses.of(kind, record) + "#members",
            "name": view.record(kind, record).name,
        }
        for kind, record in naming_records(view.library, name)
    ]


def _ordered(view: View, authority: Authority) -> list[Membership]:
    own = ties_to(authority, view.settings.initiative)
    return sorted(authority.memberships, key=lambda tie: (tie not in own, tie.id))


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
        "agreement": tie.agreement,
        "note": tie.note,
        "sources": tie.sources,
    }


def agreements(view: View, authority: Authority) -> list[dict[str, Any]]:
    """Return the agreements, each with how it stands, what rests on it and what followed."""
    years = source_years(authority)
    return [
        {
            "said": found,
            "ties": [_tie(view, tie) for tie in authority.memberships if tie.agreement == found.id],
            "commitments": commitment_lines(view, _commitments(view.library, authority, found)),
            "assessments": [
                one for one in view.library.assessments_of(authority.id) if is_signed_by(found, one)
            ],
            **standing(view, standing_of(found, years, view.library.as_of)),
        }
        for found in _latest_first(authority.agreements)
    ]


def _commitments(library: Library, authority: Authority, found: Agreement) -> list[Commitment]:
    """Return the commitments that are part of an agreement."""
    own = library.commitments_by["authority"].get(authority.id, [])
    return [c for c in own if c.agreement == found.id and c.authorities[:1] == [authority.id]]


def is_signed_by(found: Agreement, one: Published) -> bool:
    """Return whether an agreement was signed by the day of an assessment."""
    return found.signed is not None and not is_over(one.date, found.signed)


def _latest_first(found: list[Agreement]) -> list[Agreement]:
    return sorted(found, key=lambda agreement: agreement.signed or "", reverse=True)


def standing(view: View, found: Standing) -> dict[str, str]:
    """Return how an agreement stands: the word, its label and the phrase with the date."""
    return {
        "standing": found.word,
        "standing_label": standing_labels(view)[found.word],
        "standing_text": standing_text(view, found),
    }


def steps(view: View, name: str) -> list[Step]:
    """Return the steps in the network that the hub is about; none for who has no tie to it."""
    library, initiative = view.library, view.settings.initiative
    authority = library.authorities[name]
    if not ties_to(authority, initiative):
        return []
    history = library.histories.get(authority.country.lower())
    mentors = any(
        seen_from_there(exchange.kind) == "mentors"
        for _, exchange in library.exchanges_elsewhere.get(name, [])
    )
    by_report = history is not None and history.modality == _BY_REPORT
    return steps_of(authority, initiative, by_report=by_report, mentors=mentors)


def exchanges(view: View, name: str) -> list[dict[str, Any]]:
    """Return the exchanges of a local authority, those in the records of others included."""
    library = view.library
    authority: Authority = view.record("authority", name)
    own = [_exchange(view, found, found.kind, found.authority) for found in authority.exchanges]
    partners = {found.authority for found in authority.exchanges}
    for owner, found in library.exchanges_elsewhere.get(name, []):
        if owner not in partners:
            said = next(e for e in view.record("authority", owner).exchanges if e.id == found.id)
            own.append({**_exchange(view, said, seen_from_there(found.kind), owner), "id": ""})
    return own


def _exchange(view: View, found: Exchange, kind: str, partner: str | None) -> dict[str, Any]:
    dates = [view.date(date) for date in (found.since, found.until) if date]
    return {
        "id": found.id,
        "kind": view.label("exchange-kinds", kind),
        "name": view.record("authority", partner).name if partner else found.name,
        "address": addresses.of("authority", partner) if partner else "",
        "dates": " – ".join(dates),
        "note": found.note,
        "sources": found.sources,
    }


def ties_stamp(library: Library, name: str) -> str:
    """Return digits that change whenever something a page shows of its ties changes."""
    authority = library.authorities[name]
    stamps = [library.stamp("country", authority.country.lower())]
    stamps += [library.as_of] if authority.agreements else []
    for tie in authority.memberships:
        stamps.append(library.stamp("network", tie.network or ""))
        stamps.append(library.stamp("programme", tie.programme or ""))
    stamps += [library.stamp(kind, record) for kind, record in naming_records(library, name)]
    for champion in authority.champions:
        stamps.append(library.stamp("network", champion.network or ""))
        stamps.append(library.stamp("event", champion.event or ""))
    partners = [found.authority or "" for found in authority.exchanges]
    partners += [owner for owner, _ in library.exchanges_elsewhere.get(name, [])]
    return "".join([*stamps, *(library.stamp("authority", partner) for partner in partners)])
