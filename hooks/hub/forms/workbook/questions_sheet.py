"""The sheet of questions: a chapter for each criterion, a row for each item."""

from xlsxwriter.worksheet import Worksheet

from hub.forms.edition import Chapter
from hub.forms.flat import STAGES, evidence_field
from hub.forms.workbook.bounds import ends_of
from hub.forms.workbook.desk import Column, Desk, column_letter, height_of
from hub.forms.workbook.question_row import QuestionRow
from hub.forms.workbook.questions_place import (
    ANSWER,
    CODE,
    COUNTED,
    OBSERVATION,
    VISIBLE,
    QuestionsSheet,
)


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
            QuestionRow(desk, sheet, made, columns, question, chapter.criterion).write()
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
    for column in range(4, VISIBLE):
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


def _colour_answers(desk: Desk, sheet: Worksheet, made: QuestionsSheet) -> None:
    """Colour a yes and a no, and ask for the reason of a "not applicable"."""
    code = f"${column_letter(CODE)}3"
    for wanted, colour in (("yes", "accent_tint"), ("no", "brand_tint")):
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
            "format": desk.styles.plain(bg_color="bad_ground"),
        },
    )
