"""The library: every record with its links, both ways, ready for pages in any language.

What records refer to stands in `hub.reference`, when they last changed in `hub.stamps`.
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from hub.catalogue import Catalogue
from hub.history import History
from hub.published.assessment import Published
from hub.published.gaps import gap_items
from hub.records.authority import Authority
from hub.records.commitment import Commitment
from hub.records.event import Event
from hub.records.exchange import Exchange
from hub.records.network import Network
from hub.records.practice import Practice
from hub.records.programme import Programme
from hub.reference import Reference
from hub.register.commitment_index import Index, commitment_index
from hub.register.exchange_index import exchanges_elsewhere
from hub.register.follow_up import newest_check
from hub.register.years import Year, years_on_record
from hub.stamps import Stamps

FACETS = ("criterion", "country", "area", "population")
"""The facets of practices that have pages of their own."""


class Library(Reference, Stamps):
    """All records that count, and what links them. Invented examples are left out."""

    def __init__(self, catalogue: Catalogue, history: History | None = None) -> None:
        """Link the records of a catalogue that was found to be in order."""
        super().__init__(catalogue, history)
        self.practices: dict[str, Practice] = self._counted("practice")
        self.authorities: dict[str, Authority] = self._counted("authority")
        self.networks: dict[str, Network] = self._counted("network")
        self.programmes: dict[str, Programme] = self._counted("programme")
        self.events: dict[str, Event] = self._counted("event")
        self.commitments: dict[str, Commitment] = self._counted("commitment")
        self.histories: dict[str, Any] = self._counted("country")
        self.published = catalogue.assessments
        """Published assessments; the invented ones among them are shown, and counted nowhere."""
        self.gaps = {name: gap_items(one) for name, one in self.published.items()}
        """The items that name a gap in each of them; found before the languages part."""

    def assessments_of(self, authority: str) -> list[Published]:
        """Return what a local authority published of its assessments, the newest first."""
        own = [one for one in self.published.values() if one.authority == authority]
        return sorted(own, key=lambda one: one.date, reverse=True)

    def _counted(self, kind: str) -> dict[str, Any]:
        return {r.id: r for r in self.catalogue.records(kind) if not (r.example or r.retired)}

    @cached_property
    def practices_by(self) -> dict[str, dict[str, list[Practice]]]:
        """The practices by facet and value."""
        found: dict[str, dict[str, list[Practice]]] = {}
        for facet in (*FACETS, "authority", "item"):
            found[facet] = grouped(self.practices.values(), lambda p, f=facet: values_of(p, f))
        return found

    @cached_property
    def recognised_by(self) -> dict[str, list[Practice]]:
        """For each network and programme, the practices it has recognised."""
        return grouped(self.practices.values(), _recognisers)

    @cached_property
    def naming(self) -> dict[str, list[tuple[str, str]]]:
        """For each local authority the networks, then the programmes, whose record names it."""
        found: dict[str, dict[tuple[str, str], None]] = defaultdict(dict)
        for network in self.networks.values():
            for name in network.members:
                found[name]["network", network.id] = None
        for programme in self.programmes.values():
            for name in programme.cities:
                found[name]["programme", programme.id] = None
        return {name: list(records) for name, records in found.items()}

    @cached_property
    def authorities_by_country(self) -> dict[str, list[Authority]]:
        """The local authorities of each country."""
        return grouped(self.authorities.values(), lambda a: [a.country])

    @cached_property
    def members(self) -> dict[str, list[str]]:
        """The ids of the local authorities tied to each network or programme."""
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for authority in self.authorities.values():
            for tie in authority.memberships:
                found[tie.network or tie.programme or ""][authority.id] = None
        for network in self.networks.values():
            found[network.id].update(dict.fromkeys(network.members))
        for programme in self.programmes.values():
            found[programme.id].update(dict.fromkeys(programme.cities))
        return {name: sorted(ids) for name, ids in found.items()}

    @cached_property
    def events_by(self) -> dict[str, list[Event]]:
        """The events by the id of each country, local authority and network they belong to."""
        return grouped(
            self.events.values(),
            lambda e: [e.country, *e.networks, *([e.authority] if e.authority else [])],
        )

    @cached_property
    def commitments_by(self) -> Index:
        """The commitments by the local authority, network, criterion … they are tied to."""
        return commitment_index(self.commitments.values())

    @cached_property
    def exchanges_elsewhere(self) -> dict[str, list[tuple[str, Exchange]]]:
        """The exchanges that name each local authority in the records of others."""
        return exchanges_elsewhere(self.authorities.values())

    @cached_property
    def years(self) -> list[Year]:
        """The years of each country with enough on record for a report, the newest first."""
        return years_on_record(
            self.practices.values(),
            self.authorities.values(),
            self.events.values(),
            self.commitments.values(),
        )

    @cached_property
    def as_of(self) -> str:
        """The newest day on which a record was checked: what "overdue" is measured against."""
        return newest_check([*self.practices.values(), *self.commitments.values()])

    def size_of(self, authority: Authority) -> str | None:
        """Return the size class of a local authority, where its population is known."""
        if authority.place is None or authority.place.population is None:
            return None
        sizes = self.vocabularies["sizes"].items()
        people = authority.place.population
        return next((name for name, term in sizes if people < (term.below or 0)), None)


def values_of(practice: Practice, facet: str) -> list[str]:
    """Return the values a practice has for a facet."""
    if facet == "country":
        return [practice.id[:2].upper()]
    if facet == "authority":
        return [practice.authority]
    plural = {"criterion": "criteria", "area": "areas", "population": "populations"}
    return list(getattr(practice, plural.get(facet, facet + "s")))


def _recognisers(practice: Practice) -> set[str]:
    names = ((said.programme, said.network) for said in practice.recognitions)
    return {name for pair in names for name in pair if name}


def grouped(records: Iterable[Any], keys_of: Any) -> dict[str, list[Any]]:
    """Return records by each of the keys they have, in their own order."""
    found: dict[str, list[Any]] = defaultdict(list)
    for record in records:
        for key in keys_of(record):
            found[key].append(record)
    return dict(found)
