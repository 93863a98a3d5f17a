"""The search page."""

from hub import addresses
from hub.languages.view import View
from hub.pages.country_pages import country_codes
from hub.pages.facets import Facet, country_facet, criterion_facet, facet_of
from hub.pages.page import Page


def search_page(view: View) -> Page:
    """Return the search page."""
    say = view.translate
    records = _records(view)
    lists = [
        *records,
        (addresses.GLOSSARY, say("Glossary")),
        (addresses.COVERAGE, say("What is still missing")),
    ]
    kinds = [(addresses.folder_of(address), name) for address, name in records]
    facets = [
        Facet("kind", say("Kind"), [*kinds, (addresses.folder_of(""), say("Pages"))]),
        country_facet(view, country_codes(view)),
        criterion_facet(view),
        facet_of(view, "area", say("Area"), "areas", view.library.vocabularies["areas"]),
    ]
    return Page(
        address=addresses.SEARCH,
        title=say("Search"),
        description=say("Search practices, local authorities, networks, criteria and pages."),
        template="search",
        context=lambda: {"facets": facets, "lists": lists},
        stamp="".join(country_codes(view)),
    )


def _records(view: View) -> list[tuple[str, str]]:
    """Return the address and the name of the list of every kind of record."""
    say = view.translate
    return [
        (addresses.PRACTICES, say("Good practices")),
        (addresses.CRITERIA, say("Criteria")),
        (addresses.CITIES, say("Cities")),
        (addresses.COUNTRIES, say("Countries")),
        (addresses.NETWORKS, say("Networks")),
        (addresses.PROGRAMMES, say("Programmes and tools")),
        (addresses.EVENTS, say("Events")),
        (addresses.COMMITMENTS, say("Commitments")),
    ]
