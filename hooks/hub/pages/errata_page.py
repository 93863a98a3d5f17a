"""The page of errata: every place where the hub reads something else than what is printed."""

from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.pages.criterion_pages import attribution
from hub.pages.page import FRAMEWORK, Page, SearchText
from hub.questionnaire.errata_index import items_with, places_of
from hub.records.errata import Change, Erratum, Place

_GROUPS = ("numbering", "types", "wording", "duplication", "minor")


def errata_page(view: View) -> Page:
    """Return the page of errata."""
    return Page(
        address=addresses.ERRATA,
        title=view.translate("Errata of the questionnaire"),
        description=view.translate(
            "Every difference between the printed questionnaire and the text used here, "
            "with its reason."
        ),
        template="errata",
        stamp=FRAMEWORK,
        context=lambda: _context(view),
        section="criteria",
        kind=view.translate("Page"),
        search=lambda: SearchText("\n".join(view.wording(e.reason) for e in view.library.errata)),
    )


def _context(view: View) -> dict[str, Any]:
    errata = view.library.errata
    return {
        "groups": [
            {
                "id": group,
                "name": _group_names(view)[group],
                "errata": [_erratum(view, one) for one in errata if one.group == group],
            }
            for group in _GROUPS
        ],
        "total": len(errata),
        "attribution": attribution(view),
        "original": f"{view.settings.default_language}/{addresses.ERRATA}",
    }


def _group_names(view: View) -> dict[str, str]:
    say = view.translate
    return {
        "numbering": say("Numbers and order"),
        "types": say("Types of answer"),
        "wording": say("Wording"),
        "duplication": say("Asked twice"),
        "minor": say("Minor slips of language"),
    }


def _erratum(view: View, erratum: Erratum) -> dict[str, Any]:
    changed = {p.model_dump_json() for change in erratum.changes for p in change.places}
    alone = [p for p in places_of(erratum) if p.model_dump_json() not in changed]
    whole = {place.criterion for place in alone} >= set(view.library.criteria)
    return {
        "id": erratum.id,
        "reason": view.wording(erratum.reason),
        "printed": view.wording(erratum.printed) if erratum.printed else "",
        "reading": view.wording(erratum.reading) if erratum.reading else "",
        "everywhere": whole,
        "places": [] if whole else [_place(view, place) for place in alone],
        "changes": [_change(view, change) for change in erratum.changes],
    }


def _change(view: View, change: Change) -> dict[str, Any]:
    return {
        "printed": change.printed,
        "corrected": change.corrected,
        "places": [_place(view, place) for place in change.places],
    }


def _place(view: View, place: Place) -> dict[str, str]:
    """Return what a place is called and where it is shown."""
    items = items_with(view.library.questionnaire, place)
    field = _fields(view)[place.field]
    if items:
        criterion = view.library.criterion_of_item[items[0]]
        return {
            "name": ", ".join(items),
            "field": field if not place.answer_set else view.translate("answer"),
            "address": addresses.of_item(criterion, items[0]),
        }
    if place.criterion:
        name = view.wording(view.library.criteria[place.criterion].name)
        address = addresses.of("criterion", place.criterion)
        return {"name": name, "field": field, "address": address}
    areas = {area.id: area for area in view.library.framework.macro_areas}
    name = view.wording(areas[place.macro_area or ""].name)
    return {"name": name, "field": field, "address": f"{addresses.CRITERIA}#{place.macro_area}"}


def _fields(view: View) -> dict[str, str]:
    say = view.translate
    return {
        "text": "",
        "name": "",
        "observation": say("additional question"),
        "description": say("points of assessment"),
        "objective": say("objective"),
        "commitment": say("potential commitments"),
    }
