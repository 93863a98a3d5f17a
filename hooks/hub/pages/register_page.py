"""The register: every membership and every agreement, in one table."""

from collections import Counter
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages.authority_ties import standing
from hub.pages.commitment_words import standing_labels, standing_meanings
from hub.pages.facets import Facet, country_facet, facet_of, year_facet
from hub.pages.member_lists import naming_records
from hub.pages.page import Page
from hub.records.agreement import Agreement
from hub.records.authority import Authority, Membership
from hub.register.in_force import WORDS, has_run_out, source_years, standing_of

UNHCR = "unhcr"
"""The facet value of agreements with the refugee agency."""
OTHERS = "others"
"""The facet value of agreements with anybody else."""


def register_page(view: View) -> Page:
    """Return the register."""
    library = view.library
    stamps = [library.stamp("authority", name) for name in library.authorities]
    stamps += [library.stamp("network", name) for name in library.networks]
    stamps += [library.stamp("programme", name) for name in library.programmes]
    return Page(
        address=addresses.REGISTER,
        title=view.translate("Register"),
        description=view.translate(
            "Every membership and every agreement of a local authority, with its state and sources."
        ),
        template="register",
        context=lambda: _context(view),
        stamp=library.as_of + "".join(stamps),
        section="cities",
    )


def _context(view: View) -> dict[str, Any]:
    groups = _groups(view)
    rows = [row for group in groups for row in group["rows"]]
    meanings, labels = standing_meanings(view), standing_labels(view)
    return {
        "as_of": view.library.as_of,
        "groups": groups,
        "only_named": sum(len(naming_records(view.library, a)) for a in view.library.authorities),
        "counts": Counter(row["tie"] for row in rows),
        "facets": _facets(view, rows),
        "states": [
            (
                word,
                view.label("membership-states", word),
                view.description("membership-states", word),
            )
            for word in view.library.vocabularies["membership-states"]
        ],
        "standings": [(word, labels[word], meanings[word]) for word in WORDS[:5]],
    }


def _groups(view: View) -> list[dict[str, Any]]:
    groups = []
    for code, authorities in view.library.authorities_by_country.items():
        rows = [row for authority in authorities for row in _rows(view, authority.id)]
        rows.sort(key=lambda row: (view.sort_key(row["name"]), row["tie"], row["year"]))
        if rows:
            groups.append({"code": code, "name": view.country(code), "rows": rows})
    return sorted(groups, key=lambda group: view.sort_key(group["name"]))


def _rows(view: View, name: str) -> list[dict[str, Any]]:
    authority: Authority = view.record("authority", name)
    common = {
        "name": authority.name,
        "country": authority.country,
        "authority": addresses.of("authority", name),
    }
    years = source_years(authority)
    with_unhcr = {a.id for a in view.library.authorities[name].agreements if "UNHCR" in a.with_}
    return [
        *({**common, **_membership(view, tie)} for tie in authority.memberships),
        *(
            {
                **common,
                **_agreement(view, found, years),
                "with": UNHCR if found.id in with_unhcr else OTHERS,
            }
            for found in authority.agreements
        ),
    ]


def _membership(view: View, tie: Membership) -> dict[str, Any]:
    kind, name = ("network", tie.network) if tie.network else ("programme", tie.programme)
    is_over = has_run_out(tie, view.library.as_of)
    return {
        "id": tie.id,
        "tie": "membership",
        "with": name,
        "what": view.record(kind, name or "").name,
        "more": view.label("membership-stages", tie.stage) if tie.stage else "",
        "state": tie.state,
        "date": view.date(tie.date or tie.year),
        "year": str(tie.date or tie.year or "")[:4],
        "standing": "run-out" if is_over else "",
        "standing_label": standing_labels(view)["run-out"] if is_over else "",
        "standing_text": "",
        "sources": len(tie.sources),
    }


def _agreement(view: View, found: Agreement, years: dict[str, int]) -> dict[str, Any]:
    return {
        "id": found.id,
        "tie": "agreement",
        "what": found.with_,
        "more": found.kind or "",
        "state": found.state or ("signed" if found.signed else ""),
        "date": view.date(found.signed),
        "year": (found.signed or "")[:4],
        "sources": len(found.sources),
        **standing(view, standing_of(found, years, view.library.as_of)),
    }


def _facets(view: View, rows: list[dict[str, Any]]) -> list[Facet]:
    say = view.translate
    labels = standing_labels(view)
    used = {row["standing"] for row in rows}
    return [
        country_facet(view, {row["country"] for row in rows}),
        Facet(
            "tie", say("Kind"), [("membership", say("Membership")), ("agreement", say("Agreement"))]
        ),
        Facet("with", say("Network or partner"), _partners(view, rows)),
        facet_of(view, "state", say("State"), "membership-states", {row["state"] for row in rows}),
        Facet("standing", say("In force"), [(w, labels[w]) for w in WORDS if w in used]),
        year_facet(view, say("Since or after"), {row["year"] for row in rows if row["year"]}),
    ]


def _partners(view: View, rows: list[dict[str, Any]]) -> list[tuple[str, str]]:
    names: dict[str, str] = {row["with"]: row["what"] for row in rows if row["tie"] == "membership"}
    found = sorted(names.items(), key=lambda pair: view.sort_key(pair[1]))
    agreed = [
        (UNHCR, view.translate("Agreements with UNHCR")),
        (OTHERS, view.translate("Agreements with others")),
    ]
    return agreed + found
