"""Answers into every form and back: nothing is lost that the form can hold; the rest is named."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from filled import made, random_answers
from hub.assessment.answers import AnswersFile
from hub.forms.filling import filled_paper, survey_csv
from hub.forms.flat import Flat, flat
from hub.forms.held import not_held
from hub.forms.reading.read import FormReader
from hub.forms.reading.write import answers_json
from hub.forms.table import csv_form
from hub.forms.texts import FormTexts
from hub.forms.workbook.book import workbook

Fill = Callable[[FormTexts, Path, Flat], bytes]
FORMS: Mapping[str, tuple[str, Fill]] = {
    "workbook": ("w.xlsx", lambda texts, _, filled: workbook(texts, filled)),
    "table": ("t.csv", lambda texts, _, filled: csv_form(texts, filled).encode()),
    "fill": ("p.pdf", filled_paper),
    "survey": ("s.csv", lambda texts, _, filled: survey_csv(texts, [filled]).encode()),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_a_full_file_comes_back(
    texts: Mapping[str, FormTexts],
    full: AnswersFile,
    reader: FormReader,
    root: Path,
    form: str,
    language: str,
) -> None:
    _comes_back(texts[language], full, reader, root, form)


@pytest.mark.parametrize("form", ["workbook", "table", "survey"])
@pytest.mark.parametrize("seed", range(25))
def test_random_files_come_back(
    texts: Mapping[str, FormTexts], reader: FormReader, root: Path, form: str, seed: int
) -> None:
    own = texts[("en", "es", "pt", "fr")[seed % 4]]
    _comes_back(own, random_answers(seed, own.edition), reader, root, form)


def _comes_back(
    own: FormTexts, file: AnswersFile, reader: FormReader, root: Path, form: str
) -> None:
    name, fill = FORMS[form]
    filled = flat(file)
    read = reader.read(fill(own, root, filled), name)
    assert read.problems == []
    lost = not_held(file, own, form)
    back = flat(read.files[0])
    assert back == {p: t for p, t in filled.items() if p not in lost and not _is_default(p, t)}


def _is_default(path: tuple[str, ...], text: str) -> bool:
    return path[0] == "weights" and text == "1"


def test_json_comes_back_whole(full: AnswersFile, reader: FormReader) -> None:
    read = reader.read(answers_json(full).encode(), "answers.json")
    assert read.problems == [] and read.files == [full]


def test_the_table_holds_even_votes(pt: FormTexts, reader: FormReader) -> None:
    votes = [{"member": "saude", "answer": "yes"}, {"member": "obras", "answer": "no"}]
    file = made(
        {"8.3": {"answer": "yes", "votes": votes, "dissent": "Obras discorda"}},
        members=[{"id": "saude"}, {"id": "obras", "role": "Obras"}],
    )
    read = reader.read(csv_form(pt, flat(file)).encode(), "t.csv")
    assert read.problems == []
    assert flat(read.files[0]) == flat(file)
    lost = not_held(file, pt, "workbook")
    assert ("answers", "8.3", "votes", "0", "member") in lost


def test_what_lines_cannot_part_is_named(pt: FormTexts) -> None:
    file = made({"8.3": {"partners": ["A; B"], "evidence": [{"text": "x https://example.org"}]}})
    lost = not_held(file, pt, "workbook")
    assert lost == [("answers", "8.3", "evidence"), ("answers", "8.3", "partners")]


def test_each_respondent_is_a_copy(pt: FormTexts, reader: FormReader) -> None:
    copies = [flat(random_answers(seed, pt.edition)) for seed in (3, 4, 5)]
    read = reader.read(survey_csv(pt, copies).encode(), "export.csv")
    assert read.problems == [] and len(read.files) == 3


def test_kobo_splits_of_several_choices_are_joined(pt: FormTexts, reader: FormReader) -> None:
    rows = "hub_edition,c8/q8_3,c8/q8_3_capacity/time,c8/q8_3_capacity/human,_id,_uuid,start\r\n"
    rows += "2022-10,yes,1,0,17,abc,2026-05-01T10:00\r\n"
    read = reader.read(rows.encode(), "kobo.csv")
    assert read.problems == []
    assert read.files[0].answers["8.3"].capacity == ["time"]


def test_labels_of_any_language_are_understood(reader: FormReader) -> None:
    rows = "edition;language;item;answer\r\n2022-10;pt;8.3;Oui\r\n2022-10;pt;8.3.1; NÃO \r\n"
    read = reader.read(rows.encode(), "t.csv")
    assert read.problems == []
    assert [said.answer for said in read.files[0].answers.values()] == ["yes", "no"]
