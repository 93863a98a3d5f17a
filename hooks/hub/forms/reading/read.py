"""Reads any filled form into answers files, or says everything that is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from hub.assessment.answers import AnswersFile
from hub.assessment.editions import Editions
from hub.assessment.read import read_answers
from hub.check.problem import Problem
from hub.forms.reading.archive import checked_archive
from hub.forms.reading.assemble import assembled
from hub.forms.reading.cells import Sheet, sheets_of
from hub.forms.reading.copy import Copy, Place, Refused
from hub.forms.reading.csv_text import rows_of
from hub.forms.reading.pdf import read_pdf
from hub.forms.reading.rows import is_item_table, is_survey, read_item_table, read_survey
from hub.forms.reading.workbook import is_workbook, read_workbook
from hub.forms.texts import FormTexts

_ZIP, _PDF = b"PK\x03\x04", b"%PDF-"


@dataclass
class ReadForm:
    """What reading one filled form gave."""

    files: list[AnswersFile] = field(default_factory=list)
    """An answers file for each copy in which nothing is wrong."""
    problems: list[Problem] = field(default_factory=list)
    """All that is wrong with the others."""


class FormReader:
    """Reads filled forms of the editions in a repository."""

    def __init__(self, texts: Mapping[str, FormTexts], editions: Editions) -> None:
        """Prepare to read forms in the languages of `texts`."""
        self._texts, self._editions = texts, editions
        self._one = next(iter(texts.values()))

    def read(self, data: bytes, name: str) -> ReadForm:
        """Return what a file holds, whatever form it is."""
        try:
            if self._is_answers_file(data, name):
                answers = read_answers(data, name, self._editions)
                return ReadForm([answers.file] if answers.file else [], answers.problems)
            copies = self._copies(data, name)
        except Refused as refused:
            place = refused.place
            return ReadForm([], [place.problem(name, refused.rule, **refused.about)])
        return self._assembled(copies, name)

    def _assembled(self, copies: list[Copy], name: str) -> ReadForm:
        read = ReadForm()
        for copy in copies:
            file, problems = assembled(copy, self._texts, self._editions)
            read.problems += problems
            read.files += [file] if file else []
        if not copies:
            read.problems.append(Place("").problem(name, "form-empty"))
        return read

    @staticmethod
    def _is_answers_file(data: bytes, name: str) -> bool:
        ending = name.lower().rpartition(".")[2]
        return ending in ("json", "yaml", "yml") or data.lstrip()[:1] == b"{"

    def _copies(self, data: bytes, name: str) -> list[Copy]:
        if not data:
            raise Refused("not-empty")
        if data.startswith(_ZIP) or name.lower().endswith((".xlsx", ".xlsm")):
            checked_archive(data)
            return self._of_sheets(data, name, sheets_of(data))
        if data[:1024].lstrip().startswith(_PDF):
            return read_pdf(name, data, self._one)
        if name.lower().endswith((".csv", ".tsv", ".txt")):
            return self._of_table(name, rows_of(data))
        raise Refused("form-kind")

    def _of_sheets(self, data: bytes, name: str, sheets: dict[str, Sheet]) -> list[Copy]:
        if is_workbook(sheets):
            return read_workbook(name, data, sheets)
        first = next(iter(sheets.values()), [])
        if not first:
            raise Refused("form-kind")
        return self._of_table(name, first)

    def _of_table(self, name: str, rows: Sheet) -> list[Copy]:
        if is_item_table(rows[0]):
            return read_item_table(name, rows)
        if is_survey(rows[0], self._one):
            return read_survey(name, rows, self._one)
        raise Refused("form-kind")
