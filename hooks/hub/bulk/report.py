"""Tells what is wrong with a table: row, column, what stands there, what is allowed, the remedy."""

from collections.abc import Sequence

from hub.check.problem import Problem
from hub.check.report import message_of, remedy_of
from hub.forms.workbook.desk import column_letter
from hub.languages.messages import Translate


def in_table(problem: Problem, headings: Sequence[str], name: str, translate: Translate) -> str:
    """Return a problem in a few lines, with its row and column as a spreadsheet counts them."""
    column = problem.column
    heading = headings[column - 1] if 0 < column <= len(headings) else ""
    place = translate("{file}, row {row}, column {column}").format(
        file=name, row=problem.line, column=column_letter(column - 1)
    )
    field = problem.field or heading
    lines = [f"{place} {field}".rstrip()]
    message = message_of(problem, translate)
    lines += ["  " + message, "  " + remedy_of(problem, translate)]
    if problem.value and problem.value not in message:
        lines.append("  " + translate("Value: {value}").format(value=problem.value))
    if problem.allowed and problem.allowed not in message + lines[2]:
        allowed = translate(problem.allowed)
        lines.append("  " + translate("Allowed: {allowed}").format(allowed=allowed))
    lines.append("  " + translate("rule: {rule}").format(rule=problem.rule))
    return "\n".join(" ".join(line.split()) if i == 0 else line for i, line in enumerate(lines))
