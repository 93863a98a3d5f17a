"""Which kinds of record are published as data, and under which names."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any

from hub.assessment.answers import AnswersFile
from hub.forms.guidance import ATTRIBUTION
from hub.library import Library
from hub.records.base import Part, Refers, Slug
from hub.records.kinds import KINDS
from hub.settings import Settings
from hub.stamps import digest_of

API = "1"
"""The version in the addresses of the interface; a change that breaks programs raises it."""
FORMAT = "1.1.0"
"""The version of the published format; content/open-data-changes.md tells what changed."""
LICENCE = "CC-BY-4.0"
LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/"
LICENCE_TITLE = "Creative Commons Attribution 4.0 International"


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


ASSESSMENT = "assessment"


class OpenAssessment(AnswersFile):
    """A self-assessment that a city made public, as far as it made it public."""

    id: Slug
    """The place and the date."""
    authority: Annotated[str, Refers("authority")]
    """The id of the local authority."""


@dataclass(frozen=True)
class Published:
    """A kind of record that is published."""

    kind: str
    """Its name in the hub."""
    plural: str
    """Its name in files and addresses."""
    label: str
    """What readers call such records, in English."""

    @property
    def model(self) -> type[Part]:
        """The model of its records."""
        return OpenAssessment if self.kind == ASSESSMENT else KINDS[self.kind].model


RECORDS = (
    Published("practice", "practices", _("Good practices")),
    Published("authority", "authorities", _("Local authorities")),
    Published("network", "networks", _("Networks")),
    Published("programme", "programmes", _("Programmes and tools")),
    Published("event", "events", _("Events")),
    Published("commitment", "commitments", _("Commitments")),
    Published("country", "country-histories", _("Histories of countries")),
    Published(ASSESSMENT, "assessments", _("Published assessments")),
)
"""Records with pages: a new kind joins the open data by one line here."""
FRAMEWORK = (
    Published("vocabulary", "vocabularies", _("Vocabularies")),
    Published("framework", "frameworks", _("Framework")),
    Published("questionnaire", "questionnaires", _("Questionnaire")),
    Published("glossary", "glossaries", _("Glossary")),
    Published("crosswalk", "crosswalks", _("Other frameworks")),
)
"""Files of the framework, which hold all languages themselves."""
WORDED_ELSEWHERE = FRAMEWORK[1:3]
"""The kinds whose English wording is not this project's own."""
EVERYTHING = (*RECORDS, *FRAMEWORK)
"""All that is published."""


def api_address(kind: str, name: str) -> str:
    """Return the address of a record in the interface, from the root of the site."""
    plural = next(published.plural for published in EVERYTHING if published.kind == kind)
    return f"api/{API}/{plural}/{name}.json"


def records_of(library: Library, published: Published) -> Iterator[Any]:
    """Yield the records of a kind by their ids; invented and retired ones are left out."""
    if published.kind == ASSESSMENT:
        yield from (one for one in library.published.values() if not one.is_example)
        return
    for record in library.catalogue.records(published.kind):
        if not (getattr(record, "example", False) or getattr(record, "retired", None)):
            yield record


def stamp_of_data(library: Library) -> str:
    """Return digits that change whenever any published record changes."""
    return digest_of(
        stamp_of(library, published, record)
        for published in EVERYTHING
        for record in records_of(library, published)
    )


def stamp_of(library: Library, published: Published, record: Any) -> str:
    """Return digits that change whenever a record changes."""
    if published.kind == ASSESSMENT:
        return library.stamp_of_assessment(record)
    return library.stamp(published.kind, record.id)


@lru_cache(maxsize=1)
def as_of(library: Library) -> str:
    """Return the newest day that a record or a translation names: data have no other clock."""
    days = ["1970-01-01"]
    for published in RECORDS:
        for record in records_of(library, published):
            days += [str(getattr(record, name, None) or "") for name in ("checked", "added")]
            translations = library.catalogue.translations.get((published.kind, record.id), {})
            days += [t.overlay.reviewed or "" for t in translations.values()]
    return max(day for day in days if len(day) in (0, len("2026-01-01")))


def title(settings: Settings) -> str:
    """Return the name of the hub in its first language."""
    return settings.name_in(settings.default_language)


def attribution(settings: Settings) -> str:
    """Return how the data are to be credited."""
    return f"{title(settings)}, {settings.forge.repository}. Places: GeoNames, CC BY 4.0."


def licence(settings: Settings, published: Published | None = None) -> dict[str, str]:
    """Return the note of licence that every published object has."""
    note = {"name": LICENCE, "url": LICENCE_URL, "attribution": attribution(settings)}
    return {**note, "note": ATTRIBUTION} if published in WORDED_ELSEWHERE else note
