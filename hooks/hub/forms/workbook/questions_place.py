"""Where the sheet of questions keeps what other sheets count: its columns and its rows."""

from dataclasses import dataclass

from hub.forms.workbook.bounds import Ends
from hub.forms.workbook.desk import column_letter, quoted

VISIBLE = 13
PATH, CODE, APPLIES, YES, APPLIES_UPPER, YES_UPPER, COUNTED = range(VISIBLE, VISIBLE + 7)
"""The hidden columns."""
ANSWER, OBSERVATION = 2, 3


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
