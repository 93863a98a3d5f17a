"""Facets: what lists can be narrowed by."""

from collections.abc import Collection
from dataclasses import dataclass

from hub.languages.view import View

_NO_YEAR = "0"
"""The value of a facet over years that asks for what bears none."""


@dataclass(frozen=True)
class Facet:
    """One facet with its values and their labels, in the order readers see them."""

    name: str
    label: str
    values: list[tuple[str, str]]


def facet_of(view: View, name: str, label: str, vocabulary: str, used: Collection[str]) -> Facet:
    """Return a facet over a vocabulary, with the words in use, in the vocabulary's order."""
    terms = view.library.vocabularies[vocabulary]
    return Facet(name, label, [(w, view.label(vocabulary, w)) for w in terms if w in used])


def year_facet(view: View, label: str, years: Collection[str]) -> Facet:
    """Return a facet over years, the newest first, with a choice for what bears no year."""
    values = [(year, year) for year in sorted(years, reverse=True)]
    return Facet("year", label, [*values, (_NO_YEAR, view.translate("Year not known"))])


def country_facet(view: View, used: Collection[str]) -> Facet:
    """Return a facet over countries, by their names."""
    values = sorted(((c, view.country(c)) for c in used), key=lambda v: view.sort_key(v[1]))
    return Facet("country", view.translate("Country"), values)


def criterion_facet(view: View) -> Facet:
    """Return a facet over the ten criteria."""
    criteria = view.library.criteria.values()
    return Facet(
        "criterion", view.translate("Criterion"), [(c.id, view.wording(c.name)) for c in criteria]
    )
