"""The list of all commitments: narrowed in the browser, its state in the address."""

from collections import Counter
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages.commitment_lines import commitment_line, lines_stamp
from hub.pages.commitment_words import (
    follow_up_labels,
    kind_labels,
    state_labels,
    state_meanings,
)
from hub.pages.facets import Facet, country_facet, criterion_facet, facet_of, year_facet
from hub.pages.page import Page
from hub.records.commitment import Commitment
from hub.register.commitment_index import countries_of
from hub.register.follow_up import FOLLOW_UPS, follow_up, state_of

_NOWHERE = ""
"""The group of commitments that belong to no single country."""


def commitments_page(view: View) -> Page:
    """Return the list of all commitments."""
    commitments = view.library.commitments.values()
    return Page(
        address=addresses.COMMITMENTS,
        title=view.translate("Commitments"),
        description=view.translate(
            "What local authorities and their networks have promised in public, "
            "and what is known of it since."
        ),
        template="commitments",
        context=lambda: _context(view),
        stamp=lines_stamp(view.library, commitments)
        + "".join(sorted(view.library.authorities_by_country)),
        section="commitments",
    )


def _context(view: View) -> dict[str, Any]:
    commitments = list(view.library.commitments.values())
    states = Counter(state_of(c) for c in commitments)
    follow_ups = Counter(w for c in commitments for w in follow_up(c, view.library.as_of))
    return {
        "total": len(commitments),
        "as_of": view.library.as_of,
        "states": [
            (word, label, state_meanings(view)[word], states[word])
            for word, label in state_labels(view).items()
        ],
        "late": [
            (word, follow_up_labels(view)[word], follow_ups[word])
            for word in ("overdue", "never-updated")
        ],
        "facets": _facets(view, commitments),
        "groups": _groups(view, commitments),
    }


def _facets(view: View, commitments: list[Commitment]) -> list[Facet]:
    say = view.translate
    labels = follow_up_labels(view)
    used = {word for c in commitments for word in follow_up(c, view.library.as_of)}
    return [
        country_facet(view, {code for c in commitments for code in countries_of(c)}),
        criterion_facet(view),
        Facet("state", say("Progress"), list(state_labels(view).items())),
        Facet("followup", say("Follow-up"), [(w, labels[w]) for w in FOLLOW_UPS if w in used]),
        facet_of(
            view,
            "framework",
            say("Made in"),
            "commitment-frameworks",
            {c.framework for c in commitments},
        ),
        Facet("kind", say("Kind"), list(kind_labels(view).items())),
        year_facet(view, say("Made since"), {c.made[:4] for c in commitments if c.made}),
    ]


def _groups(view: View, commitments: list[Commitment]) -> list[dict[str, Any]]:
    """Return commitments by country; those of several countries or of none come last."""
    groups: dict[str, list[Commitment]] = {}
    for commitment in commitments:
        found = countries_of(commitment)
        groups.setdefault(found[0] if len(found) == 1 else _NOWHERE, []).append(commitment)
    order = sorted(groups, key=lambda c: (not c, view.sort_key(view.country(c)) if c else ("", "")))
    return [_group(view, code, groups[code]) for code in order]


def _group(view: View, code: str, commitments: list[Commitment]) -> dict[str, Any]:
    has_page = code in view.library.authorities_by_country
    rows = [_row(view, c) for c in commitments]
    rows.sort(key=lambda row: view.sort_key(row["title"]))
    return {
        "id": code.lower() or "several",
        "name": view.country(code) if code else view.translate("Several countries"),
        "address": addresses.of("country", code.lower()) if has_page else "",
        "rows": rows,
    }


def _row(view: View, commitment: Commitment) -> dict[str, Any]:
    return {
        **commitment_line(view, commitment),
        "text": view.record("commitment", commitment.id).summary,
        "countries": countries_of(commitment),
        "criteria": commitment.criteria,
        "framework": commitment.framework,
        "kind": commitment.kind,
        "kind_label": kind_labels(view)[commitment.kind],
        "year": (commitment.made or "")[:4],
    }
