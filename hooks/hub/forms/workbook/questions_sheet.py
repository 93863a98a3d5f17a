"""The sheet of questions: answers, what stands beside them, and what each row adds to the score."""

from dataclasses import dataclass

from xlsxwriter.worksheet import Worksheet

from hub.forms.edition import Chapter, Question
from hub.forms.flat import STAGES, evidence_field
from hub.forms.workbook.bounds import CLOSED, Ends, code_of, ends_of, something_in_place
from hub.forms.workbook.desk import Column, Desk, column_letter, height_of, quoted
from hub.forms.workbook.styles import GREYED

_VISIBLE = 13
PATH, CODE, APPLIES, YES, APPLIES_UPPER, YES_UPPER, COUNTED = range(_VISIBLE, _VISIBLE + 7)
"""The hidden columns."""
ANSWER, OBSERVATION = 2, 3
_OPEN_HEIGHT = 48.0


@dataclass
class QuestionsSheet:
    """Where the sheet keeps what other sheets count."""

    name: str
    rows: dict[str, int]
    """The row of each item, counted from 0."""
    ends: dict[str, Ends]
    """What each yes/no row adds, as the form was filled."""
    last: int = 0

    def cell(self, item: str, column: int) -> str:
        """Return the address of a cell of an item's row, for formulas of other sheets."""
        return f"{quoted(self.name)}!${column_letter(column)}${self.rows[item] + 1}"

    def range(self, column: int) -> str:
        """Return the address of a whole column of the table."""
        letter = column_letter(column)
        return f"{quoted(self.name)}!${letter}$3:${letter}${self.last + 1}"


def write_questions(desk: Desk) -> QuestionsSheet:
    """Write the sheet."""
    name = desk.texts.say("Questions")
    columns = _columns(desk)
    sheet = desk.sheet(name, columns)
    sheet.set_column(CODE, COUNTED, None, None, {"hidden": True})
    made = QuestionsSheet(name, {}, ends_of(desk.texts.edition, desk.filled))
    row = 2
    for chapter in desk.texts.edition.chapters:
        row = _write_head(desk, sheet, row, chapter)
        for question in chapter.questions:
            made.rows[question.id] = row
            _Row(desk, sheet, made, columns, question, chapter.criterion).write()
            row += 1
    made.last = row - 1
    _colour_answers(desk, sheet, made)
    sheet.print_area(0, 0, made.last, 4)
    return made


def _columns(desk: Desk) -> list[Column]:
    words = desk.texts.words
    names = words.fields
    return [
        Column("", names["item"], 8.5),
        Column("", names["question"], 58),
        Column("answer", names["answer"], 30),
        Column("observation", names["observation"], 40),
        Column("intention", names["intention"], 17),
        Column("role", names["role"], 15),
        Column("flag", names["flag"], 15),
        Column("capacity", names["capacity"], 18),
        Column("partners", names["partners"], 24),
        *(Column(evidence_field(s), words.stages[s], 26) for s in STAGES),
    ]


def _write_head(desk: Desk, sheet: Worksheet, row: int, chapter: Chapter) -> int:
    """Write the band of a chapter with its objective and potential commitments."""
    ink, tint = desk.texts.colours[chapter.criterion]
    band = desk.styles.band(ink)
    sheet.merge_range(row, 0, row, 3, f"{chapter.number}. {chapter.name}", band)
    for column in range(4, _VISIBLE):
        sheet.write_blank(row, column, None, band)
    sheet.set_row(row, 24)
    say = desk.texts.say
    heads = [
        (say("Objective"), chapter.objective),
        (say("Potential commitments"), chapter.commitment),
    ]
    for index, (title, text) in enumerate(heads, start=1):
        sheet.merge_range(row + index, 0, row + index, 3, "", desk.styles.tint(tint))
        sheet.write_rich_string(
            row + index,
            0,
            desk.styles["strong"],
            f"{title}. ",
            desk.styles["text"],
            text,
            desk.styles.tint(tint),
        )
        sheet.set_row(row + index, height_of([(f"{title}. {text}", 140)]))
    return row + 3


class _Row:
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
        for column in range(ANSWER, _VISIBLE):
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
        for column in range(OBSERVATION + 1, _VISIBLE):
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
        grey = self.desk.styles.plain(bg_color=GREYED, font_color="#8f8171")
        self.sheet.conditional_format(
            self.row,
            0,
            self.row,
            _VISIBLE - 1,
            {"type": "formula", "criteria": condition, "format": grey, "stop_if_true": True},
        )


def _colour_answers(desk: Desk, sheet: Worksheet, made: QuestionsSheet) -> None:
    """Colour a yes and a no, and ask for the reason of a "not applicable"."""
    code = f"${column_letter(CODE)}3"
    for wanted, colour in (("yes", "#dfeeea"), ("no", "#f8e6dc")):
        sheet.conditional_format(
            2,
            ANSWER,
            made.last,
            ANSWER,
            {
                "type": "formula",
                "criteria": f'={code}="{wanted}"',
                "format": desk.styles.plain(bg_color=colour),
            },
        )
    sheet.conditional_format(
        2,
        OBSERVATION,
        made.last,
        OBSERVATION,
        {
            "type": "formula",
            "criteria": f'=AND({code}="not-applicable",LEN(TRIM($D3))=0)',
            "format": desk.styles.plain(bg_color="#f2c4b8"),
        },
    )
