"""What the records say of one country in one year."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from hub.records.agreement import Agreement
from hub.records.authority import Authority, Membership
from hub.records.commitment import Commitment
from hub.records.event import Event
from hub.records.practice import Practice, Recognition
from hub.register.commitment_index import countries_of

ENOUGH = 5
"""How many dated entries make a report: fewer would say more of the hub than of the country."""


@dataclass
class Year:
    """Everything that is dated in one year, for one country."""

    country: str
    year: int
    begun: list[Practice] = field(default_factory=list)
    recognised: list[tuple[Practice, Recognition]] = field(default_factory=list)
    memberships: list[tuple[Authority, Membership]] = field(default_factory=list)
    agreements: list[tuple[Authority, Agreement]] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    commitments: list[Commitment] = field(default_factory=list)

    @property
    def id(self) -> str:
        """Its name in addresses."""
        return f"{self.country.lower()}-{self.year}"

    @property
    def size(self) -> int:
        """How many entries it has."""
        return sum(len(part) for part in self.parts().values())

    def parts(self) -> Mapping[str, list[Any]]:
        """Return the entries by kind."""
        return {
            "begun": self.begun,
            "recognised": self.recognised,
            "memberships": self.memberships,
            "agreements": self.agreements,
            "events": self.events,
            "commitments": self.commitments,
        }

    def records(self) -> Iterator[tuple[str, str]]:
        """Yield the kind and the id of every record that it shows."""
        practices = [*self.begun, *(practice for practice, _ in self.recognised)]
        for practice in practices:
            yield "practice", practice.id
            yield "authority", practice.authority
        for authority, _ in [*self.memberships, *self.agreements]:
            yield "authority", authority.id
        for _, tie in self.memberships:
            yield ("network", tie.network) if tie.network else ("programme", tie.programme or "")
        yield from (("event", event.id) for event in self.events)
        for commitment in self.commitments:
            yield "commitment", commitment.id
            yield from (("authority", name) for name in commitment.authorities)
            yield from (("network", name) for name in commitment.networks)


def years_on_record(
    practices: Iterable[Practice],
    authorities: Iterable[Authority],
    events: Iterable[Event],
    commitments: Iterable[Commitment],
) -> list[Year]:
    """Return the years with enough entries for a report, by country, the newest year first."""
    years = _Years()
    for practice in practices:
        years.add_practice(practice)
    for authority in authorities:
        years.add_authority(authority)
    for event in events:
        years.add_event(event)
    for commitment in commitments:
        years.add_commitment(commitment)
    enough = [one for one in years.found.values() if one.size >= ENOUGH]
    return sorted(enough, key=lambda one: (one.country, -one.year))


class _Years:
    """The years of all countries, growing record by record."""

    def __init__(self) -> None:
        self.found: dict[tuple[str, int], Year] = {}

    def _year(self, country: str, date: str | int) -> Year:
        key = country, int(str(date)[:4])
        return self.found.setdefault(key, Year(*key))

    def add_practice(self, practice: Practice) -> None:
        """Add its beginning and its recognitions."""
        country = practice.id[:2].upper()
        if practice.start_year and practice.status != "planned":
            self._year(country, practice.start_year).begun.append(practice)
        for said in practice.recognitions:
            if said.year:
                self._year(country, said.year).recognised.append((practice, said))

    def add_authority(self, authority: Authority) -> None:
        """Add its memberships and its agreements."""
        country = authority.country
        for tie in authority.memberships:
            if since := tie.date or tie.year:
                self._year(country, since).memberships.append((authority, tie))
        for agreement in authority.agreements:
            if agreement.signed:
                self._year(country, agreement.signed).agreements.append((authority, agreement))

    def add_event(self, event: Event) -> None:
        """Add an event."""
        if event.date:
            self._year(event.country, event.date).events.append(event)

    def add_commitment(self, commitment: Commitment) -> None:
        """Add a commitment to every country it belongs to."""
        if commitment.made:
            for country in countries_of(commitment):
                self._year(country, commitment.made).commitments.append(commitment)
