"""Writes what the self-assessment of a language brings along, and the one file with all of it."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from hub import addresses
from hub.forms.all_forms import file_name
from hub.forms.texts import FormTexts
from hub.library import digest_of
from hub.output.forms import FOLDER, form_texts
from hub.output.scripts import early_script, single_file_script, workbook_script
from hub.output.styles import assessment_style_sheet, style_sheet
from hub.output.writer import Writer
from hub.pages.assessment.practice_data import practice_data_script
from hub.pages.assessment.single_file import Inlined, single_file
from hub.pages.drawing import Drawing


@dataclass(frozen=True)
class SelfAssessmentFiles:
    """The files beside the page of the self-assessment, in any language."""

    root: Path
    aside: Path
    key: str
    """What every page depends on."""
    address: str
    """The site's public address; empty where it is not known."""

    def write(self, drawing: Drawing, writer: Writer) -> None:
        """Write the single file, the empty workbook and the practices to choose from."""
        language = drawing.view.language
        texts = form_texts(self.root)[language]
        practices = practice_data_script(drawing.view)
        self._write_single_file(drawing, writer, practices)
        workbook = partial(self._workbook, texts)
        writer.write(f"{language}/{addresses.SELF_ASSESSMENT_WORKBOOK}", "", workbook)
        path = f"{language}/{addresses.SELF_ASSESSMENT_PRACTICES}"
        writer.write(path, self.key + digest_of([practices]), lambda: practices)

    def _write_single_file(self, drawing: Drawing, writer: Writer, practices: str) -> None:
        """Write the self-assessment as one file; its key knows scripts, styles and practices."""
        early, script = early_script(self.root), single_file_script(self.root, practices)
        style = style_sheet(self.root, drawing.view.library.palette, fonts=False)
        style += assessment_style_sheet(self.root)
        texts = form_texts(self.root)[drawing.view.language]

        def content() -> str:
            whole = script + self._workbook(texts)
            return single_file(drawing, texts, Inlined(style, early, whole), self.address)

        key = digest_of([self.key, self.address, early, script, style])
        writer.write(f"{texts.language}/{addresses.SELF_ASSESSMENT_FILE}", key, content)

    def _workbook(self, texts: FormTexts) -> str:
        """Return the empty workbook of a language, which was made with the other forms."""
        file = self.aside / texts.language / FOLDER / file_name(texts, "workbook")
        return workbook_script(file.read_bytes())
