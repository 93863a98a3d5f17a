"""Turns problems into text for people and into annotations for a forge."""

from collections.abc import Callable, Iterable

from hub.check.problem import Problem
from hub.check.rules import RULES

Translate = Callable[[str], str]


def as_text(problem: Problem, translate: Translate = str) -> str:
    """Return a problem in a few lines: the place, what is wrong, the remedy, the rule."""
    place = f"{problem.file}:{problem.line}:{problem.column} {problem.field}".rstrip()
    lines = [place, "  " + message_of(problem, translate), "  " + remedy_of(problem, translate)]
    if problem.allowed and "{allowed}" not in RULES[problem.rule].remedy:
        lines.append("  " + translate("Allowed: {allowed}").format(allowed=problem.allowed))
    lines.append("  " + translate("rule: {rule}").format(rule=problem.rule))
    return "\n".join(lines)


def as_annotation(problem: Problem, translate: Translate = str) -> str:
    """Return a problem as one line that a forge's workflow shows beside the file."""
    text = f"{message_of(problem, translate)} {remedy_of(problem, translate)}"
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    place = f"file={problem.file},line={problem.line},col={problem.column}"
    return f"::error {place},title={problem.rule}::{escaped}"


def summary_of(problems: Iterable[Problem], translate: Translate = str) -> str:
    """Return one line that counts problems and files."""
    problems = list(problems)
    files = len({problem.file for problem in problems})
    return translate("{problems} problems in {files} files").format(
        problems=len(problems), files=files
    )


def message_of(problem: Problem, translate: Translate) -> str:
    """Return what is wrong."""
    return _filled(translate(RULES[problem.rule].message), problem)


def remedy_of(problem: Problem, translate: Translate) -> str:
    """Return what to do, beginning with the nearest known word where there is one."""
    remedy = _filled(translate(RULES[problem.rule].remedy), problem)
    if not problem.nearest:
        return remedy
    return translate("Did you mean '{nearest}'?").format(nearest=problem.nearest) + " " + remedy


def _filled(text: str, problem: Problem) -> str:
    return text.format(
        value=problem.value, allowed=problem.allowed, detail=problem.detail,
        field=problem.field.rpartition(".")[2] or problem.field,
    )
