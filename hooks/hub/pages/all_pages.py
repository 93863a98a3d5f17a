"""Every generated page of one language, in one list."""

from collections.abc import Iterator

from hub.languages.view import View
from hub.likeness import LikePractices
from hub.pages.alias_pages import alias_pages
from hub.pages.authority_page import authority_pages
from hub.pages.commitment_page import commitment_pages
from hub.pages.commitments_page import commitments_page
from hub.pages.country_pages import country_pages
from hub.pages.coverage_page import coverage_page
from hub.pages.criterion_pages import criterion_pages
from hub.pages.crosswalk_page import crosswalk_page
from hub.pages.edition_changes_page import edition_changes_pages
from hub.pages.errata_page import errata_page
from hub.pages.event_pages import event_pages
from hub.pages.gaps_page import gaps_page
from hub.pages.glossary_page import glossary_page
from hub.pages.home_page import home_page
from hub.pages.map_pages import map_pages
from hub.pages.network_pages import network_pages, programme_pages
from hub.pages.page import Page
from hub.pages.practice_lists import practice_lists
from hub.pages.practice_page import practice_pages
from hub.pages.published.annex_page import annex_pages
from hub.pages.published.assessment_page import assessment_pages
from hub.pages.published.list_page import assessments_page
from hub.pages.quality_page import quality_page
from hub.pages.register_page import register_page
from hub.pages.reports.pages import report_pages
from hub.pages.retired_pages import retired_pages
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
        quality_page(view),
        search_page(view),
        *alias_pages(view),
        *retired_pages(view),
    ]


def _record_pages(view: View, likeness: LikePractices) -> Iterator[Page]:
    yield from practice_pages(view, likeness)
    yield from authority_pages(view)
    yield from network_pages(view)
    yield from programme_pages(view)
    yield from event_pages(view)
    yield from commitment_pages(view)
    yield commitments_page(view)
    yield register_page(view)
    yield from assessment_pages(view)
    yield from annex_pages(view)
    yield assessments_page(view)
    yield from country_pages(view)
    yield from report_pages(view)
    yield from criterion_pages(view)
    yield from edition_changes_pages(view)
    yield errata_page(view)
    yield gaps_page(view)
    yield crosswalk_page(view)
    yield glossary_page(view)
