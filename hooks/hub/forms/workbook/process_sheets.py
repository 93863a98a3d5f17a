"""The sheets about the assessment: whom it is about, how it was made, and by which committee."""

from hub.forms.about import about_rows
from hub.forms.workbook.desk import VALUE, Column, Desk, height_of

SEATS = 15


def write_about(desk: Desk) -> None:
    """Write the sheet with one field a row."""
    say = desk.texts.say
    columns = [
        Column("", say("About this assessment"), 46),
        Column(VALUE, say("To fill in"), 60),
        Column("", say("Note"), 60),
    ]
    sheet = desk.sheet(say("About"), columns)
    for row, (path, label, note) in enumerate(about_rows(desk.texts), start=2):
        sheet.write_string(row, 0, label, desk.styles["strong"])
        sheet.write_string(row, 2, note, desk.styles["muted"])
        sheet.write_string(row, len(columns), "/".join(path))
        shown = desk.input(sheet, row, 1, path)
        sheet.set_row(row, height_of([(label, 44), (shown, 60), (note, 62)], least=24))


def write_committee(desk: Desk) -> None:
    """Write the sheet with one seat of the committee a row."""
    say = desk.texts.say
    columns = [
        Column("role", say("Office that holds the seat (never a person's name)"), 50),
        Column("sector", say("Sector"), 40),
        Column("criteria", say("Criteria it answers"), 60),
    ]
    sheet = desk.sheet(say("Committee"), columns)
    for index in range(SEATS):
        path = ("process", "committee", str(index))
        sheet.write_string(index + 2, len(columns), "/".join(path))
        shown = [
            desk.input(sheet, index + 2, column, (*path, columns[column].key))
            for column in range(len(columns))
        ]
        sheet.set_row(index + 2, height_of([(shown[2], 58), (shown[0], 50)], least=22))
