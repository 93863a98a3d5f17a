"""Checks commitments against their folder, their agreement and the days they speak of."""

from collections.abc import Iterator

from hub.catalogue import Catalogue, Entry
from hub.check.finding import Finding
from hub.check.known_ids import Ids, known_ids
from hub.check.model_errors import nearest
from hub.records.commitment import Commitment
from hub.register.days import is_over


def check_commitments(catalogue: Catalogue) -> Iterator[Finding]:
    """Yield what is wrong with commitments beyond their single fields."""
    countries = known_ids(catalogue).words("countries")
    for entry in catalogue.of("commitment").values():
        yield from _folder(entry, countries)
        yield from _agreement(entry, catalogue)
        yield from _assessment(entry, catalogue)
        yield from _days(entry)


def _folder(entry: Entry, countries: Ids) -> Iterator[Finding]:
    record: Commitment = entry.record
    folder = entry.document.slot.folder
    if not folder:
        return
    if countries is not None and folder.upper() not in countries:
        yield Finding(entry.document, (), "country-exists", folder)
        return
    if not record.id.startswith(folder + "-"):
        yield Finding(entry.document, (), "same-country", record.id, detail=folder)
    own = {*(name[:2] for name in record.authorities), *(code.lower() for code in record.countries)}
    if own and folder not in own:
        field, values = _place(record)
        yield Finding(entry.document, (field,), "same-country", ", ".join(values), detail=folder)


def _place(record: Commitment) -> tuple[str, list[str]]:
    """Return the field that says where a commitment belongs, and what stands there."""
    if record.authorities:
        return "authorities", record.authorities
    return "countries", record.countries


def _agreement(entry: Entry, catalogue: Catalogue) -> Iterator[Finding]:
    record: Commitment = entry.record
    if record.agreement is None:
        return
    owner = record.authorities[0] if record.authorities else ""
    found = catalogue.of("authority").get(owner)
    if found is None and owner in catalogue.known.get("authority", ()):
        return  # That record cannot be read: one problem is enough.
    known = [part.id for part in found.record.agreements] if found else []
    if record.agreement not in known:
        yield Finding(
            entry.document,
            ("agreement",),
            "known-agreement",
            record.agreement,
            detail=owner or record.made_by or record.networks[0],
            allowed=", ".join(known),
            nearest=nearest(record.agreement, known),
        )


def _assessment(entry: Entry, catalogue: Catalogue) -> Iterator[Finding]:
    """Yield a finding where the assessment a commitment comes from is another city's."""
    record: Commitment = entry.record
    found = catalogue.assessments.get(record.assessment or "")
    if found is not None and found.authority not in record.authorities:
        path = ("assessment",)
        owner = ", ".join([*record.authorities, *record.networks]) or record.made_by or ""
        yield Finding(entry.document, path, "own-assessment", found.id, detail=owner)


def _days(entry: Entry) -> Iterator[Finding]:
    """Yield a finding for each step that names nothing, or whose day cannot be."""
    record: Commitment = entry.record
    last = ""
    for index, state in enumerate(record.progress):
        path = ("progress", index)
        if not (state.date or state.source or state.note):
            yield Finding(entry.document, (*path, "state"), "progress-bare", state.state)
        if state.date is not None:
            for rule, limit in _broken_by(state.date, last, record):
                path_of_date = (*path, "date")
                yield Finding(entry.document, path_of_date, rule, state.date, detail=limit)
            last = state.date


def _broken_by(day: str, last: str, record: Commitment) -> Iterator[tuple[str, str]]:
    """Yield each rule that the day of a step breaks, with the day that it breaks it by."""
    if is_over(day, last):
        yield "progress-order", last
    if is_over(record.checked, day):
        yield "progress-after-check", record.checked
    if is_over(day, record.made or ""):
        yield "progress-too-early", record.made or ""
