"""The sheet of results: each criterion, each macro area, both totals, all with their interval."""

from xlsxwriter.worksheet import Worksheet

from hub.forms.workbook.chart import insert_chart
from hub.forms.workbook.counts import (
    AREA,
    COUNTS,
    FIRST,
    ID,
    PATH,
    SHARE,
    SHARE_UPPER,
    WEIGHT,
    WIDTH,
    Counts,
    Line,
    common_denominator,
    counts_of,
    last_row,
    over,
    percent,
    percent_formula,
)
from hub.forms.workbook.desk import Column, Desk, height_of
from hub.forms.workbook.means_table import MeansTable
from hub.forms.workbook.questions_place import (
    APPLIES,
    APPLIES_UPPER,
    COUNTED,
    YES,
    YES_UPPER,
    QuestionsSheet,
)


class ResultsSheet:
    """The sheet, being written."""

    def __init__(self, desk: Desk, questions: QuestionsSheet) -> None:
        """Prepare to write; the lines hold what the cells show until something is typed."""
        self.desk, self.questions = desk, questions
        self.say, self.styles = desk.texts.say, desk.styles
        self.lines = [self._line(index) for index in range(len(desk.texts.edition.chapters))]
        self.last = last_row(self.lines)
        self.common = f"$P${self.last + 2}"
        """The cell of the common denominator of all shares, below the column of shares."""
        self.sheet: Worksheet

    def _line(self, index: int) -> Line:
        chapter = self.desk.texts.edition.chapters[index]
        scored = [q.id for q in chapter.questions if q.scored]
        weight = self.desk.filled.get(("weights", chapter.criterion), "1")
        counts = counts_of(scored, self.questions.ends)
        return Line(chapter.criterion, chapter.macro_area, counts, int(weight))

    def write(self) -> None:
        """Write the whole sheet."""
        self.sheet = self.desk.sheet(self.say("Results"), self._columns())
        self.sheet.set_column(ID, WEIGHT, None, None, {"hidden": True})
        for row, line in enumerate(self.lines, start=FIRST):
            self._write_criterion(row, line)
        self._write_common()
        row = self._write_positive(self.last + 2)
        row = MeansTable(self.desk, self.sheet, self.lines, self.common).write(row + 1)
        row = self._write_notes(row + 1)
        self.sheet.set_h_pagebreaks([row + 1])
        insert_chart(self.desk, self.sheet, self.say("Results"), (FIRST, self.last), row + 1)

    def _columns(self) -> list[Column]:
        say = self.say
        return [
            Column("", say("Criterion"), 46),
            Column("", say("Macro area"), 40),
            Column("", say("Yes so far"), 12),
            Column("", say("of items that apply"), 13),
            Column("", say("Yes at most"), 12),
            Column("", say("of items that may apply"), 13),
            Column("", say("So far"), 11),
            Column("", say("At most"), 11),
            Column("=", say("Weight"), 11),
        ]

    def _write_criterion(self, row: int, line: Line) -> None:
        texts, sheet, n = self.desk.texts, self.sheet, row + 1
        ink, _ = texts.colours[line.criterion]
        name, area = texts.criteria[line.criterion], texts.edition.macro_areas[line.macro_area]
        sheet.write_string(row, 0, name, self.styles.format(bold=True, font_color=ink))
        sheet.write_string(row, 1, area, self.styles["muted"])
        sheet.set_row(row, height_of([(name, 44), (area, 42)], least=20))
        sheet.write_string(row, PATH, f"weights/{line.criterion}")
        sheet.write_string(row, ID, line.criterion)
        sheet.write_string(row, AREA, line.macro_area)
        c = line.counts
        integers = (
            (2, YES, c.yes),
            (3, APPLIES, c.applicable),
            (4, YES_UPPER, c.yes_upper),
            (5, APPLIES_UPPER, c.applicable_upper),
        )
        for column, source, value in integers:
            self._write(row, column, self._sum(n, source), value, "number")
        self._write_percents(row, (c.yes, c.applicable, c.yes_upper, c.applicable_upper))
        self._write_weight(row, line)
        self._write_hidden(row, line)

    def _sum(self, n: int, source: int) -> str:
        counted, values = self.questions.range(COUNTED), self.questions.range(source)
        return f"=SUMIF({counted},$K{n},{values})"

    def _write(self, row: int, column: int, formula: str, value: object, style: str = "") -> None:
        self.sheet.write_formula(row, column, formula, self.styles[style] if style else None, value)

    def _write_percents(self, row: int, integers: tuple[int, int, int, int]) -> None:
        yes, of, upper, of_upper = integers
        n = row + 1
        # A criterion counts as soon as one of its items may apply: its share so far is then 0.
        low = f'=IF(F{n}=0,"",IF(D{n}=0,0,INT((200*C{n}+D{n})/(2*MAX(D{n},1)))))'
        so_far = percent(yes, of) if of or not of_upper else 0
        self._write(row, 6, low, so_far, "percent")
        self._write(row, 7, percent_formula(f"E{n}", f"F{n}"), percent(upper, of_upper), "percent")

    def _write_weight(self, row: int, line: Line) -> None:
        self.sheet.write_number(row, 8, line.weight, self.styles["weight"])
        self.sheet.data_validation(
            row,
            8,
            row,
            8,
            {
                "validate": "integer",
                "criteria": "between",
                "minimum": 0,
                "maximum": 1000,
                "error_title": self.say("Not a weight"),
                "error_message": self.say("Write a whole number from 0 to 1000."),
            },
        )

    def _write_hidden(self, row: int, line: Line) -> None:
        """Write what the means are made of, over the common denominator of all shares."""
        n, c, common = row + 1, line.counts, common_denominator(self.lines)
        cells = [
            (WIDTH, f"=IF(F{n}=0,0,H{n}-G{n})", self._width(c)),
            (COUNTS, f"=IF(F{n}=0,0,1)", int(c.applicable_upper > 0)),
            (SHARE, f"=IF(D{n}=0,0,C{n}*({self.common}/MAX(D{n},1)))", over(common, c, False)),
            (
                SHARE_UPPER,
                f"=IF(F{n}=0,0,E{n}*({self.common}/MAX(F{n},1)))",
                over(common, c, True),
            ),
            (WEIGHT, f"=IF(ISNUMBER(I{n}),I{n},1)", line.weight),
        ]
        for column, formula, value in cells:
            self._write(row, column, formula, value)

    @staticmethod
    def _width(c: Counts) -> int:
        upper, lower = percent(c.yes_upper, c.applicable_upper), percent(c.yes, c.applicable)
        return int(upper or 0) - int(lower or 0)

    def _write_common(self) -> None:
        """Write the common denominator: with it every mean is a quotient of integers."""
        first, last = FIRST + 1, self.last + 1
        parts = ",".join(f"MAX({column}{n},1)" for column in "DF" for n in range(first, last + 1))
        self._write(self.last + 1, 15, f"=LCM({parts})", common_denominator(self.lines))

    def _write_positive(self, row: int) -> int:
        """Write the tool's own measure: the sum of all scored items."""
        first, last, n = FIRST + 1, self.last + 1, row + 1
        c = counts_of(
            [q.id for q in self.desk.texts.edition.answerable if q.scored], self.questions.ends
        )
        integers = (c.yes, c.applicable, c.yes_upper, c.applicable_upper)
        self.sheet.write_string(row, 0, self.say("Positive answers"), self.styles["total"])
        self.sheet.write_string(row, 1, self.say("all scored items together"), self.styles["muted"])
        self.sheet.set_row(row, 24)
        self.sheet.write_string(row, ID, "positive")
        for column, value in enumerate(integers, start=2):
            letter = "CDEF"[column - 2]
            self._write(row, column, f"=SUM({letter}{first}:{letter}{last})", value, "number")
        self._write(row, 6, percent_formula(f"C{n}", f"D{n}"), percent(*integers[:2]), "percent")
        self._write(row, 7, percent_formula(f"E{n}", f"F{n}"), percent(*integers[2:]), "percent")
        return row + 1

    def _write_notes(self, row: int) -> int:
        """Write the two formulas in words, and what the figures never say."""
        say = self.say
        notes = (
            say(
                "Positive answers: items answered yes, of the scored items that apply. The more "
                "positive answers, the better: this is the tool's own measure."
            ),
            say(
                "Balanced profile: the mean of the criteria's shares, so that a criterion with "
                "many items does not outweigh one with few. Change the weights to see what moves."
            ),
            say(
                "So far takes every open item as no, at most takes it as yes; the two meet when "
                "nothing is open."
            ),
            say("There is no overall level, star or rank."),
        )
        for note in notes:
            self.sheet.merge_range(row, 0, row, 8, note, self.styles["muted"])
            self.sheet.set_row(row, height_of([(note, 165)]))
            row += 1
        return row


def write_results(desk: Desk, questions: QuestionsSheet) -> None:
    """Write the sheet."""
    ResultsSheet(desk, questions).write()
