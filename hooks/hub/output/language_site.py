"""Makes everything that belongs to one language: its pages, its tables and its search index."""

import os
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hub import addresses
from hub.downloads.browser_data import practices_script
from hub.downloads.tables import all_tables, as_csv, as_json
from hub.forms.all_forms import file_name
from hub.forms.texts import FormTexts
from hub.languages.view import View
from hub.library import Library, digest_of
from hub.likeness import LikePractices
from hub.output.forms import FOLDER, form_texts, write_forms
from hub.output.manifest import Made, Manifest
from hub.output.scripts import early_script, single_file_script, workbook_script
from hub.output.styles import assessment_style_sheet, style_sheet
from hub.output.writer import Writer
from hub.pages.all_pages import all_pages
from hub.pages.assessment.page import self_assessment_page
from hub.pages.assessment.practice_data import practice_data_script
from hub.pages.assessment.single_file import Inlined, single_file
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
    address: str = ""
    """The site's public address; empty where it is not known."""

    def make(self, language: str) -> dict[str, Made]:
        """Write a language's part of the site; return what was made."""
        view = View(self.library, self.settings, self.root, language)
        writer = Writer(self.aside, self.manifest)
        made = write_forms(self.root, self.library, language, writer)
        pages = [
            *all_pages(view, self.likeness),
            questionnaire_page(view, made),
            self_assessment_page(view, form_texts(self.root)[language], live=self.live),
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
        self._write_single_file(drawing, writer)

    def _write_single_file(self, drawing: Drawing, writer: Writer) -> None:
        """Write the self-assessment as one file; its key knows scripts and styles."""
        view = drawing.view
        early, script = early_script(self.root), single_file_script(self.root, "")
        style = style_sheet(self.root, self.library.palette, fonts=False)
        style += assessment_style_sheet(self.root)
        key = digest_of([self.key, self.library.stamp_of_all, self.address, early, script, style])

        def content() -> str:
            texts = form_texts(self.root)[view.language]
            whole = single_file_script(self.root, practice_data_script(view))
            whole += self._workbook(texts)
            return single_file(drawing, texts, Inlined(style, early, whole), self.address)

        writer.write(f"{view.language}/{addresses.SELF_ASSESSMENT_FILE}", key, content)
        script = f"{view.language}/{addresses.SELF_ASSESSMENT_WORKBOOK}"
        writer.write(script, "", lambda: self._workbook(form_texts(self.root)[view.language]))

    def _workbook(self, texts: FormTexts) -> str:
        """Return the empty workbook of a language, which was made with the other forms."""
        file = self.aside / texts.language / FOLDER / file_name(texts, "workbook")
        return workbook_script(file.read_bytes())

    def _write_tables(self, view: View, writer: Writer) -> None:
        key = self.key + self.library.stamp_of_all
        for table in all_tables(view):
            path = f"{view.language}/{table.address}".removesuffix(".html")
            writer.write(path + ".csv", key, partial(as_csv, table.rows))
            writer.write(path + ".json", key, partial(as_json, table.rows, LICENCE))
        script = f"{view.language}/good-practices/practices.js"
        writer.write(script, key, partial(practices_script, view, LICENCE))
        script = f"{view.language}/{addresses.SELF_ASSESSMENT_PRACTICES}"
        writer.write(script, key, partial(practice_data_script, view))
