"""Runs every check over a repository and returns what was read with all that is wrong."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hub.catalogue import Catalogue
from hub.check.adaptations import check_adaptations
from hub.check.commitments import check_commitments
from hub.check.consistency import check_countries, check_years
from hub.check.crosswalks import check_crosswalks
from hub.check.edition_maps import check_edition_maps
from hub.check.editions import check_editions
from hub.check.errata import check_errata
from hub.check.finding import Finding, locate
from hub.check.identity import check_aliases, check_part_ids, check_shared_ids
from hub.check.own_settings import check_initiative
from hub.check.problem import Problem
from hub.check.reading import Reader
from hub.check.references import check_references
from hub.check.retired import check_retired
from hub.check.ties import check_exchanges, check_memberships
from hub.check.translations import check_labels, check_translations
from hub.check.wordings import check_wordings, required_languages
from hub.languages.known import text_languages
from hub.settings import Settings


@dataclass(frozen=True)
class Checked:
    """What a check found."""

    catalogue: Catalogue
    problems: list[Problem]


def check_repository(root: Path, settings: Settings) -> Checked:
    """Return every record of a repository and every problem, in the order of files and lines."""
    reader = Reader(root, settings.default_language)
    catalogue = reader.read()
    found = locate(findings(root, catalogue, settings), reader.places)
    named = check_initiative(root, catalogue, settings)
    return Checked(catalogue, sorted({*reader.problems, *found, *named}))


def findings(root: Path, catalogue: Catalogue, settings: Settings) -> Iterator[Finding]:
    """Yield what is wrong between the records of a catalogue."""
    known = text_languages(root, settings.languages)
    yield from check_references(catalogue)
    yield from check_aliases(catalogue)
    yield from check_retired(catalogue)
    yield from check_shared_ids(catalogue)
    yield from check_part_ids(catalogue)
    yield from check_countries(catalogue)
    yield from check_years(catalogue)
    yield from check_commitments(catalogue)
    yield from check_exchanges(catalogue)
    yield from check_memberships(catalogue)
    needed = required_languages(catalogue, settings.languages)
    yield from check_translations(catalogue, known)
    yield from check_labels(catalogue, needed)
    yield from check_wordings(catalogue, needed, known)
    yield from check_editions(catalogue, needed)
    yield from check_errata(catalogue)
    yield from check_adaptations(catalogue)
    yield from check_edition_maps(catalogue)
    yield from check_crosswalks(catalogue)
