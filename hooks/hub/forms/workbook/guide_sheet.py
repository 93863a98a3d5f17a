"""The first sheet: how to use the workbook, and whose words it holds."""

from hub.forms.guidance import attribution, steps
from hub.forms.workbook.desk import PATH_MARK, Desk, height_of

_WIDTH = 110


def write_guide(desk: Desk) -> None:
    """Write the sheet."""
    say, styles = desk.texts.say, desk.styles
    sheet = desk.book.add_worksheet(say("How to use"))
    sheet.set_column(0, 0, 4)
    sheet.set_column(1, 1, _WIDTH)
    sheet.write_string(0, 0, PATH_MARK)
    sheet.set_row(0, None, None, {"hidden": True})
    sheet.write_string(1, 0, desk.texts.edition.title, styles["title"])
    sheet.set_row(1, 34)
    row = 3
    for number, text in enumerate(steps(desk.texts), start=1):
        sheet.write_number(row, 0, number, styles["code"])
        sheet.write_string(row, 1, text, styles["text"])
        sheet.set_row(row, height_of([(text, _WIDTH)], least=24))
        row += 1
    row += 1
    for text in (
        say(
            "Nothing in this file is sent anywhere: it is yours. Read it into the hub's form, or "
            "hand it to whoever merges the copies of your committee."
        ),
        attribution(desk.texts),
    ):
        sheet.write_string(row, 1, text, styles["muted"])
        sheet.set_row(row, height_of([(text, _WIDTH)], least=24))
        row += 1
    desk.set_up(sheet)
    sheet.activate()
