"""Turns a filled copy into an answers file, and every problem into the place people can find."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from hub.assessment.answers import AnswersFile
from hub.assessment.editions import Editions
from hub.assessment.read import check_source
from hub.assessment.source import Source, answers_field
from hub.check.problem import Problem
from hub.forms.choices import Path
from hub.forms.flat import EVIDENCE
from hub.forms.reading.copy import Copy, Place, Value, shortened
from hub.forms.reading.labels import Reader
from hub.forms.reading.raw import raw_file
from hub.forms.texts import FormTexts


def assembled(
    copy: Copy, texts: Mapping[str, FormTexts], editions: Editions
) -> tuple[AnswersFile | None, list[Problem]]:
    """Return the answers file a copy makes, or all that is wrong with the copy."""
    problems = [*copy.problems, *_frame_problems(copy, texts)]
    reader = Reader(texts, _language(copy, texts))
    kept: dict[Path, Value] = {}
    for value in copy.values:
        problems += _keep(copy, reader, kept, value)
    if not problems and all(value.is_default for value in copy.values):
        problems.append(Place("").problem(copy.file, "form-empty"))
    raw = raw_file(dict(copy.frame), [(path, value.text) for path, value in kept.items()])
    read = check_source(Source(copy.file, raw), editions)
    places = _places(kept, raw)
    problems += [
        _placed(problem, places)
        for problem in read.problems
        if problem.field != "edition" or problem.rule != "missing-field"
    ]
    if problems:
        return None, sorted(set(problems))
    return read.file, []


def _language(copy: Copy, texts: Mapping[str, FormTexts]) -> str:
    language = copy.frame.get("language", "")
    return language if language in texts else next(iter(texts))


def _frame_problems(copy: Copy, texts: Mapping[str, FormTexts]) -> list[Problem]:
    problems = []
    if not copy.frame.get("edition"):
        problems.append(Place("").problem(copy.file, "form-origin"))
    language = copy.frame.get("language")
    if language and language not in texts:
        about = {"value": shortened(language), "allowed": ", ".join(texts)}
        problems.append(Place("").problem(copy.file, "form-language", **about))
    return problems


def _keep(copy: Copy, reader: Reader, kept: dict[Path, Value], value: Value) -> list[Problem]:
    """Keep a value under its path, its label turned into a code."""
    if value.path in kept:
        first = kept[value.path].place.name
        return [value.place.problem(copy.file, "form-twice", detail=first)]
    code = reader.code(value.path, value.text)
    if code is None:
        about = {"value": shortened(value.text), "allowed": reader.allowed(value.path)}
        return [value.place.problem(copy.file, "form-choice", **about)]
    kept[value.path] = replace(value, text=code)
    return []


def _places(kept: dict[Path, Value], raw: dict[str, Any]) -> dict[str, Place]:
    """Return the place of each field as messages name it, the numbers of lists closed up."""
    places: dict[str, Place] = {}
    for path, value in kept.items():
        name = answers_field(_numbered(path, kept))
        places[name] = value.place
    return places


def _numbered(path: Path, kept: dict[Path, Value]) -> tuple[str | int, ...]:
    """Return a path whose numbers count the entries that were filled in."""
    found: list[str | int] = []
    for index, part in enumerate(path):
        if part.isdecimal() and path[0] != "answers":
            before = {p[index] for p in kept if p[:index] == path[:index] and len(p) > index}
            found.append(sorted(before, key=int).index(part))
        else:
            found.append("evidence" if part in EVIDENCE else part)
    return tuple(found)


def _placed(problem: Problem, places: dict[str, Place]) -> Problem:
    """Return a problem at the place of its field, or of the nearest field around or below it."""
    field = problem.field
    while field and field not in places:
        below = next((name for name in places if name.startswith((f"{field}.", f"{field}["))), "")
        if below:
            field = below
            break
        field = field[: max(field.rfind("."), field.rfind("["), 0)]
    if not field:
        return problem
    place = places[field]
    name = f"{place.name} {problem.field}"
    return replace(problem, field=name, line=place.line, column=place.column)
