"""The coverage page: what has practices and what has none, as an agenda for calls."""

from collections import Counter
from typing import Any

from hub import addresses
from hub.languages.view import View
from hub.library import values_of
from hub.pages.map_pages import is_on_map
from hub.pages.page import Page
from hub.pages.practice_page import item_rows

Row = tuple[str, list[tuple[int, str]]]


def coverage_page(view: View) -> Page:
    """Return the coverage page."""
    return Page(
        address=addresses.COVERAGE,
        title=view.translate("What is still missing"),
        description=view.translate("Criteria, countries and populations without practices yet."),
        template="coverage",
        context=lambda: _context(view),
        stamp="".join(view.library.stamp("practice", name) for name in view.library.practices),
    )


def _context(view: View) -> dict[str, Any]:
    library = view.library
    criteria = list(library.criteria)
    populations = list(library.vocabularies["populations"])
    countries = _countries(view)
    most = max((len(p) for p in library.practices_by["population"].values()), default=1)
    answered = library.practices_by["item"]
    parents = {library.items[name].parent for name in answered if name in library.items}
    open_items = [
        item.id
        for item in library.items.values()
        if item.kind == "question"
        and item.id not in answered
        and item.id not in parents
        and not item.id.startswith("1.1.")
        and item.answer != "choice"
    ]
    return {
        "populations": view.labels("populations", populations),
        "criteria": [view.wording(library.criteria[c].name) for c in criteria],
        "by_population": _rows(view, "criterion", criteria, "population", populations),
        "by_country": _rows(view, "country", countries, "criterion", criteria),
        "population_by_country": _rows(view, "country", countries, "population", populations),
        "items": item_rows(view, open_items),
        "share": lambda n: min(100, round(100 * (n / most) ** 0.5)) if n else 0,
    }


def _countries(view: View) -> list[str]:
    terms = view.library.vocabularies["countries"]
    sovereign = [
        code
        for code, term in terms.items()
        if is_on_map(term.region, view.settings.region)
        and (term.region != "caribbean" or code in view.library.authorities_by_country)
    ]
    known = [c for c in sovereign if c not in ("FK", "GF", "GL", "PM")]
    if view.settings.region != "americas":  # Of the rest of the world, those on record.
        known = [c for c in known if c in view.library.authorities_by_country]
    return sorted(known, key=lambda code: view.sort_key(view.country(code)))


def _rows(
    view: View, row_facet: str, rows: list[str], column_facet: str, columns: list[str]
) -> list[Row]:
    counted = Counter(
        (row, column)
        for practice in view.library.practices.values()
        for row in values_of(practice, row_facet)
        for column in values_of(practice, column_facet)
    )
    return [
        (
            _name(view, row_facet, row),
            [(counted[row, c], _address(row_facet, row, column_facet, c)) for c in columns],
        )
        for row in rows
    ]


def _name(view: View, facet: str, value: str) -> str:
    if facet == "country":
        return view.country(value)
    return view.wording(view.library.criteria[value].name)


def _address(row_facet: str, row: str, column_facet: str, column: str) -> str:
    return f"{addresses.PRACTICES}?{row_facet}={row}&{column_facet}={column}"
