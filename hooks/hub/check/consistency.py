"""Checks what one field says against what another says."""

from collections.abc import Iterator

from hub.catalogue import Catalogue, Entry
from hub.check.finding import Finding
from hub.check.known_ids import Ids, known_ids


def check_countries(catalogue: Catalogue) -> Iterator[Finding]:
    """Yield a finding for each record that lies in another country's folder."""
    countries = known_ids(catalogue).words("countries")
    for kind in ("authority", "practice", "country"):
        for entry in catalogue.of(kind).values():
            slot = entry.document.slot
            folder = slot.folder or slot.id
            if countries is not None and folder.upper() not in countries:
                yield Finding(entry.document, (), "country-exists", folder)
            else:
                yield from _in_folder(entry, folder, countries)


def _in_folder(entry: Entry, folder: str, countries: Ids) -> Iterator[Finding]:
    record, document = entry.record, entry.document
    if document.slot.kind != "country" and not record.id.startswith(folder + "-"):
        yield Finding(document, (), "same-country", record.id, detail=folder)
    country = getattr(record, "country", folder)
    if country.lower() != folder and (countries is None or country in countries):
        yield Finding(document, ("country",), "same-country", country, detail=folder)
    authority = getattr(record, "authority", "")
    if authority and not authority.startswith(folder + "-"):
        yield Finding(document, ("authority",), "same-country", authority, detail=folder)


def check_years(catalogue: Catalogue) -> Iterator[Finding]:
    """Yield a finding where the status of a practice and its years contradict each other."""
    for entry in catalogue.of("practice").values():
        record = entry.record
        checked = int(record.checked[:4]) if record.checked else None
        over = checked and record.end_year and record.end_year < checked
        if over and record.status in ("running", "planned"):
            yield Finding(
                entry.document,
                ("end_year",),
                "status-and-end",
                str(record.end_year),
                detail=record.status,
            )
        late = checked and record.start_year and record.start_year > checked
        if late and record.status != "planned":
            yield Finding(entry.document, ("start_year",), "future-start", str(record.start_year))
