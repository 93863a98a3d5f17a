"""Makes everything that belongs to one language: its pages, its tables and its search index."""

import os
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hub.downloads.browser_data import practices_script
from hub.downloads.tables import all_tables, as_csv, as_json
from hub.languages.view import View
from hub.library import Library
from hub.likeness import LikePractices
from hub.output.forms import form_texts, write_forms
from hub.output.manifest import Made, Manifest
from hub.output.writer import Writer
from hub.pages.all_pages import all_pages
from hub.pages.assessment.page import self_assessment_page
from hub.pages.drawing import Drawing
from hub.pages.page import Page
from hub.pages.questionnaire_page import questionnaire_page
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
    editorial: dict[str, list[Page]]
    """Pages made elsewhere, by language, which the search must know too."""
    live: bool

    def make(self, language: str) -> dict[str, Made]:
        """Write a language's part of the site; return what was made."""
        view = View(self.library, self.settings, self.root, language)
        writer = Writer(self.aside, self.manifest)
        made = write_forms(self.root, self.library, language, writer)
        pages = [
            *all_pages(view, self.likeness),
            questionnaire_page(view, made),
            self_assessment_page(view, form_texts(self.root)[language]),
        ]
        self._write_pages(view, pages, writer)
        self._write_tables(view, writer)
        return {**writer.made, **self._make_search(language, pages)}

    def _make_search(self, language: str, pages: list[Page]) -> dict[str, Made]:
        if not _WITH_SEARCH:
            return {}
        found = [*pages, *self.editorial[language]]
        return index_language(self.aside, self.manifest, language, found, self.key)

    def _write_pages(self, view: View, pages: list[Page], writer: Writer) -> None:
        drawing = Drawing(view, self.root, live=self.live)
        for page in pages:
            key = self.key + page.stamp if page.stamp else ""
            writer.write(f"{view.language}/{page.address}", key, partial(drawing.page, page))

    def _write_tables(self, view: View, writer: Writer) -> None:
        key = self.key + self.library.stamp_of_all
        for table in all_tables(view):
            path = f"{view.language}/{table.address}".removesuffix(".html")
            writer.write(path + ".csv", key, partial(as_csv, table.rows))
            writer.write(path + ".json", key, partial(as_json, table.rows, LICENCE))
        script = f"{view.language}/good-practices/practices.js"
        writer.write(script, key, partial(practices_script, view, LICENCE))
