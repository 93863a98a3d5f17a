"""Reads the items out of the tool's own table, knowing nothing of the edition made from it."""

import re
from dataclasses import dataclass
from pathlib import Path

TOOL = Path(__file__).with_name("self-assessment-tool.txt")
_ROW = re.compile(r"^\|(.*)\|$")
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)*")
_LABEL = re.compile(r"^(Objective|Potential [Cc]ommitments?): ?")


@dataclass(frozen=True)
class PrintedRow:
    """One row of the table: what stands in its four columns."""

    number: str
    text: str
    type: str
    observation: str


def rows() -> list[PrintedRow]:
    """Return every row of the tables of the tool that has a question or a text."""
    found = []
    for line in TOOL.read_text(encoding="utf-8").splitlines():
        match = _ROW.match(line)
        if match:
            cells = [_plain(cell) for cell in match[1].split("|")]
            if len(cells) == 4 and cells[1] and not set(cells[1]) <= set("-"):
                found.append(PrintedRow(*cells))
    start = next(place for place, row in enumerate(found) if row.text == "Question")
    return found[start + 1 :]


def items() -> list[PrintedRow]:
    """Return the rows of items: those with a number that has a point in it."""
    return [row for row in rows() if "." in row.number and _NUMBER.fullmatch(row.number)]


def criteria() -> list[tuple[str, dict[str, str]]]:
    """Return the printed name of each criterion with its objective and potential commitment."""
    found: list[tuple[str, dict[str, str]]] = []
    for row in rows():
        label = _LABEL.match(row.text)
        if label:
            field = "objective" if label[1] == "Objective" else "commitment"
            found[-1][1][field] = row.text[label.end() :]
        elif not row.number and row.text.isupper():
            found.append((row.text, {}))
    return found


def _plain(cell: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", cell).split())
