"""The pages of networks and of programmes, and the pages that list them."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.open_data.published import api_address
from hub.pages.commitment_lines import commitment_lines, lines_stamp
from hub.pages.crosswalk_lines import crosswalks_of
from hub.pages.page import Page, SearchText
from hub.pages.record_context import record_context
from hub.pages.record_list import group_by_word, record_list
from hub.pages.text import plain, shortened
from hub.records.network import Network
from hub.records.practice import Practice
from hub.records.programme import Programme

_PRACTICES_SHOWN = 30


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
        lambda: group_by_word(view, "network", "network-kinds"),
    )


def programme_pages(view: View) -> Iterator[Page]:
    """Yield the page of every programme, then the page that lists them."""
    for name in view.library.programmes:
        yield _page(view, "programme", name, "programmes")
    yield record_list(
        view,
        addresses.PROGRAMMES,
        "programmes",
        view.translate("Programmes and tools"),
        view.translate("Funds, seals, indices and toolkits: what a city gets and who can apply."),
        lambda: group_by_word(view, "programme", "programme-kinds"),
    )


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
        texts += [*record.what_a_city_gets, record.who_can_apply or "", *record.run_by]
    else:
        texts += [*record.convenors, record.members_note or ""]
    return [plain(text) for text in texts if text]


def _context(view: View, kind: str, name: str) -> dict[str, Any]:
    record = view.record(kind, name)
    library = view.library
    return {
        "r": record,
        "groups": _members(view, name),
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
        return [practice.id for practice in _recognised(view, name)][:_PRACTICES_SHOWN]
    by_authority = library.practices_by["authority"]
    members = library.members.get(name, [])
    return [p.id for m in members for p in by_authority.get(m, [])][:_PRACTICES_SHOWN]


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
    return [
        practice
        for practice in view.library.practices.values()
        if any(name in (said.programme, said.network) for said in practice.recognitions)
    ]


def _members(view: View, name: str) -> list[dict[str, Any]]:
    groups: dict[str, list[dict[str, str]]] = {}
    for member in view.library.members.get(name, []):
        authority = view.record("authority", member)
        ties = [t for t in authority.memberships if name in (t.network, t.programme)]
        state = next((t.state for t in ties if t.state == "challenged"), None)
        state = state or (ties[0].state if ties else "")
        row = {"id": member, "name": authority.name, "state": state}
        groups.setdefault(view.country(authority.country), []).append(row)
    return [
        {"country": country, "members": sorted(rows, key=lambda r: view.sort_key(r["name"]))}
        for country, rows in sorted(groups.items(), key=lambda pair: view.sort_key(pair[0]))
    ]


def _stamp(view: View, kind: str, name: str) -> str:
    library = view.library
    stamps = [library.stamp(kind, name)]
    stamps += [library.stamp("authority", m) for m in library.members.get(name, [])]
    stamps += [library.stamp("practice", p) for p in _practices(view, kind, name)]
    stamps += [library.stamp("practice", practice.id) for practice in _recognised(view, name)]
    stamps += [library.stamp("event", e.id) for e in library.events_by.get(name, [])]
    stamps.append(lines_stamp(library, library.commitments_by[kind].get(name, [])))
    return "".join(stamps)
