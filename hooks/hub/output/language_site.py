"""Makes everything that belongs to one language: its pages, its tables and its search index."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from hub import addresses
from hub.downloads.browser_data import practices_script
from hub.downloads.tables import Tables, as_csv, as_json
from hub.kept import KeptEntries
from hub.languages.view import View
from hub.likeness import LikePractices
from hub.open_data.write_language import write_language_data
from hub.output.forms import form_texts, write_forms
from hub.output.import_tables import write_import_tables
from hub.output.manifest import Made
from hub.output.search_list import NAME as SEARCH_LIST
from hub.output.search_list import search_list
from hub.output.self_assessment import SelfAssessmentFiles
from hub.output.work import Work
from hub.output.writer import Writer
from hub.pages.all_pages import all_pages
from hub.pages.assessment.page import self_assessment_page
from hub.pages.badges import write_badges
from hub.pages.codebook_page import codebook_page
from hub.pages.contribute.all_forms import contribute_pages
from hub.pages.contribute.known import known_script
from hub.pages.drawing import Drawing
from hub.pages.editorial import Editorial, editorial_pages
from hub.pages.open_data_page import open_data_page
from hub.pages.page import Page
from hub.pages.questionnaire_page import questionnaire_page
from hub.pages.reports.paper import write_reports
from hub.pages.translation_pages import translation_pages
from hub.search import index_language
from hub.stamps import digest_of

_WITH_SEARCH = os.environ.get("HUB_SEARCH") != "0"
"""False only for measurements (tests/bench): a site without its search is not to be published."""
LICENCE = "CC BY 4.0 https://creativecommons.org/licenses/by/4.0/"


@dataclass(frozen=True)
class LanguageSite:
    """What the work on any one language needs."""

    work: Work
    likeness: LikePractices
    editorial: Editorial
    """What people wrote in Markdown, rendered elsewhere."""
    await_data: Callable[[], object]
    """Returns when the open data are written, whose page tells their sizes."""

    def make(self, language: str) -> dict[str, Made]:
        """Write a language's part of the site; return what was made."""
        view = self._view(language)
        writer = Writer(self.work.aside, self.work.manifest)
        forms = write_forms(self.work.root, self.work.library, language, writer)
        pages = self._pages(view, forms)
        drawing = Drawing(view, self.work.root, live=self.work.purpose.live)
        self._write_pages(drawing, pages, writer)
        self._write_files(drawing, writer)
        about_data = open_data_page(view, self.work.aside)
        found = self._make_search(writer, language, [*pages, about_data])
        self.await_data()
        self._write_pages(drawing, [about_data], writer)
        return {**writer.made, **found}

    def _view(self, language: str) -> View:
        work, purpose = self.work, self.work.purpose
        view = View(work.library, work.settings, work.root, language)
        view.address, view.edition = purpose.address, purpose.edition
        view.as_folder = purpose.as_folder
        return view

    def _pages(self, view: View, forms: dict[str, tuple[str, int]]) -> list[Page]:
        """Return the pages of a language, all but the one about the open data."""
        texts = form_texts(self.work.root)[view.language]
        return [
            *all_pages(view, self.likeness),
            questionnaire_page(view, forms),
            self_assessment_page(view, texts, live=self.work.purpose.live),
            *contribute_pages(view, texts),
            codebook_page(view),
            *editorial_pages(view, self.editorial),
            *translation_pages(view, self.editorial, self.work.key),
        ]

    def _write_files(self, drawing: Drawing, writer: Writer) -> None:
        """Write what pages offer for download or fetch."""
        work, view = self.work, drawing.view
        SelfAssessmentFiles(work).write(drawing, writer)
        self._write_tables(view, writer)
        self._write_published(view, writer)
        write_badges(view, writer, work.key)
        write_reports(view, work.root, writer)
        write_import_tables(view, writer, work.key)
        write_language_data(view, writer, work.key, work.purpose.address)

    def _make_search(self, writer: Writer, language: str, pages: list[Page]) -> dict[str, Made]:
        if self.work.purpose.as_folder:
            writer.write(f"{language}/{SEARCH_LIST}", "", partial(search_list, pages))
            return {}
        if not _WITH_SEARCH:
            return {}
        return index_language(self.work.aside, self.work.manifest, language, pages, self.work.key)

    def _write_pages(self, drawing: Drawing, pages: list[Page], writer: Writer) -> None:
        for page in pages:
            key = self.work.key + page.stamp if page.stamp else ""
            path = f"{drawing.view.language}/{page.address}"
            writer.write(path, key, partial(drawing.page, page))

    def _write_published(self, view: View, writer: Writer) -> None:
        """Write the files of published assessments, from which anyone can recompute the figures."""
        for one in self.work.library.published.values():
            path = f"{view.language}/{addresses.assessment_data(one.id)}"
            writer.write(path, one.stamp, (self.work.root / one.path).read_bytes)

    def _write_tables(self, view: View, writer: Writer) -> None:
        kept = KeptEntries(self.work.root, f"rows-{view.language}", self.work.key)
        for table in Tables(view, kept).all():
            path = f"{view.language}/{table.address}".removesuffix(".html")
            key = self.work.key + table.stamp
            writer.write(path + ".csv", key, partial(as_csv, table.lines))
            writer.write(path + ".json", key, partial(as_json, table.lines, LICENCE))
        known = known_script(view)
        path = f"{view.language}/{addresses.CONTRIBUTE_KNOWN}"
        writer.write(path, self.work.key + digest_of([known]), lambda: known)
        script = practices_script(view, kept, LICENCE)
        path = f"{view.language}/good-practices/practices.js"
        writer.write(path, self.work.key + digest_of([script]), lambda: script)
        kept.save()
