"""The weighted means of the sheet of results, each a quotient of integers in lowest terms."""

from math import gcd

from xlsxwriter.worksheet import Worksheet

from hub.forms.workbook.counts import (
    FIRST,
    ID,
    Line,
    common_denominator,
    last_row,
    over,
    percent,
    percent_formula,
)
from hub.forms.workbook.desk import Desk, height_of


class MeansTable:
    """The macro areas and the balanced profile, with equal weights and with the city's own."""

    def __init__(self, desk: Desk, sheet: Worksheet, lines: list[Line], common: str) -> None:
        """Prepare to write below the criteria; `common` is the cell of the common denominator."""
        self.desk, self.sheet, self.lines, self.common = desk, sheet, lines, common
        self.say, self.styles = desk.texts.say, desk.styles

    def write(self, row: int) -> int:
        """Write the table from a row on; return the row below it."""
        say = self.say
        titles = (
            say("Weighted means of the criteria"),
            "",
            say("Numerator so far"),
            say("Denominator"),
            say("Numerator at most"),
            say("Denominator"),
            say("So far"),
            say("At most"),
        )
        for column, title in enumerate(titles):
            self.sheet.write_string(row, column, title, self.styles["columns"])
        self.sheet.set_row(row, height_of([(title, 12) for title in titles[2:]], least=24))
        for area, name in self.desk.texts.edition.macro_areas.items():
            row += 1
            self._write_mean(row, name, say("macro area"), area, weighted=True)
        row += 1
        self._write_mean(row, say("Balanced profile"), say("equal weights"), "equal", False)
        row += 1
        self._write_mean(row, say("Balanced profile"), say("your weights"), "balanced", True)
        return row + 1

    def _write_mean(self, row: int, name: str, note: str, key: str, weighted: bool) -> None:
        n, total = row + 1, key in ("equal", "balanced")
        self.sheet.write_string(row, 0, name, self.styles["total" if total else "strong"])
        self.sheet.write_string(row, 1, note, self.styles["muted"])
        self.sheet.set_row(row, height_of([(name, 34 if total else 44)], least=20))
        self.sheet.write_string(row, ID, key)
        for upper in (False, True):
            numerator, denominator = self._mean_formulas(n, key, weighted, upper)
            values = self._mean_values(key, weighted, upper)
            column = 4 if upper else 2
            self._put(row, column, numerator, values[0], "number")
            self._put(row, column + 1, denominator, values[1], "number")
            top, bottom = ("E", "F") if upper else ("C", "D")
            formula = percent_formula(f"{top}{n}", f"N({bottom}{n})")
            shown = percent(int(values[0] or 0), int(values[1] or 0))
            self._put(row, 7 if upper else 6, formula, shown, "percent")

    def _mean_formulas(self, n: int, key: str, weighted: bool, upper: bool) -> tuple[str, str]:
        first, last = FIRST + 1, last_row(self.lines) + 1
        span = {name: f"${name}${first}:${name}${last}" for name in "LNOPQ"}
        factors = []
        if key not in ("equal", "balanced"):
            factors.append(f"({span['L']}=$K{n})")
        factors.append(f"{span['Q']}" if weighted else "1")
        chosen = "*".join(factors)
        top = f"SUMPRODUCT({chosen}*{span['P' if upper else 'O']})"
        bottom = f"({self.common}*SUMPRODUCT({chosen}*{span['N']}))"
        lowest = f"GCD({top},{bottom})"
        return (
            f'=IF({bottom}=0,"",{top}/{lowest})',
            f'=IF({bottom}=0,"",{bottom}/{lowest})',
        )

    def _mean_values(self, key: str, weighted: bool, upper: bool) -> tuple[int | str, int | str]:
        common, top, bottom = common_denominator(self.lines), 0, 0
        for line in self.lines:
            if key in ("equal", "balanced", line.macro_area):
                weight = line.weight if weighted else 1
                top += weight * over(common, line.counts, upper)
                bottom += weight * common * (line.counts.applicable_upper > 0)
        lowest = gcd(top, bottom)
        return (top // lowest, bottom // lowest) if bottom else ("", "")

    def _put(self, row: int, column: int, formula: str, value: object, style: str) -> None:
        self.sheet.write_formula(row, column, formula, self.styles[style], value)
