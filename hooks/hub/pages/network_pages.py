"""The pages of networks and of programmes, and the pages that list them."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.open_data.published import api_address
from hub.pages.commitment_lines import commitment_lines, lines_stamp
from hub.pages.crosswalk_lines import crosswalks_of
from hub.pages.member_lists import joined, members_by_country
from hub.pages.page import Page, SearchText
from hub.pages.programme_list import programme_list, standing_text
from hub.pages.record_context import record_context
from hub.pages.record_list import networks_by_kind, record_list
from hub.pages.text import plain, shortened
from hub.records.network import Network
from hub.records.practice import Practice
from hub.records.programme import Programme

_ASKED_OF_PRACTICES = "effective-inclusion-toolkit"
"""The programme whose kind of questions the hub puts to every good practice."""


def network_pages(view: View) -> Iterator[Page]:
    """Yield the page of every network, then the page that lists them."""
    for name in view.library.networks:
        yield _page(view, "network", name, "networks")
    yield record_list(
        view,
        addresses.NETWORKS,
        "networks",
        view.translate("Networks"),
        view.translate("Where local authorities exchange and act together."),
        lambda: networks_by_kind(view),
    )


def programme_pages(view: View) -> Iterator[Page]:
    """Yield the page of every programme, then the page that lists them."""
    for name in view.library.programmes:
        yield _page(view, "programme", name, "programmes")
    yield programme_list(view)


def _page(view: View, kind: str, name: str, section: str) -> Page:
    record: Network | Programme = view.record(kind, name)
    label = view.label(f"{kind}-kinds", record.kind)
    return Page(
        address=addresses.of(kind, name),
        title=record.name,
        description=shortened(record.summary),
        template=kind,
        context=lambda: _context(view, kind, name),
        stamp=_stamp(view, kind, name),
        section=section,
        kind=label,
        data=api_address(kind, name),
        search=lambda: SearchText(
            body="\n".join(_texts(record)),
            filters={"country": getattr(record, "countries", [])},
            note=label,
        ),
    )


def _texts(record: Network | Programme) -> list[str]:
    texts = [record.name_original or "", record.summary]
    if isinstance(record, Programme):
        texts += [*record.what_a_city_gets, *record.what_it_asks, record.who_can_apply or ""]
        texts += [record.standing_note or "", *record.run_by]
    else:
        texts += [*record.convenors, record.members_note or ""]
    return [plain(text) for text in texts if text]


def _context(view: View, kind: str, name: str) -> dict[str, Any]:
    record = view.record(kind, name)
    library = view.library
    return {
        "r": record,
        "groups": members_by_country(view, name),
        "standing": standing_text(view, record) if kind == "programme" else "",
        "asked_of_practices": name == _ASKED_OF_PRACTICES,
        "measured": _measured(view, name) if kind == "programme" else [],
        "countries": set(library.authorities_by_country),
        "events": [view.record("event", e.id) for e in library.events_by.get(name, [])],
        "practices": [view.record("practice", p) for p in _practices(view, kind, name)],
        "commitments": commitment_lines(view, library.commitments_by[kind].get(name, [])),
        "crosswalks": crosswalks_of(view, kind, name),
        "related": _related(view, kind, name),
        **record_context(view, kind, name, record.name),
    }


def _practices(view: View, kind: str, name: str) -> list[str]:
    library = view.library
    if kind == "programme":
        return [practice.id for practice in _recognised(view, name)]
    by_authority = library.practices_by["authority"]
    members = library.members.get(name, [])
    return [p.id for m in members for p in by_authority.get(m, [])]


def _related(view: View, kind: str, name: str) -> list[tuple[str, int, int]]:
    """Return the criteria that what a programme brought about speaks to, in printed order.

    With each criterion: how many practices it recognised, and how many commitments made in it.
    """
    library = view.library
    practices = Counter(c for practice in _recognised(view, name) for c in practice.criteria)
    promised = Counter(
        criterion
        for commitment in library.commitments_by[kind].get(name, [])
        for criterion in commitment.criteria
    )
    return [
        (criterion, practices[criterion], promised[criterion])
        for criterion in library.criteria
        if practices[criterion] or promised[criterion]
    ]


def _recognised(view: View, name: str) -> list[Practice]:
    """Return the practices that a programme or a network has recognised."""
    return view.library.recognised_by.get(name, [])


def _measured(view: View, name: str) -> list[dict[str, Any]]:
    """Return by local authority the values that an index or a marker gives for it."""
    found = []
    for member in joined(view.library, name):
        authority = view.record("authority", member)
        values = [m for m in authority.measurements if m.programme == name]
        if values:
            found.append({"id": member, "name": authority.name, "measurements": values})
    return sorted(found, key=lambda row: view.sort_key(row["name"]))


def _stamp(view: View, kind: str, name: str) -> str:
    library = view.library
    stamps = [library.stamp(kind, name)]
    stamps += [library.stamp("authority", m) for m in joined(view.library, name)]
    stamps += [library.stamp("practice", p) for p in _practices(view, kind, name)]
    stamps += [library.stamp("practice", practice.id) for practice in _recognised(view, name)]
    stamps += [library.stamp("event", e.id) for e in library.events_by.get(name, [])]
    stamps.append(lines_stamp(library, library.commitments_by[kind].get(name, [])))
    return "".join(stamps)
