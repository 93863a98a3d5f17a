"""Checks that nothing rests on a record that was retired."""

from collections.abc import Iterator

from hub.catalogue import Catalogue
from hub.check.finding import Finding
from hub.records.base import Record


def retired_ids(catalogue: Catalogue) -> dict[str, frozenset[str]]:
    """Return the ids of the retired records of each kind."""
    return {
        kind: frozenset(
            name
            for name, entry in entries.items()
            if isinstance(entry.record, Record) and entry.record.retired
        )
        for kind, entries in catalogue.entries.items()
    }


def check_retired(catalogue: Catalogue) -> Iterator[Finding]:
    """Yield a finding for each retired local authority that still has a published assessment."""
    retired = retired_ids(catalogue).get("authority", frozenset())
    for found in catalogue.assessments.values():
        if found.authority in retired:
            document = catalogue.of("authority")[found.authority].document
            yield Finding(
                document, ("retired",), "retired-record", found.authority, detail=found.id
            )
