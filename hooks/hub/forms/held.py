"""Says what each form can hold of an answers file, and what would be lost in it."""

from collections.abc import Callable

from hub.assessment.answers import AnswersFile
from hub.forms.about import ABOUT
from hub.forms.choices import LISTS, Path
from hub.forms.flat import BESIDE, EVIDENCE, flat
from hub.forms.paper_data import PaperData
from hub.forms.reading.raw import raw_file
from hub.forms.survey import fields_by_name
from hub.forms.texts import FormTexts
from hub.forms.workbook.commitments_sheet import FIELDS, ROWS
from hub.forms.workbook.process_sheets import SEATS

Holds = Callable[[Path], bool]
"""Whether a form has a field for a path."""


def holder(texts: FormTexts, format: str) -> Holds:
    """Return what says whether a format has a field for a path."""
    if format == "fill":
        paper = frozenset(PaperData(texts).paths.values())
        return paper.__contains__
    if format == "survey":
        survey = frozenset(fields_by_name(texts).values())
        return survey.__contains__
    if format == "workbook":
        return lambda path: _in_workbook(texts, path)
    return lambda path: True


def _in_workbook(texts: FormTexts, path: Path) -> bool:
    if path[0] == "answers":
        return _beside_in_workbook(texts, path)
    if path[:2] == ("process", "committee"):
        return int(path[2]) < SEATS
    if path[0] == "commitments":
        return int(path[1]) < ROWS and "/".join(path[2:]) in FIELDS
    return path in ABOUT or path[0] == "weights"


def _beside_in_workbook(texts: FormTexts, path: Path) -> bool:
    question = texts.edition.questions[path[1]]
    if len(path) != 3 or path[2] not in ("answer", *BESIDE):
        return False
    if question.is_stem:
        return path[2] == "observation"
    if path[2] == "role":
        return question.takes_role
    return path[2] != "intention" or question.answer != "choice"


def not_held(file: AnswersFile, texts: FormTexts, format: str) -> list[Path]:
    """Return the paths of an answers file that a form would lose or change."""
    holds, on_one_line = holder(texts, format), _lines(texts, format)
    return [
        path
        for path, text in flat(file).items()
        if not holds(path)
        or text != text.strip()
        or "\r" in text
        or (path in on_one_line and "\n" in text)
        or not _survives(file, path, text)
    ]


def _lines(texts: FormTexts, format: str) -> frozenset[Path]:
    """Return the fields of a form that hold one line."""
    if format != "fill":
        return frozenset()
    paper = PaperData(texts)
    return frozenset(paper.paths[name] for name in paper.on_one_line)


def _survives(file: AnswersFile, path: Path, text: str) -> bool:
    """Whether a list or its references come back from their lines as they were."""
    if path[-1] not in (*LISTS, *EVIDENCE):
        return True
    if path[0] == "answers" and path[-1] in EVIDENCE:
        back = raw_file({}, [(path, text)])["answers"][path[1]]["evidence"]
        stage = path[-1].removeprefix("evidence").removeprefix("_")
        own = [r for r in file.answers[path[1]].evidence if (r.stage or "") == stage]
        return bool(back == [r.model_dump(exclude_none=True) for r in own])
    found = _part(file.model_dump(mode="json"), path)
    back = _part(raw_file({}, [(_first(path), text)]), _first(path))
    return bool(found == back)


def _first(path: Path) -> Path:
    """Return a path with every number 0, as it is where it stands alone."""
    return tuple("0" if part.isdecimal() and path[0] != "answers" else part for part in path)


def _part(values: object, path: Path) -> object:
    for part in path:
        if isinstance(values, list):
            values = values[int(part)]
        elif isinstance(values, dict):
            values = values[part]
    return values
