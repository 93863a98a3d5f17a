"""The page of a commitment: what was promised, by whom, and how far it has come."""

from collections.abc import Iterator
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.library import Library
from hub.open_data.published import api_address
from hub.pages.commitment_lines import commitment_line, makers
from hub.pages.commitment_words import (
    kind_labels,
    object_labels,
    role_labels,
    state_labels,
    state_meanings,
)
from hub.pages.page import Page, SearchText
from hub.pages.practice_page import item_rows
from hub.pages.record_context import record_context
from hub.pages.text import plain, shortened
from hub.records.commitment import Commitment
from hub.register.commitment_index import countries_of, practices_of


def commitment_pages(view: View) -> Iterator[Page]:
    """Yield the page of every commitment."""
    for name in view.library.commitments:
        yield _page(view, name)


def _page(view: View, name: str) -> Page:
    commitment: Commitment = view.record("commitment", name)
    who = ", ".join(str(maker["name"]) for maker in makers(view, commitment))
    return Page(
        address=addresses.of("commitment", name),
        title=commitment.title,
        description=shortened(commitment.summary),
        template="commitment",
        context=lambda: _context(view, name),
        stamp=_stamp(view.library, name),
        section="commitments",
        kind=view.translate("Commitment"),
        data=api_address("commitment", name),
        search=lambda: SearchText(
            body="\n".join(_texts(view, commitment)),
            filters={
                "country": countries_of(commitment),
                "criterion": commitment.criteria,
                "area": commitment.areas,
            },
            note=who,
        ),
    )


def _texts(view: View, commitment: Commitment) -> list[str]:
    texts = [
        commitment.title_original or "",
        *(str(maker["name"]) for maker in makers(view, commitment)),
        commitment.forum or "",
        commitment.summary,
        *(state.note or "" for state in commitment.progress),
        *(view.country(code) for code in countries_of(commitment)),
        *view.labels("areas", commitment.areas),
    ]
    return [plain(text) for text in texts if text]


def _context(view: View, name: str) -> dict[str, Any]:
    commitment: Commitment = view.record("commitment", name)
    return {
        "c": commitment,
        "row": commitment_line(view, view.library.commitments[name]),
        "as_of": view.library.as_of,
        "countries": _countries(view, commitment),
        "joined_by": [view.record("authority", other) for other in commitment.joined_by],
        "kind_label": kind_labels(view)[commitment.kind],
        "object_label": object_labels(view).get(commitment.object or "", ""),
        "role_label": role_labels(view).get(commitment.role or "", ""),
        "states": [
            (word, label, state_meanings(view)[word]) for word, label in state_labels(view).items()
        ],
        "items": _item_rows(view, commitment),
        "assessment": view.library.published.get(commitment.assessment or ""),
        "shown_by": {
            state.id: view.record("practice", state.practice)
            for state in commitment.progress
            if state.practice
        },
        "programmes": [view.record("programme", other) for other in commitment.programmes],
        "events": [view.record("event", other) for other in commitment.events],
        "practices": [view.record("practice", other) for other in commitment.practices],
        "agreement": _agreement(view, commitment),
        **record_context(view, "commitment", name, commitment.title),
    }


def _item_rows(view: View, commitment: Commitment) -> list[dict[str, str]]:
    """Return the items a commitment comes from, each with the gap that the assessment shows."""
    one = view.library.published.get(commitment.assessment or "")
    gaps = view.library.gaps[one.id] if one else []
    return [
        {**row, "gap": addresses.of_gap(commitment.assessment or "", row["id"])}
        if row["id"] in gaps
        else {**row, "gap": ""}
        for row in item_rows(view, commitment.items)
    ]


def _countries(view: View, commitment: Commitment) -> list[tuple[str, str]]:
    """Return the countries of a commitment; each with its address where it has a page."""
    known = view.library.authorities_by_country
    return [
        (view.country(code), addresses.of("country", code.lower()) if code in known else "")
        for code in countries_of(commitment)
    ]


def _agreement(view: View, commitment: Commitment) -> dict[str, str] | None:
    if commitment.agreement is None:
        return None
    owner = commitment.authorities[0]
    found = next(
        part
        for part in view.record("authority", owner).agreements
        if part.id == commitment.agreement
    )
    address = f"{addresses.of('authority', owner)}#{commitment.agreement}"
    return {"address": address, "with": found.with_, "signed": found.signed or ""}


def _stamp(library: Library, name: str) -> str:
    commitment = library.commitments[name]
    stamps = [library.as_of, library.stamp("commitment", name)]
    stamps += [c for c in countries_of(commitment) if c in library.authorities_by_country]
    for kind, others in (
        ("authority", [*commitment.authorities, *commitment.joined_by]),
        ("network", commitment.networks),
        ("programme", commitment.programmes),
        ("event", commitment.events),
    ):
        stamps += [library.stamp(kind, other) for other in others]
    if commitment.assessment:
        stamps.append(library.published[commitment.assessment].stamp)
    for practice in practices_of(commitment):
        stamps.append(library.stamp("practice", practice))
        stamps.append(library.stamp("authority", library.practices[practice].authority))
    return "".join(stamps)
