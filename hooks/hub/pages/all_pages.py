"""Every generated page of one language, in one list."""

from collections.abc import Iterator

from hub.languages.view import View
from hub.likeness import LikePractices
from hub.pages.alias_pages import alias_pages
from hub.pages.authority_page import authority_pages
from hub.pages.country_pages import country_pages
from hub.pages.coverage_page import coverage_page
from hub.pages.criterion_pages import criterion_pages, glossary_page
from hub.pages.errata_page import errata_page
from hub.pages.event_pages import event_pages
from hub.pages.gaps_page import gaps_page
from hub.pages.home_page import home_page
from hub.pages.map_pages import map_pages
from hub.pages.network_pages import network_pages, programme_pages
from hub.pages.page import Page
from hub.pages.practice_lists import practice_lists
from hub.pages.practice_page import practice_pages
from hub.pages.rules_page import rules_page
from hub.pages.search_page import search_page


def all_pages(view: View, likeness: LikePractices) -> list[Page]:
    """Return every generated page of a language; editorial pages come from elsewhere."""
    return [
        *_record_pages(view, likeness),
        home_page(view),
        *practice_lists(view),
        *map_pages(view),
        coverage_page(view),
        rules_page(view),
        search_page(view),
        *alias_pages(view),
    ]


def _record_pages(view: View, likeness: LikePractices) -> Iterator[Page]:
    yield from practice_pages(view, likeness)
    yield from authority_pages(view)
    yield from network_pages(view)
    yield from programme_pages(view)
    yield from event_pages(view)
    yield from country_pages(view)
    yield from criterion_pages(view)
    yield errata_page(view)
    yield gaps_page(view)
    yield glossary_page(view)
