"""The grid of policy areas: whose job each one is, and whether something is in place."""

from xlsxwriter.worksheet import Worksheet

from hub.assessment.areas import area_state
from hub.forms.edition import Area
from hub.forms.workbook.desk import Column, Desk, column_letter, height_of
from hub.forms.workbook.questions_place import ANSWER, CODE, QuestionsSheet

_STATE_CODE = 5
_COLOURS = {
    "acting": "good_ground",
    "gap": "bad_ground",
    "supporting": "accent_tint",
    "outside": "sunk",
    "unknown": "surface",
}


def write_areas(desk: Desk, questions: QuestionsSheet) -> None:
    """Write the sheet."""
    say = desk.texts.say
    columns = [
        Column("", say("Policy area"), 48),
        Column("", say("Is it our job?"), 18),
        Column("", say("What is in place"), 60),
        Column("", say("State"), 34),
    ]
    sheet = desk.sheet(say("Policy areas"), columns)
    sheet.set_column(_STATE_CODE, _STATE_CODE, None, None, {"hidden": True})
    areas = desk.texts.edition.areas
    for row, area in enumerate(areas, start=2):
        sheet.write_string(row, 0, area.name, desk.styles["strong"])
        ours, done = (questions.cell(i, ANSWER) for i in (area.competence, area.action))
        said = [_shown(desk, item) for item in (area.competence, area.action)]
        for column, (cell, value) in enumerate(zip((ours, done), said, strict=True), start=1):
            formula = f'=IF({cell}="","",{cell})'
            sheet.write_formula(row, column, formula, desk.styles["text"], value)
        code = _state(desk, area)
        sheet.write_formula(row, _STATE_CODE, _code_formula(questions, area), None, code)
        labels = desk.texts.words.area_states
        sheet.write_formula(
            row, 3, _label_formula(labels, row + 1), desk.styles["strong"], labels[code]
        )
        sheet.set_row(row, height_of([(area.name, 46), (said[1], 60)], least=22))
    _colour(desk, sheet, len(areas) + 1)


def _shown(desk: Desk, item: str) -> str:
    path = ("answers", item, "answer")
    return desk.shown(path, desk.texts.edition.questions[item].choices or None)


def _state(desk: Desk, area: Area) -> str:
    said = [
        desk.filled.get(("answers", item, "answer"), "") for item in (area.competence, area.action)
    ]
    return area_state(*said)


def _code_formula(questions: QuestionsSheet, area: Area) -> str:
    ours = questions.cell(area.competence, CODE)
    done = questions.cell(area.action, CODE)
    return (
        f'=IF({ours}="yes",IF({done}="text","acting","gap"),'
        f'IF({ours}="no",IF({done}="text","supporting","outside"),"unknown"))'
    )


def _label_formula(labels: dict[str, str], row: int) -> str:
    code = f"${column_letter(_STATE_CODE)}{row}"
    formula = '""'
    for state, label in reversed(labels.items()):
        formula = f'IF({code}="{state}","{label}",{formula})'
    return "=" + formula


def _colour(desk: Desk, sheet: Worksheet, last: int) -> None:
    code = f"${column_letter(_STATE_CODE)}3"
    for state, colour in _COLOURS.items():
        sheet.conditional_format(
            2,
            3,
            last,
            3,
            {
                "type": "formula",
                "criteria": f'={code}="{state}"',
                "format": desk.styles.plain(bg_color=colour),
            },
        )
