"""Writes what the self-assessment of a language brings along, and the one file with all of it."""

from dataclasses import dataclass
from functools import partial

from hub import addresses
from hub.forms.all_forms import file_name
from hub.forms.texts import FormTexts
from hub.output.forms import FOLDER, form_texts
from hub.output.scripts import early_script, single_file_script, workbook_script
from hub.output.styles import assessment_style_sheet, style_sheet
from hub.output.work import Work
from hub.output.writer import Writer
from hub.pages.assessment.practice_data import practice_data_script
from hub.pages.assessment.single_file import Inlined, single_file
from hub.pages.drawing import Drawing
from hub.stamps import digest_of


@dataclass(frozen=True)
class SelfAssessmentFiles:
    """The files beside the page of the self-assessment, in any language."""

    work: Work

    def write(self, drawing: Drawing, writer: Writer) -> None:
        """Write the single file, the empty workbook and the practices to choose from."""
        language = drawing.view.language
        texts = form_texts(self.work.root)[language]
        practices = practice_data_script(drawing.view)
        self._write_single_file(drawing, writer, practices)
        workbook = partial(self._workbook, texts)
        writer.write(f"{language}/{addresses.SELF_ASSESSMENT_WORKBOOK}", "", workbook)
        path = f"{language}/{addresses.SELF_ASSESSMENT_PRACTICES}"
        writer.write(path, self.work.key + digest_of([practices]), lambda: practices)

    def _write_single_file(self, drawing: Drawing, writer: Writer, practices: str) -> None:
        """Write the self-assessment as one file; its key knows scripts, styles and practices."""
        early, script = early_script(self.work.root), single_file_script(self.work.root, practices)
        style = style_sheet(self.work.root, drawing.view.library.palette, fonts=False)
        style += assessment_style_sheet(self.work.root)
        texts = form_texts(self.work.root)[drawing.view.language]
        address = self.work.purpose.address

        def content() -> str:
            whole = script + self._workbook(texts)
            return single_file(drawing, texts, Inlined(style, early, whole), address)

        key = digest_of([self.work.key, address, early, script, style])
        writer.write(f"{texts.language}/{addresses.SELF_ASSESSMENT_FILE}", key, content)

    def _workbook(self, texts: FormTexts) -> str:
        """Return the empty workbook of a language, which was made with the other forms."""
        file = self.work.aside / texts.language / FOLDER / file_name(texts, "workbook")
        return workbook_script(file.read_bytes())
