"""The sheet of commitments: one a row, as the answers file holds them."""

from hub.forms.workbook.desk import Column, Desk, height_of

ROWS = 40
FIELDS = (
    "text",
    "kind",
    "object",
    "role",
    "item",
    "criterion",
    "policy_area",
    "unit",
    "partners",
    "start",
    "due",
    "indicator",
    "follow_up",
    "budget",
    "status/state",
    "status/date",
    "status/url",
    "status/note",
    "pillar",
    "sdg",
    "frameworks",
    "id",
)
"""The fields of a commitment in the order of the columns."""
_ON_PAPER = 11
"""The last column that is printed."""


def commitment_columns(desk: Desk) -> list[Column]:
    """Return the fields of a commitment."""
    say = desk.texts.say
    about = {
        "text": (say("Commitment"), 56),
        "kind": (say("Kind"), 15),
        "object": (say("Object"), 15),
        "role": (say("Role"), 16),
        "item": (say("Item"), 9),
        "criterion": (say("Criterion"), 30),
        "policy_area": (say("Policy area"), 26),
        "unit": (say("Unit in charge"), 24),
        "partners": (say("Partners"), 24),
        "start": (say("Start"), 12),
        "due": (say("Due"), 12),
        "indicator": (say("Indicator"), 28),
        "follow_up": (say("Followed up by"), 24),
        "budget": (say("Source of budget"), 24),
        "status/state": (say("Progress"), 20),
        "status/date": (say("Progress on"), 12),
        "status/url": (say("Link that shows it"), 26),
        "status/note": (say("Note on progress"), 26),
        "pillar": (say("MIRPS pillar"), 30),
        "sdg": (say("SDG"), 8),
        "frameworks": (say("Also pledged in"), 24),
        "id": (say("Short name"), 16),
    }
    return [Column(key, *about[key]) for key in FIELDS]


def write_commitments(desk: Desk) -> None:
    """Write the sheet."""
    columns = commitment_columns(desk)
    sheet = desk.sheet(desk.texts.say("Commitments"), columns)
    sheet.print_area(0, 0, ROWS + 1, _ON_PAPER)
    for index in range(ROWS):
        path = ("commitments", str(index))
        sheet.write_string(index + 2, len(columns), "/".join(path))
        shown = []
        for number, column in enumerate(columns):
            text = desk.input(sheet, index + 2, number, (*path, *column.key.split("/")))
            shown.append((text, column.width))
        sheet.set_row(index + 2, height_of(shown, least=32))
