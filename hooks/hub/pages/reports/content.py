"""What an annual report says: one content for the page and for the paper."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages.commitment_words import state_labels
from hub.pages.reports.not_known import not_known
from hub.records.practice import Practice, Recognition
from hub.register.follow_up import state_of
from hub.register.years import Year


@dataclass(frozen=True)
class Entry:
    """One line: what happened, whose it is, and the record that says so."""

    text: str
    more: str
    address: str


@dataclass(frozen=True)
class Group:
    """Entries under one name; no name where there is nothing to divide."""

    name: str
    entries: list[Entry] = field(default_factory=list)


@dataclass(frozen=True)
class Section:
    """One kind of entry."""

    id: str
    title: str
    count: str
    groups: list[Group]
    nothing: str
    """What is said where there is no entry."""


@dataclass(frozen=True)
class Report:
    """A whole report in one language."""

    id: str
    title: str
    lead: str
    way: str
    """How local authorities become part of the initiative in that country, where it is known."""
    sections: list[Section]
    not_known: list[str]

    def as_data(self) -> dict[str, Any]:
        """Return it as plain values."""
        return asdict(self)


def report_of(view: View, year: Year) -> Report:
    """Return the report of a country in a year."""
    country = view.country(year.country)
    say = view.translate
    return Report(
        id=year.id,
        title=say("{country} in {year}: annual report").format(country=country, year=year.year),
        lead=say(
            "What the records of the hub say of local authorities in {country} in {year}, "
            "made from the records themselves."
        ).format(country=country, year=year.year),
        way=_way(view, year.country),
        sections=_sections(view, year),
        not_known=not_known(view, year),
    )


def _way(view: View, country: str) -> str:
    if country.lower() not in view.library.histories:
        return ""
    return view.label("modalities", view.record("country", country.lower()).modality)


def _sections(view: View, year: Year) -> list[Section]:
    say = view.translate
    begun = [(view.label("areas", p.areas[0]), _practice(view, p)) for p in year.begun]
    return [
        _section(view, "recognised", say("Practices recognised"), _recognised(view, year)),
        _section(view, "begun", say("Practices that began"), begun),
        _section(view, "memberships", say("Networks and programmes joined"), _ties(view, year)),
        _section(view, "agreements", say("Agreements signed"), _agreements(view, year)),
        _section(view, "events", say("Events"), _events(view, year)),
        _section(view, "commitments", say("Commitments made"), _commitments(view, year)),
    ]


def _section(view: View, name: str, title: str, entries: Iterable[tuple[str, Entry]]) -> Section:
    groups: dict[str, list[Entry]] = {}
    for group, entry in entries:
        groups.setdefault(group, []).append(entry)
    count = sum(len(found) for found in groups.values())
    return Section(
        id=name,
        title=title,
        count=view.number(count),
        groups=[
            Group(group, sorted(found, key=lambda entry: view.sort_key(entry.text)))
            for group, found in sorted(
                groups.items(), key=lambda pair: (pair[0] == no_area(view), view.sort_key(pair[0]))
            )
        ],
        nothing=view.translate("None is on record."),
    )


def _practice(view: View, practice: Practice) -> Entry:
    said = view.record("practice", practice.id)
    city = view.record("authority", practice.authority).name
    return Entry(str(said.title), str(city), addresses.of("practice", practice.id))


def _recognised(view: View, year: Year) -> Iterable[tuple[str, Entry]]:
    """Yield each practice once in each thematic area, with all who recognised it there."""
    found: dict[tuple[str, str], tuple[Practice, list[str]]] = {}
    for practice, said in year.recognised:
        _, by = found.setdefault((said.area or "", practice.id), (practice, []))
        by.append(_recogniser(view, said))
    for (area, _), (practice, by) in found.items():
        entry = _practice(view, practice)
        name = view.label("thematic-areas", area) if area else no_area(view)
        yield name, Entry(entry.text, f"{entry.more} · {'; '.join(by)}", entry.address)


def no_area(view: View) -> str:
    """Return what stands where a recognition names none of the Brazilian thematic areas."""
    return view.translate("No thematic area named")


def _recogniser(view: View, said: Recognition) -> str:
    if said.report:
        return str(said.report)
    kind, name = ("network", said.network) if said.network else ("programme", said.programme)
    return str(view.record(kind, name or "").name)


def _ties(view: View, year: Year) -> Iterable[tuple[str, Entry]]:
    for authority, tie in year.memberships:
        kind, name = ("network", tie.network) if tie.network else ("programme", tie.programme)
        city = str(view.record("authority", authority.id).name)
        address = f"{addresses.of('authority', authority.id)}#{tie.id}"
        state = view.label("membership-states", tie.state)
        yield str(view.record(kind, name or "").name), Entry(city, state, address)


def _agreements(view: View, year: Year) -> Iterable[tuple[str, Entry]]:
    for authority, found in year.agreements:
        said = view.record("authority", authority.id)
        agreement = next(one for one in said.agreements if one.id == found.id)
        address = f"{addresses.of('authority', authority.id)}#{found.id}"
        more = f"{agreement.with_} · {view.date(found.signed)}"
        yield "", Entry(str(said.name), more, address)


def _events(view: View, year: Year) -> Iterable[tuple[str, Entry]]:
    for event in year.events:
        title = str(view.record("event", event.id).title)
        yield "", Entry(title, view.date(event.date), addresses.of("event", event.id))


def _commitments(view: View, year: Year) -> Iterable[tuple[str, Entry]]:
    labels = state_labels(view)
    for commitment in year.commitments:
        title = str(view.record("commitment", commitment.id).title)
        more = labels[state_of(commitment)]
        yield "", Entry(title, more, addresses.of("commitment", commitment.id))
