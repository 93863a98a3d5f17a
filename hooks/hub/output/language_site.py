"""Makes everything that belongs to one language: its pages, its tables and its search index."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hub import addresses
from hub.downloads.browser_data import practices_script
from hub.downloads.tables import Tables, as_csv, as_json
from hub.kept import KeptEntries
from hub.languages.view import View
from hub.library import Library, digest_of
from hub.likeness import LikePractices
from hub.open_data.write_language import write_language_data
from hub.output.forms import form_texts, write_forms
from hub.output.import_tables import write_import_tables
from hub.output.manifest import Made, Manifest
from hub.output.search_list import NAME as SEARCH_LIST
from hub.output.search_list import search_list
from hub.output.self_assessment import SelfAssessmentFiles
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
from hub.settings import Settings

_WITH_SEARCH = os.environ.get("HUB_SEARCH") != "0"
"""False only for measurements (tests/bench): a site without its search is not to be published."""
LICENCE = "CC BY 4.0 https://creativecommons.org/licenses/by/4.0/"


@dataclass(frozen=True)
class LanguageSite:
    """What the work on any one language needs."""

    root: Path
    aside: Path
    settings: Settings
    library: Library
    likeness: LikePractices
    manifest: Manifest
    key: str
    """What every page depends on."""
    editorial: Editorial
    """What people wrote in Markdown, rendered elsewhere."""
    live: bool
    address: str
    """The site's public address, for feeds; empty where it is not known."""
    edition: str
    """The name of the edition; empty where there is only one site."""
    as_folder: bool
    """Whether the site is to open from a folder, without a server."""
    await_data: Callable[[], object]
    """Returns when the open data are written, whose page tells their sizes."""

    def make(self, language: str) -> dict[str, Made]:
        """Write a language's part of the site; return what was made."""
        view = View(self.library, self.settings, self.root, language)
        view.address, view.edition, view.as_folder = self.address, self.edition, self.as_folder
        writer = Writer(self.aside, self.manifest)
        made = write_forms(self.root, self.library, language, writer)
        pages = [
            *all_pages(view, self.likeness),
            questionnaire_page(view, made),
            self_assessment_page(view, form_texts(self.root)[language], live=self.live),
            *contribute_pages(view, form_texts(self.root)[language]),
            codebook_page(view),
            *editorial_pages(view, self.editorial),
            *translation_pages(view, self.editorial, self.key),
        ]
        drawing = Drawing(view, self.root, live=self.live)
        self._write_pages(drawing, pages, writer)
        SelfAssessmentFiles(self.root, self.aside, self.key, self.address).write(drawing, writer)
        self._write_tables(view, writer)
        self._write_published(view, writer)
        write_badges(view, writer, self.key)
        write_reports(view, self.root, writer)
        write_import_tables(view, writer, self.key)
        write_language_data(view, writer, self.key, self.address)
        about_data = open_data_page(view, self.aside)
        found = self._make_search(writer, language, [*pages, about_data])
        self.await_data()
        self._write_pages(drawing, [about_data], writer)
        return {**writer.made, **found}

    def _make_search(self, writer: Writer, language: str, pages: list[Page]) -> dict[str, Made]:
        if self.as_folder:
            writer.write(f"{language}/{SEARCH_LIST}", "", partial(search_list, pages))
            return {}
        if not _WITH_SEARCH:
            return {}
        return index_language(self.aside, self.manifest, language, pages, self.key)

    def _write_pages(self, drawing: Drawing, pages: list[Page], writer: Writer) -> None:
        for page in pages:
            key = self.key + page.stamp if page.stamp else ""
            path = f"{drawing.view.language}/{page.address}"
            writer.write(path, key, partial(drawing.page, page))

    def _write_published(self, view: View, writer: Writer) -> None:
        """Write the files of published assessments, from which anyone can recompute the figures."""
        for one in self.library.published.values():
            path = f"{view.language}/{addresses.assessment_data(one.id)}"
            writer.write(path, one.stamp, (self.root / one.path).read_bytes)

    def _write_tables(self, view: View, writer: Writer) -> None:
        kept = KeptEntries(self.root, f"rows-{view.language}", self.key)
        for table in Tables(view, kept).all():
            path = f"{view.language}/{table.address}".removesuffix(".html")
            key = self.key + table.stamp
            writer.write(path + ".csv", key, partial(as_csv, table.lines))
            writer.write(path + ".json", key, partial(as_json, table.lines, LICENCE))
        known = known_script(view)
        path = f"{view.language}/{addresses.CONTRIBUTE_KNOWN}"
        writer.write(path, self.key + digest_of([known]), lambda: known)
        script = practices_script(view, kept, LICENCE)
        path = f"{view.language}/good-practices/practices.js"
        writer.write(path, self.key + digest_of([script]), lambda: script)
        kept.save()
