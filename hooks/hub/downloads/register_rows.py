"""Commitments, memberships and agreements as rows of plain values, in one language."""

from collections.abc import Mapping
from typing import Any

from hub import addresses
from hub.downloads.rows import Row
from hub.languages.view import View
from hub.pages.text import plain
from hub.records.agreement import Agreement
from hub.records.authority import Authority, Membership
from hub.records.commitment import Commitment
from hub.register.commitment_index import countries_of
from hub.register.follow_up import follow_up, state_of
from hub.register.in_force import has_run_out, source_years, standing_of


def commitment_row(view: View, name: str) -> Row:
    """Return a commitment as a row."""
    commitment: Commitment = view.record("commitment", name)
    latest = commitment.latest
    return Row(
        id=name,
        title=str(commitment.title),
        authorities=commitment.authorities,
        networks=commitment.networks,
        made_by=str(commitment.made_by or ""),
        joined_by=commitment.joined_by,
        countries=countries_of(commitment),
        kind=commitment.kind,
        object=commitment.object,
        role=commitment.role,
        criteria=commitment.criteria,
        items=commitment.items,
        areas=commitment.areas,
        pillars=commitment.pillars,
        sdgs=commitment.sdgs,
        framework=commitment.framework,
        forum=str(commitment.forum or ""),
        programmes=commitment.programmes,
        made=commitment.made,
        start=commitment.start,
        due=commitment.due,
        indicator=str(commitment.indicator or ""),
        state=state_of(commitment),
        state_date=latest.date if latest else None,
        state_source=latest.source if latest else None,
        state_note=plain(latest.note) if latest and latest.note else "",
        follow_up=follow_up(commitment, view.library.as_of),
        reckoned_on=view.library.as_of,
        practices=commitment.practices,
        checked=commitment.checked,
        translation=view.translation_state("commitment", name),
        summary=plain(commitment.summary),
        address=addresses.of("commitment", name),
        sources=[source.url or source.document or "" for source in commitment.sources],
    )


def register_rows(view: View, name: str) -> list[Row]:
    """Return every membership and every agreement of a local authority as rows."""
    authority: Authority = view.record("authority", name)
    years = source_years(authority)
    return [
        *(_membership_row(view, authority, tie) for tie in authority.memberships),
        *(_agreement_row(view, authority, found, years) for found in authority.agreements),
    ]


def _membership_row(view: View, authority: Authority, tie: Membership) -> Row:
    return _row(
        view,
        authority,
        tie.id,
        kind="membership",
        network=tie.network,
        programme=tie.programme,
        state=tie.state,
        stage=tie.stage,
        since=tie.date or tie.year,
        until=tie.until,
        standing="run-out" if has_run_out(tie, view.library.as_of) else "",
        note=plain(tie.note or ""),
        sources=tie.sources,
    )


def _agreement_row(
    view: View, authority: Authority, found: Agreement, years: Mapping[str, int]
) -> Row:
    standing = standing_of(found, years, view.library.as_of)
    return _row(
        view,
        authority,
        found.id,
        kind="agreement",
        partner=str(found.with_),
        state=found.state or ("signed" if found.signed else ""),
        since=found.signed,
        until=found.until,
        ratified_by=str(found.ratified_by or ""),
        instrument=str(found.instrument or ""),
        ratified_on=found.ratified_on,
        renewed=found.renewed,
        standing=standing.word,
        standing_date=standing.date,
        document=found.document,
        note=plain(found.note or ""),
        sources=found.sources,
    )


_COLUMNS = (
    "kind",
    "network",
    "programme",
    "partner",
    "state",
    "stage",
    "since",
    "until",
    "ratified_by",
    "instrument",
    "ratified_on",
    "renewed",
    "standing",
    "standing_date",
    "document",
    "note",
    "sources",
)


def _row(view: View, authority: Authority, part: str, **values: Any) -> Row:
    return Row(
        id=f"{authority.id}#{part}",
        authority=authority.id,
        authority_name=str(authority.name),
        country=authority.country,
        **{column: values.get(column) for column in _COLUMNS},
        reckoned_on=view.library.as_of,
        address=f"{addresses.of('authority', authority.id)}#{part}",
    )
