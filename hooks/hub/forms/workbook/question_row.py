"""Writes the row of one question: its cells to fill in, and what it adds to the score."""

from xlsxwriter.worksheet import Worksheet

from hub.forms.edition import Question
from hub.forms.workbook.bounds import CLOSED, code_of, something_in_place
from hub.forms.workbook.desk import Column, Desk, column_letter, height_of
from hub.forms.workbook.questions_place import (
    ANSWER,
    APPLIES,
    APPLIES_UPPER,
    CODE,
    COUNTED,
    OBSERVATION,
    PATH,
    VISIBLE,
    YES,
    YES_UPPER,
    QuestionsSheet,
)

_OPEN_HEIGHT = 48.0


class QuestionRow:
    """The row of one question, being written."""

    def __init__(
        self,
        desk: Desk,
        sheet: Worksheet,
        made: QuestionsSheet,
        columns: list[Column],
        question: Question,
        criterion: str,
    ) -> None:
        """Prepare to write the row of a question of a criterion."""
        self.desk, self.sheet, self.made, self.columns = desk, sheet, made, columns
        self.question, self.criterion = question, criterion
        self.row = made.rows[question.id]

    def write(self) -> None:
        """Write the whole row."""
        styles, question = self.desk.styles, self.question
        if question.is_stem:
            self._write_stem()
            return
        self.sheet.write_string(self.row, 0, question.id, styles["code"])
        self._write_question()
        self.sheet.write_string(self.row, PATH, f"answers/{question.id}")
        shown = [(self._text(), 58.0)]
        for column in range(ANSWER, VISIBLE):
            shown.append((self._write_input(column), self.columns[column].width))
        least = _OPEN_HEIGHT if question.answer == "open" else 20
        self.sheet.set_row(self.row, height_of(shown, least=least))
        if question.answer == "yes-no":
            self._write_ends()
        elif question.policy_area:
            self._write_presence()
        if question.depends_on:
            self._grey_while_closed(question.depends_on)

    def _write_stem(self) -> None:
        """Write a stem: it takes an observation and nothing else."""
        style = self.desk.styles["stem"]
        self.sheet.write_string(self.row, 0, self.question.id, style)
        self.sheet.merge_range(self.row, 1, self.row, ANSWER, self._text(), style)
        self.sheet.write_string(self.row, PATH, f"answers/{self.question.id}")
        shown = self._write_input(OBSERVATION)
        for column in range(OBSERVATION + 1, VISIBLE):
            self.sheet.write_blank(self.row, column, None, style)
        self.sheet.set_row(self.row, height_of([(self._text(), 86), (shown, 40)], least=20))

    def _text(self) -> str:
        question = self.question
        return f"{question.text}\n→ {question.prompt}" if question.prompt else question.text

    def _write_question(self) -> None:
        styles, question = self.desk.styles, self.question
        if not question.prompt:
            self.sheet.write_string(self.row, 1, question.text, styles["text"])
            return
        self.sheet.write_rich_string(
            self.row,
            1,
            styles["text"],
            question.text + "\n",
            styles["prompt"],
            "→ " + question.prompt,
            styles["text"],
        )

    def _write_input(self, column: int) -> str:
        """Write a cell to fill in, or close it where the question has no such field."""
        key = self.columns[column].key
        closed = (key == "role" and not self.question.takes_role) or (
            key == "intention" and self.question.answer == "choice"
        )
        if closed:
            self.sheet.write_blank(self.row, column, None, self.desk.styles["text"])
            return ""
        prompt = self.question.prompt if key == "observation" else ""
        path = ("answers", self.question.id, key)
        return self.desk.input(self.sheet, self.row, column, path, prompt)

    def _write_ends(self) -> None:
        """Write the formulas that say what this row adds to the score."""
        row, ends = self.row + 1, self.made.ends[self.question.id]
        parent = self.question.depends_on
        low, high = ("1", "1")
        if parent:
            above = self.made.rows[parent] + 1
            low, high = (f"{column_letter(c)}{above}" for c in (YES, YES_UPPER))
        code = f"{column_letter(CODE)}{row}"
        counts = f'IF({code}="not-applicable",0,1)'
        cells = [
            (CODE, self._code_formula(), code_of(self.desk.filled, self.question)),
            (APPLIES, f"={low}*{counts}", ends.applies),
            (YES, f'={low}*IF({code}="yes",1,0)', ends.yes),
            (APPLIES_UPPER, f"={high}*{counts}", ends.applies_upper),
            (YES_UPPER, f'={high}*{counts}*IF({code}="no",0,1)', ends.yes_upper),
        ]
        for column, formula, value in cells:
            self.sheet.write_formula(self.row, column, formula, None, value)
        if self.question.scored:
            self.sheet.write_string(self.row, COUNTED, self.criterion)

    def _code_formula(self) -> str:
        """Return the formula that turns the chosen label into its code, or into nothing."""
        formula = '""'
        for code, label in reversed(self.question.choices.items()):
            if code in CLOSED:
                label = label.replace('"', '""')
                formula = f'IF(TRIM(C{self.row + 1})="{label}","{code}",{formula})'
        return "=" + formula

    def _write_presence(self) -> None:
        """Write whether something stands in the answer of a policy area."""
        answer = self.desk.filled.get(("answers", self.question.id, "answer"), "")
        written = f'TRIM(CLEAN(SUBSTITUTE(C{self.row + 1},"\u00a0"," ")))'
        self.sheet.write_formula(
            self.row,
            CODE,
            f'=IF(OR({written}="",{written}="none"),"","text")',
            None,
            "text" if something_in_place(answer) else "",
        )

    def _grey_while_closed(self, parent: str) -> None:
        """Grey the row while the item it depends on is not answered yes."""
        condition = f'=${column_letter(CODE)}${self.made.rows[parent] + 1}<>"yes"'
        grey = self.desk.styles.plain(bg_color="sunk", font_color="muted")
        self.sheet.conditional_format(
            self.row,
            0,
            self.row,
            VISIBLE - 1,
            {"type": "formula", "criteria": condition, "format": grey, "stop_if_true": True},
        )
