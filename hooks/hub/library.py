"""The library: every record with its links, both ways, ready for pages in any language."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from hub.catalogue import Catalogue, Translation
from hub.history import Change, History
from hub.languages.digest import source_digest
from hub.load.layout import ASSESSMENT
from hub.published.assessment import Published
from hub.published.gaps import gap_items
from hub.questionnaire.errata_index import errata_by_criterion, errata_by_item
from hub.records.authority import Authority
from hub.records.commitment import Commitment
from hub.records.crosswalk import Crosswalk
from hub.records.errata import Erratum
from hub.records.event import Event
from hub.records.exchange import Exchange
from hub.records.framework import Criterion, Framework
from hub.records.glossary import Glossary
from hub.records.kinds import KINDS
from hub.records.network import Network
from hub.records.palette import Palette
from hub.records.practice import Practice
from hub.records.programme import Programme
from hub.records.questionnaire import Item, Questionnaire
from hub.records.vocabulary import Term
from hub.register.commitment_index import Index, commitment_index
from hub.register.exchange_index import exchanges_elsewhere
from hub.register.follow_up import newest_check
from hub.register.years import Year, years_on_record

FACETS = ("criterion", "country", "area", "population")
"""The facets of practices that have pages of their own."""


class Library:
    """All records that count, and what links them. Invented examples are left out."""

    def __init__(self, catalogue: Catalogue, history: History | None = None) -> None:
        """Link the records of a catalogue that was found to be in order."""
        self.catalogue = catalogue
        self.history = history or History()
        self._stamps: dict[tuple[str, str], str] = {}
        self._digests: dict[tuple[str, str], str] = {}
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

    def translation(self, kind: str, name: str, language: str) -> Translation | None:
        """Return the translation of a record into a language, if there is one."""
        return self.catalogue.translations.get((kind, name), {}).get(language)

    def stamp(self, kind: str, name: str) -> str:
        """Return digits that change whenever a record or a translation of it changes."""
        if (kind, name) not in self._stamps:
            self._stamps[kind, name] = self._read_stamp(kind, name)
        return self._stamps[kind, name]

    def source_digest(self, kind: str, name: str) -> str:
        """Return what a translation of a record must name as its source, to be up to date."""
        if (kind, name) not in self._digests:
            model = KINDS[kind].overlay
            assert model is not None
            record = self.catalogue.of(kind)[name].record
            self._digests[kind, name] = source_digest(record, model)
        return self._digests[kind, name]

    def _read_stamp(self, kind: str, name: str) -> str:
        entry = self.catalogue.of(kind).get(name)
        if entry is None:
            return ""
        others = self.catalogue.translations.get((kind, name), {})
        stamps = [entry.document.stamp, *(t.document.stamp for _, t in sorted(others.items()))]
        changes = [self.changed(kind, name, code) for code in ("", *sorted(others))]
        return digest_of([*stamps, *(found.short + found.day for found in changes if found)])

    def stamp_of_assessment(self, one: Published) -> str:
        """Return digits that change whenever a published assessment or its last commit changes."""
        found = self.history.of([one.path])
        return one.stamp + (found.short + found.day if found else "")

    def changed(self, kind: str, name: str, language: str = "") -> Change | None:
        """Return the last change of a record and of its translation into a language."""
        if kind == ASSESSMENT:
            return self.history.of([self.published[name].path])
        found = self.translation(kind, name, language)
        own = self.catalogue.of(kind)[name].document.path
        return self.history.of([own, found.document.path] if found else [own])

    def changed_in_any(self, kind: str, name: str) -> Change | None:
        """Return the last change of a record or of any of its translations."""
        languages = ["", *self.catalogue.translations.get((kind, name), {})]
        changes = [self.changed(kind, name, code) for code in languages]
        known = [found for found in changes if found]
        return min(known, key=lambda c: c.place) if len(known) == len(changes) else None

    @cached_property
    def stamp_of_all(self) -> str:
        """Digits that change whenever any record with a page changes."""
        kinds = ("practice", "authority", "network", "programme", "event", "commitment", "country")
        return digest_of(
            self.stamp(kind, name) for kind in kinds for name in self.catalogue.of(kind)
        )

    @cached_property
    def framework(self) -> Framework:
        """The framework."""
        found: Framework = next(self.catalogue.records("framework"))
        return found

    @cached_property
    def criteria(self) -> dict[str, Criterion]:
        """The ten criteria by id, in the order of the questionnaire."""
        return {criterion.id: criterion for criterion in self.framework.criteria}

    @cached_property
    def questionnaire(self) -> Questionnaire:
        """The newest edition of the questionnaire."""
        editions: list[Questionnaire] = list(self.catalogue.records("questionnaire"))
        return max(editions, key=lambda edition: edition.id)

    @cached_property
    def errata(self) -> list[Erratum]:
        """The errata of that edition."""
        found = self.catalogue.of("errata").get(self.questionnaire.id)
        return list(found.record.errata) if found else []

    @cached_property
    def errata_by_item(self) -> dict[str, list[str]]:
        """The ids of the errata that concern each item."""
        return errata_by_item(self.questionnaire, self.errata)

    @cached_property
    def errata_by_criterion(self) -> dict[str, list[str]]:
        """The ids of the errata that concern the texts of each criterion."""
        return errata_by_criterion(self.errata)

    @cached_property
    def items(self) -> dict[str, Item]:
        """The items of the questionnaire by id."""
        return {item.id: item for s in self.questionnaire.sections for item in s.items}

    @cached_property
    def criterion_of_item(self) -> dict[str, str]:
        """The criterion of each item."""
        return {i.id: s.criterion for s in self.questionnaire.sections for i in s.items}

    @cached_property
    def crosswalks(self) -> dict[str, Crosswalk]:
        """The crosswalks to other frameworks by id."""
        return {found.id: found for found in self.catalogue.records("crosswalk")}

    @cached_property
    def glossary(self) -> Glossary:
        """The glossary."""
        found: Glossary = next(self.catalogue.records("glossary"))
        return found

    @cached_property
    def palette(self) -> Palette:
        """The colours."""
        found: Palette = next(self.catalogue.records("palette"))
        return found

    @cached_property
    def vocabularies(self) -> dict[str, dict[str, Term]]:
        """The terms of each vocabulary."""
        return {v.id: v.terms for v in self.catalogue.records("vocabulary")}

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


def digest_of(stamps: Iterable[str]) -> str:
    """Return short digits that stand for many stamps."""
    return hashlib.blake2b("".join(stamps).encode(), digest_size=16).hexdigest()


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
