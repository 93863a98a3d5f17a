"""Turns problems into text for people and into annotations for a forge."""

from collections.abc import Iterable

from hub.check.problem import Problem
from hub.check.rules import RULES
from hub.languages.messages import Translate


def as_text(problem: Problem, translate: Translate = str) -> str:
    """Return a problem in a few lines: the place, what is wrong, the remedy, the rule."""
    where = f"{problem.file}:{problem.line}:{problem.column} {problem.field}"
    place = _on_one_line(where).rstrip()
    lines = [place, "  " + message_of(problem, translate), "  " + remedy_of(problem, translate)]
    if problem.allowed and not _says_allowed(problem):
        allowed = _on_one_line(translate(problem.allowed))
        lines.append("  " + translate("Allowed: {allowed}").format(allowed=allowed))
    lines.append("  " + translate("rule: {rule}").format(rule=problem.rule))
    return "\n".join(lines)


def _says_allowed(problem: Problem) -> bool:
    rule = RULES[problem.rule]
    return "{allowed}" in rule.message + rule.remedy


def _on_one_line(text: str) -> str:
    """Return a text that cannot be taken for several lines, nor stop a terminal."""
    return " ".join(text.split()).encode("utf-8", "backslashreplace").decode()


def as_annotation(problem: Problem, translate: Translate = str) -> str:
    """Return a problem as one line that a forge's workflow shows beside the file."""
    text = f"{message_of(problem, translate)} {remedy_of(problem, translate)}"
    file = _escaped(_on_one_line(problem.file)).replace(":", "%3A").replace(",", "%2C")
    place = f"file={file},line={problem.line},col={problem.column}"
    return f"::error {place},title={problem.rule}::{_escaped(text)}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def summary_of(problems: Iterable[Problem], translate: Translate = str) -> str:
    """Return one line that counts problems and files."""
    problems = list(problems)
    files = len({problem.file for problem in problems})
    return translate("{problems} problems in {files} files").format(
        problems=len(problems), files=files
    )


def message_of(problem: Problem, translate: Translate) -> str:
    """Return what is wrong."""
    return _filled(RULES[problem.rule].message, problem, translate)


def remedy_of(problem: Problem, translate: Translate) -> str:
    """Return what to do, beginning with the nearest known word where there is one."""
    remedy = _filled(RULES[problem.rule].remedy, problem, translate)
    if not problem.nearest:
        return remedy
    return translate("Did you mean '{nearest}'?").format(nearest=problem.nearest) + " " + remedy


def _filled(text: str, problem: Problem, translate: Translate) -> str:
    words = {
        "value": problem.value,
        "allowed": translate(problem.allowed),
        "detail": translate(problem.detail),
        "field": problem.field.rpartition(".")[2],
    }
    shown = {name: _on_one_line(word) for name, word in words.items()}
    return translate(text).format(**shown)
