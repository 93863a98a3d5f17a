"""The list of programmes: a directory that is narrowed in the browser by what a city looks for."""

from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages.facets import Facet, criterion_facet, facet_of
from hub.pages.page import Page
from hub.records.programme import Programme

UNKNOWN = "unknown"
"""The standing of a programme of which no source says whether it is open."""


def programme_list(view: View) -> Page:
    """Return the list of all programmes and tools."""
    library = view.library
    return Page(
        address=addresses.PROGRAMMES,
        title=view.translate("Programmes and tools"),
        description=view.translate(
            "Funds, seals, indices and toolkits: what each asks of a city, what it gives, "
            "whether it is open and which criteria it speaks to."
        ),
        template="programmes",
        context=lambda: {"facets": _facets(view), "groups": _groups(view)},
        stamp="".join(library.stamp("programme", name) for name in library.programmes)
        + str({name: len(found) for name, found in sorted(library.members.items())}),
        section="programmes",
    )


def standing_text(view: View, programme: Programme) -> str:
    """Return whether a programme is open, with the day for which its source shows that."""
    standing = programme.standing
    if standing is None:
        return view.translate("The sources do not say.")
    word = view.label("programme-standings", standing.state)
    if not standing.as_of:
        return view.translate("{state} (the source bears no date)").format(state=word)
    return view.translate("{state} (as of {date})").format(
        state=word, date=view.date(standing.as_of)
    )


def _facets(view: View) -> list[Facet]:
    say = view.translate
    found = list(view.library.programmes.values())
    given = {word for programme in found for word in programme.gives}
    standings = facet_of(
        view,
        "state",
        say("Is it open?"),
        "programme-standings",
        {p.standing.state for p in found if p.standing},
    )
    return [
        facet_of(view, "gives", say("It gives"), "programme-offers", given),
        Facet("state", standings.label, [*standings.values, (UNKNOWN, say("Not known"))]),
        criterion_facet(view),
        facet_of(view, "kind", say("Kind"), "programme-kinds", {p.kind for p in found}),
    ]


def _groups(view: View) -> list[dict[str, Any]]:
    by_kind: dict[str, list[str]] = {}
    for name, programme in view.library.programmes.items():
        by_kind.setdefault(programme.kind, []).append(name)
    return [
        {
            "id": word,
            "name": view.label("programme-kinds", word),
            "rows": sorted(
                (_row(view, name) for name in by_kind[word]),
                key=lambda row: view.sort_key(row["r"].name),
            ),
        }
        for word in view.library.vocabularies["programme-kinds"]
        if word in by_kind
    ]


def _row(view: View, name: str) -> dict[str, Any]:
    record: Programme = view.record("programme", name)
    return {
        "r": record,
        "address": addresses.of("programme", name),
        "state": record.standing.state if record.standing else UNKNOWN,
        "standing": standing_text(view, record),
        "gives": [view.label("programme-offers", word) for word in record.gives],
        "criteria": [tie.id for tie in record.criteria],
        "members": len(view.library.members.get(record.network or name, [])),
    }
