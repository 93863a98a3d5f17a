"""The kinds of record: which model and which overlay each has, and what its body may hold."""

import typing
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from hub.load.body import LEAD
from hub.records.adaptation import Adaptation
from hub.records.authority import Authority, AuthorityOverlay
from hub.records.base import InBody, Overlay, Part, Record
from hub.records.commitment import Commitment, CommitmentOverlay
from hub.records.country import Country, CountryOverlay
from hub.records.crosswalk import Crosswalk
from hub.records.edition_digest import EditionDigest
from hub.records.edition_map import EditionMap
from hub.records.errata import Errata
from hub.records.event import Event, EventOverlay
from hub.records.framework import Framework
from hub.records.glossary import Glossary
from hub.records.network import Network, NetworkOverlay
from hub.records.palette import Palette
from hub.records.practice import Practice, PracticeOverlay
from hub.records.programme import Programme, ProgrammeOverlay
from hub.records.quality import Quality
from hub.records.questionnaire import Questionnaire
from hub.records.vocabulary import Vocabulary


def _fields_of(part: Any) -> Collection[str]:
    return getattr(part, "model_fields", ())


@dataclass(frozen=True)
class Kind:
    """One kind of record."""

    name: str
    """Its name in paths, messages and rules."""
    model: type[Part]
    """The model that its records are checked against."""
    overlay: type[Overlay] | None = None
    """The model of its translations; None for files that hold all languages themselves."""

    @property
    def is_record(self) -> bool:
        """Whether it is a record with a page, rather than data of the framework."""
        return issubclass(self.model, Record)

    @cached_property
    def body_fields(self) -> dict[str, bool]:
        """The fields written in the Markdown body, each with whether it is a list of bullets."""
        return {
            name: typing.get_origin(field.annotation) is list
            for name, field in self.model.model_fields.items()
            if any(isinstance(mark, InBody) for mark in field.metadata)
        }

    @cached_property
    def parts_with_ids(self) -> tuple[str, ...]:
        """The fields that hold lists of parts, each part with an id that translations name."""
        held = {
            name: typing.get_args(field.annotation)
            for name, field in self.model.model_fields.items()
            if typing.get_origin(field.annotation) is list
        }
        return tuple(name for name, (part,) in held.items() if "id" in _fields_of(part))

    @property
    def has_lead(self) -> bool:
        """Whether text before the first heading has a field to go to."""
        return LEAD in self.body_fields


KINDS = {
    kind.name: kind
    for kind in (
        Kind("practice", Practice, PracticeOverlay),
        Kind("authority", Authority, AuthorityOverlay),
        Kind("network", Network, NetworkOverlay),
        Kind("programme", Programme, ProgrammeOverlay),
        Kind("event", Event, EventOverlay),
        Kind("commitment", Commitment, CommitmentOverlay),
        Kind("country", Country, CountryOverlay),
        Kind("vocabulary", Vocabulary),
        Kind("framework", Framework),
        Kind("questionnaire", Questionnaire),
        Kind("errata", Errata),
        Kind("digest", EditionDigest),
        Kind("adaptation", Adaptation),
        Kind("edition-map", EditionMap),
        Kind("crosswalk", Crosswalk),
        Kind("glossary", Glossary),
        Kind("palette", Palette),
        Kind("quality", Quality),
    )
}
"""All kinds by name."""
