"""Turns the outcome of a check into a page that a forge shows beside a proposed change."""

from collections.abc import Sequence
from itertools import groupby

from hub.check.problem import Problem
from hub.check.report import as_text, summary_of
from hub.forge.fence import fenced, in_code
from hub.languages.messages import Translate

MOST = 200
"""How many problems a summary shows: more are never read, and forges cut long texts off."""


def as_markdown(problems: Sequence[Problem], files: int, translate: Translate = str) -> str:
    """Return a summary: what is wrong file by file, or how many files are in order."""
    lines = [f"## {translate('Check of the records')}", ""]
    if not problems:
        lines.append(translate("{count} files in order").format(count=files))
        return "\n".join(lines) + "\n"
    lines += [summary_of(problems, translate), ""]
    for file, found in groupby(problems[:MOST], key=lambda problem: problem.file):
        texts = "\n\n".join(as_text(problem, translate) for problem in found)
        lines += [f"### {in_code(file)}", "", fenced(texts), ""]
    if len(problems) > MOST:
        left = len(problems) - MOST
        lines += [translate("{count} more problems are not listed here.").format(count=left), ""]
    lines.append(translate("The same messages come from `make check` on any computer."))
    return "\n".join(lines) + "\n"
