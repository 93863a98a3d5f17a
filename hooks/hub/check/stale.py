"""Finds translations whose original has changed since: no problem, but work for a translator."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from hub.catalogue import Catalogue
from hub.languages.digest import source_digest
from hub.records.kinds import KINDS


@dataclass(frozen=True)
class StaleTranslation:
    """A translation of a text that is no longer the record's."""

    file: str
    digest: str
    """What `translates:` must say once the translation has been brought up to date."""


def stale_translations(catalogue: Catalogue) -> Iterator[StaleTranslation]:
    """Yield every stale translation in the order of files."""
    for (kind, name), translations in sorted(catalogue.translations.items()):
        model: Any = KINDS[kind].overlay
        digest = source_digest(catalogue.of(kind)[name].record, model)
        for _, translation in sorted(translations.items()):
            if translation.overlay.translates != digest:
                yield StaleTranslation(translation.document.path, digest)
