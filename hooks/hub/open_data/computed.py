"""What the hub computes for a record, kept apart from what its file says."""

from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal

from hub import addresses
from hub.assessment.commitment import State
from hub.languages.view import View
from hub.library import Library
from hub.records.base import Part, PartialDate, Word
from hub.records.kinds import KINDS
from hub.register.commitment_index import countries_of
from hub.register.follow_up import is_overdue, state_of, was_never_updated
from hub.register.initiative import states_in_initiative
from hub.settings import Settings


class OfRecord(Part):
    """What is computed for every record with a page."""

    page: str
    """Its page below the folder of a language, such as good-practices/br-sao-paulo-crai.html."""
    changed: PartialDate | None
    """The day its file or a translation was last changed; empty where the build has no history."""
    commit: str | None
    """The commit of that change."""


class OfPractice(OfRecord):
    """What is computed for a practice, from the record of its local authority."""

    country: Annotated[str, Word("countries")]
    """The country of its local authority."""
    authority_name: str
    """The usual English name of its local authority."""
    latitude: float | None
    """Degrees north of the equator, of its local authority, not of the practice itself."""
    longitude: float | None
    """Degrees east of Greenwich, of its local authority, not of the practice itself."""


class OfAuthority(OfRecord):
    """What is computed for a local authority."""

    size: Annotated[str, Word("sizes")] | None
    """The size class, where the population is known."""
    initiative_state: Annotated[str, Word("membership-states")] | None
    """How far its tie to the hub's own network goes; a challenge prevails over all else."""
    practices: int
    """How many good practices of it the hub has."""


class OfCommitment(OfRecord):
    """What is computed for a commitment, on the newest day a record was checked."""

    all_countries: list[Annotated[str, Word("countries")]]
    """The countries it names and those of the local authorities that made it."""
    state: State
    """The state that was established last; no evidence where nobody has looked."""
    overdue: bool
    """Whether it should have been completed before that day and was not."""
    never_updated: bool
    """Whether no report on its progress is known."""
    reckoned_on: PartialDate
    """That day."""


class TranslationNote(Part):
    """How a record comes into a language."""

    state: Literal["own", "missing", "stale", "machine", "human", "reviewed"]
    """Written in this language, not translated, older than its original, or by whom."""
    by: Literal["machine", "human"] | None
    """Who translated it."""
    reviewed: PartialDate | None
    """The day a person who reads both languages reviewed it."""
    source_digest: str | None
    """What a translation of the present text names as its source; none where there is no text."""


def _of_practice(library: Library, settings: Settings, practice: Any) -> dict[str, Any]:
    authority = library.authorities[practice.authority]
    place = authority.place
    return {
        "country": authority.country,
        "authority_name": authority.name,
        "latitude": place.latitude if place else None,
        "longitude": place.longitude if place else None,
    }


def _of_authority(library: Library, settings: Settings, authority: Any) -> dict[str, Any]:
    states = states_in_initiative(authority, settings.initiative)
    return {
        "size": library.size_of(authority),
        "initiative_state": states[0] if states else None,
        "practices": len(library.practices_by["authority"].get(authority.id, [])),
    }


def _of_commitment(library: Library, settings: Settings, commitment: Any) -> dict[str, Any]:
    return {
        "all_countries": countries_of(commitment),
        "state": state_of(commitment),
        "overdue": is_overdue(commitment, library.as_of),
        "never_updated": was_never_updated(commitment),
        "reckoned_on": library.as_of,
    }


Compute = Callable[[Library, Settings, Any], dict[str, Any]]
COMPUTED: Mapping[str, tuple[type[OfRecord], Compute]] = {
    "practice": (OfPractice, _of_practice),
    "authority": (OfAuthority, _of_authority),
    "commitment": (OfCommitment, _of_commitment),
}
"""The model of what is computed for a kind beside its page, and how it is computed."""


def model_of(kind: str) -> type[OfRecord]:
    """Return the model of what is computed for a kind."""
    return COMPUTED[kind][0] if kind in COMPUTED else OfRecord


def computed_for(library: Library, settings: Settings, kind: str, record: Any) -> dict[str, Any]:
    """Return what the hub computes for a record."""
    more = COMPUTED[kind][1](library, settings, record) if kind in COMPUTED else {}
    found = library.changed_in_any(kind, record.id)
    return {
        "page": addresses.of(kind, record.id),
        "changed": found.day if found else None,
        "commit": found.commit if found else None,
        **more,
    }


def translation_notes(views: Mapping[str, View], kind: str, name: str) -> dict[str, Any]:
    """Return for each language how a record comes into it; nothing for what is not translated."""
    if kind not in KINDS:
        return {}
    notes: dict[str, Any] = {}
    digest = next(iter(views.values())).library.source_digest(kind, name) if views else None
    for code, view in views.items():
        found = view.library.translation(kind, name, code)
        notes[code] = {
            "state": view.translation_state(kind, name),
            "by": found.overlay.by if found else None,
            "reviewed": found.overlay.reviewed if found else None,
            "source_digest": digest,
        }
    return notes
