"""The search page."""

from hub import addresses
from hub.languages.view import View
from hub.pages.country_pages import country_codes
from hub.pages.facets import Facet
from hub.pages.page import Page


def search_page(view: View, kinds: list[str]) -> Page:
    """Return the search page, given the labels of every kind of thing that can be found."""
    say = view.translate
    countries = sorted((view.country(c) for c in country_codes(view)), key=view.sort_key)
    criteria = [view.wording(c.name) for c in view.library.criteria.values()]
    areas = [view.label("areas", area) for area in view.library.vocabularies["areas"]]
    facets = [
        Facet("kind", say("Kind"), [(kind, kind) for kind in kinds]),
        Facet("country", say("Country"), [(name, name) for name in countries]),
        Facet("criterion", say("Criterion"), [(name, name) for name in criteria]),
        Facet("area", say("Area"), [(name, name) for name in areas]),
    ]
    lists = [
        (addresses.PRACTICES, say("Good practices")),
        (addresses.CRITERIA, say("Criteria")),
        (addresses.CITIES, say("Cities")),
        (addresses.COUNTRIES, say("Countries")),
        (addresses.NETWORKS, say("Networks")),
        (addresses.PROGRAMMES, say("Programmes and tools")),
        (addresses.EVENTS, say("Events")),
        (addresses.GLOSSARY, say("Glossary")),
        (addresses.COVERAGE, say("What is still missing")),
    ]
    return Page(
        address=addresses.SEARCH,
        title=say("Search"),
        description=say("Search practices, local authorities, networks, criteria and pages."),
        template="search",
        context=lambda: {"facets": facets, "lists": lists},
        stamp="".join(kinds) + "".join(countries),
    )
