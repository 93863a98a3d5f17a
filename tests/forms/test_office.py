"""The spreadsheet in a real office program: the same integers, and nothing lost by saving."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from cells_of import Workbook
from filled import random_answers
from hub.assessment.answers import AnswersFile
from hub.assessment.editions import Editions
from hub.assessment.printed import as_data
from hub.assessment.score import given_answers, score_of
from hub.assessment.scoring_rules import ScoringRules, scoring_rules
from hub.forms.choices import choices_for
from hub.forms.flat import flat
from hub.forms.reading.read import FormReader
from hub.forms.texts import FormTexts
from hub.forms.workbook.book import workbook
from libre import Office

pytestmark = pytest.mark.office
SETS = 250
"""Sets of answers for each of the four languages."""
INTEGERS = ("yes", "applicable", "yes_upper", "applicable_upper")
RATIONALS = ("numerator", "denominator", "numerator_upper", "denominator_upper")
PERCENTS = ("percent", "percent_upper")


@pytest.fixture(scope="module")
def rules(root: Path) -> ScoringRules:
    editions = Editions(root)
    questionnaire = editions.find("2022-10")
    assert questionnaire
    return scoring_rules(questionnaire, editions.framework)


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_a_thousand_sets_give_the_integers_of_the_score(
    texts: Mapping[str, FormTexts],
    language: str,
    rules: ScoringRules,
    office: Office,
    tmp_path: Path,
) -> None:
    own = texts[language]
    data = workbook(own)
    file = tmp_path / "w.xlsx"
    file.write_bytes(data)
    start = 1000 * ["en", "es", "pt", "fr"].index(language)
    files = [random_answers(start + n, own.edition) for n in range(SETS)]
    names = [own.say(name) for name in ("Questions", "Results", "Policy areas")]
    items = _items(Workbook(data).rows[names[0]])
    shown = office.recalculate(file, names, [_columns(own, items, f) for f in files])
    for answers, (results, areas) in zip(files, shown, strict=True):
        expected = as_data(score_of(given_answers(answers), rules, answers.weights))
        plain = as_data(score_of(given_answers(answers), rules))
        equal = {"equal": _row(plain["balanced"], RATIONALS)}
        assert _figures(results) == {**_expected(expected), **equal}
        assert [row[5] for row in areas[2:19]] == list(expected["areas"].values())


def _items(rows: list[list[Any]]) -> list[str]:
    mark = rows[0].index("hub:path")
    return [str(row[mark]).removeprefix("answers/") for row in rows[2:]]


def _columns(own: FormTexts, items: list[str], file: AnswersFile) -> dict[str, list[Any]]:
    """Return what a person types: the column of answers, and the weights."""
    typed = []
    for item in items:
        said = file.answers.get(item)
        value = (said.answer if said else "") or ""
        typed.append(own.edition.questions[item].choices.get(value, value) if item else "")
    weights = [file.weights.get(c.criterion, 1) for c in own.edition.chapters]
    return {"answers": typed, "weights": weights}


def _figures(results: list[list[Any]]) -> dict[str, list[Any]]:
    """Return the figures of the sheet of results by the hidden key of their row."""
    return {row[10]: [_integer(cell) for cell in row[2:8]] for row in results if row[10]}


def _integer(cell: Any) -> Any:
    if isinstance(cell, float):
        assert cell.is_integer()
        return int(cell)
    return None


def _expected(data: dict[str, Any]) -> dict[str, list[Any]]:
    found = {name: _row(share, INTEGERS) for name, share in data["criteria"].items()}
    found["positive"] = _row(data["positive"], INTEGERS)
    found |= {name: _row(mean, RATIONALS) for name, mean in data["macro_areas"].items()}
    found["balanced"] = _row(data["balanced"], RATIONALS)
    return found


def _row(figures: dict[str, int] | None, names: tuple[str, ...]) -> list[Any]:
    if figures is None:
        return [None] * 6
    return [figures[name] for name in (*names, *PERCENTS)]


def test_saved_by_libreoffice_and_read_back_nothing_changes(
    texts: Mapping[str, FormTexts],
    full: AnswersFile,
    reader: FormReader,
    office: Office,
    tmp_path: Path,
) -> None:
    """Cells are filled as an office program fills them, never by our own writer."""
    own = texts["pt"]
    book = Workbook(workbook(own))
    files = []
    for number, answers in enumerate([full, random_answers(7, own.edition)]):
        file = tmp_path / f"filled{number}.xlsx"
        file.write_bytes(book.filled(dict(_cells(own, book, answers))))
        files.append((file, answers))
    office.convert([file for file, _ in files], "xlsx", tmp_path / "saved")
    for file, answers in files:
        read = reader.read((tmp_path / "saved" / file.name).read_bytes(), file.name)
        assert read.problems == []
        assert flat(read.files[0]) == _kept(answers)


def _kept(answers: AnswersFile) -> dict[tuple[str, ...], str]:
    return {p: t for p, t in flat(answers).items() if p[0] != "weights" or t != "1"}


def _cells(own: FormTexts, book: Workbook, answers: AnswersFile) -> Any:
    for path, text in flat(answers).items():
        labels = choices_for(own, path) or {}
        typed = "; ".join(labels.get(code, code) for code in text.split("\n")) if labels else text
        yield _cell(book, path), int(text) if path[0] == "weights" else typed


def _cell(book: Workbook, path: tuple[str, ...]) -> tuple[str, str]:
    for length in range(len(path), 0, -1):
        way, key = "/".join(path[:length]), "/".join(path[length:]) or "="
        try:
            return book.cell(way, key)
        except KeyError:
            continue
    raise KeyError(path)
