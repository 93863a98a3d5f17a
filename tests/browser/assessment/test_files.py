"""Files in and out: the browser reads and writes what Python does, with the same result."""

import io
import json
import random
from collections.abc import Mapping

import pytest
from exchange import ADDRESS, made_by, plain, read, read_one
from filled import full_answers, made, random_answers
from hub.assessment.answers import AnswersFile
from hub.assessment.editions import Editions
from hub.forms.filling import survey_csv
from hub.forms.flat import flat
from hub.forms.held import not_held
from hub.forms.reading.read import FormReader
from hub.forms.reading.write import answers_json
from hub.forms.repository import repository_texts
from hub.forms.table import csv_form
from hub.forms.texts import FormTexts
from hub.forms.workbook.book import workbook
from playwright.sync_api import Page
from python_calamine import CalamineWorkbook
from repositories import ROOT

pytestmark = pytest.mark.browser
LANGUAGES = ("en", "es", "pt", "fr")
Texts = Mapping[str, FormTexts]


@pytest.fixture(scope="session")
def texts() -> Texts:
    return repository_texts(ROOT)


@pytest.fixture(scope="session")
def reader(texts: Texts) -> FormReader:
    return FormReader(texts, Editions(ROOT))


@pytest.fixture
def form(page: Page, host: str) -> Page:
    page.goto(host + ADDRESS)
    return page


def python_reads(reader: FormReader, data: bytes, name: str) -> AnswersFile:
    found = reader.read(data, name)
    assert found.problems == []
    return found.files[0]


def with_votes(file: AnswersFile) -> AnswersFile:
    votes = [{"member": "saude", "answer": "yes"}, {"member": "obras", "observation": "=1"}]
    data = plain(file)
    data["answers"]["9.2"] = {"answer": "yes", "votes": votes, "dissent": "Não <b>todos</b>"}
    members = [{"id": "saude"}, {"id": "obras", "role": "Obras"}]
    return AnswersFile.model_validate({**data, "members": members, "weights": {}})


@pytest.mark.parametrize("language", LANGUAGES)
def test_forms_that_python_fills_are_read_alike(
    form: Page, reader: FormReader, texts: Texts, language: str
) -> None:
    own = texts[language]
    for file in (full_answers(own.edition), random_answers(LANGUAGES.index(language), own.edition)):
        forms = {
            "w.xlsx": workbook(own, flat(file)),
            "t.csv": csv_form(own, flat(file)).encode(),
            "s.csv": survey_csv(own, [flat(file)]).encode(),
            "a.json": answers_json(file).encode(),
        }
        for name, data in forms.items():
            assert read_one(form, data, name) == python_reads(reader, data, name), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_forms_that_the_browser_fills_come_back(
    page: Page, host: str, reader: FormReader, texts: Texts, language: str
) -> None:
    page.goto(host + ADDRESS.replace("en", language, 1))
    own = texts[language]
    for file in (full_answers(own.edition), random_answers(7, own.edition)):
        lost = not_held(file, own, "workbook")
        held = {path: text for path, text in flat(file).items() if path not in lost}
        book = made_by(page, "workbookBlob", plain(file))
        table = made_by(page, "tableText", plain(file))
        for back in (read_one(page, book, "w.xlsx"), python_reads(reader, book, "w.xlsx")):
            assert _told(flat(back)) == _told(held)
        for back in (read_one(page, table, "t.csv"), python_reads(reader, table, "t.csv")):
            assert _told(flat(back)) == _told(flat(file))


def _told(texts: dict[tuple[str, ...], str]) -> dict[tuple[str, ...], str]:
    """Return what stands in a file beyond weights of one, which say nothing."""
    return {path: text for path, text in texts.items() if path[0] != "weights" or text != "1"}


def test_the_table_holds_even_votes(form: Page, texts: Texts) -> None:
    file = with_votes(full_answers(texts["en"].edition))
    table = made_by(form, "tableText", plain(file))
    assert flat(read_one(form, table, "t.csv")) == flat(file)


def test_json_is_the_identity_and_equal_files_make_the_same_bytes(
    form: Page, reader: FormReader, texts: Texts
) -> None:
    for seed in range(30):
        file = random_answers(seed, texts["en"].edition)
        if seed % 5 == 0:
            file = with_votes(full_answers(texts["en"].edition))
        text = made_by(form, "jsonText", plain(file))
        assert read_one(form, text, "a.json") == file == python_reads(reader, text, "a.json")
        assert made_by(form, "jsonText", shuffled(plain(file), seed)) == text


def shuffled(value: object, seed: int) -> object:
    if isinstance(value, list):
        return [shuffled(one, seed) for one in value]
    if not isinstance(value, dict):
        return value
    names = list(value)
    random.Random(seed).shuffle(names)
    return {name: shuffled(value[name], seed) for name in names}


def test_bad_answers_are_refused_as_python_refuses_them(form: Page) -> None:
    names = {"score-mismatch"}  # A stored figure is never used here: it is worked out anew.
    for file in sorted((ROOT / "tests/assessment/bad_answers").glob("*.json")):
        found = read(form, file.read_bytes(), file.name)
        assert (found["files"] == []) == (file.stem not in names), file.name
        assert bool(found["problems"]) == (file.stem not in names), file.name


def test_all_problems_are_told_at_once_with_place_and_value(form: Page) -> None:
    answers = {"8.3": {"answer": "perhaps"}, "99": {}, "1.1": {"answer": "yes"}, "8.4": {"flag": 1}}
    frame = {"format": "solidarity-answers", "version": 1, "edition": "2022-10"}
    text = json.dumps({**frame, "answers": answers, "date": "2026-02-30", "mayor": "Ana"})
    problems = read(form, text, "a.json")["problems"]
    for place in ("8.3, answer", "99:", "1.1, answer", "8.4, flag", "date:", "mayor:"):
        assert any(problem.startswith(place) for problem in problems), place
    assert any("perhaps" in problem and "unknown" in problem for problem in problems)


def test_every_keyword_of_the_schema_is_enforced(form: Page) -> None:
    schema = json.loads((ROOT / "criteria/schemas/answers.schema.json").read_text())
    words = {"title", "description", "default"}
    assert keywords_of(schema) - words <= set(form.evaluate("assessment.schema.keywords"))


def keywords_of(schema: object) -> set[str]:
    if isinstance(schema, list):
        return set().union(*map(keywords_of, schema))
    if not isinstance(schema, dict):
        return set()
    found = set(schema)
    for key, value in schema.items():
        named = key in ("properties", "patternProperties", "$defs")
        for part in value.values() if named else [value]:
            found |= keywords_of(part)
    return found


def test_submissions_of_a_survey_are_copies(form: Page, texts: Texts) -> None:
    copies = [flat(random_answers(seed, texts["pt"].edition)) for seed in (3, 4, 5)]
    found = read(form, survey_csv(texts["pt"], copies), "export.csv")
    assert found["problems"] == [] and len(found["files"]) == 3


_SAID = {"q8_3": "yes", "q8_3_capacity": "time human"}
_KOBO = {"_id": 1, "formhub/uuid": "x", "_attachments": [], "hub_about/member__role": "Health"}
_ODK = {
    "__id": "uuid:1",
    "__system": {"submitterName": "a"},
    "hub_about": {"member__role": "Health"},
}


@pytest.mark.parametrize(
    "export",
    [
        {"results": [{**_KOBO, **{f"hub_c8/{name}": said for name, said in _SAID.items()}}]},
        {"value": [{**_ODK, "hub_c8": _SAID}]},
    ],
)
def test_submissions_as_servers_give_them_in_json(
    form: Page, export: dict[str, list[dict[str, object]]]
) -> None:
    for row in next(iter(export.values())):
        row["hub_edition"] = "2022-10"
    file = read_one(form, json.dumps(export), "results.json")
    assert file.member and file.member.role == "Health"
    assert file.answers["8.3"].capacity == ["time", "human"]


def test_kobo_splits_of_several_choices_are_joined(form: Page) -> None:
    rows = "hub_edition;c8/q8_3;c8/q8_3_capacity/time;c8/q8_3_capacity/human;_id;start\r\n"
    file = read_one(form, rows + "2022-10;yes;1;0;17;2026-05-01T10:00\r\n", "kobo.csv")
    assert file.answers["8.3"].capacity == ["time"]


def test_a_survey_as_a_spreadsheet(form: Page) -> None:
    rows = [["hub_edition", "hub_c8/q8_3", "hub_c8/q8_3_1"], ["2022-10", "yes", "no"]]
    book = made_by(form, "sheetBlob", [{"name": "data", "rows": rows}])
    assert read_one(form, book, "export.xlsx").answers["8.3.1"].answer == "no"


def test_labels_of_any_language_are_understood(form: Page) -> None:
    rows = "edition;language;item;answer\r\n2022-10;pt;8.3;Oui\r\n2022-10;pt;8.3.1; NÃO \r\n"
    file = read_one(form, rows, "t.csv")
    assert [said.answer for said in file.answers.values()] == ["yes", "no"]


def test_a_small_spreadsheet_holds_texts_and_numbers_and_no_formula(form: Page) -> None:
    rows = [["Name", "Share"], ["=1+1", 0.5], ["a\n<b>&", ""]]
    book = made_by(form, "sheetBlob", [{"name": "Plan: a/b", "rows": rows}])
    opened = CalamineWorkbook.from_filelike(io.BytesIO(book))
    assert opened.sheet_names == ["Plan  a b"]
    assert opened.get_sheet_by_index(0).to_python() == [["Name", "Share"], ["=1+1", 0.5], rows[2]]


def test_a_table_is_never_a_formula(form: Page) -> None:
    table = form.evaluate("assessment.files.csvText([['=cmd|x', '@a', '-1', '\\tb', 5, -5]])")
    assert table == "\ufeff'=cmd|x,'@a,'-1,\"'\tb\",5,-5\r\n"


def test_dates_that_a_spreadsheet_made_of_a_text_are_read_as_days(form: Page) -> None:
    file = made({"8.3": {"answer": "yes"}}, date="2026-05-17")
    assert read_one(form, made_by(form, "workbookBlob", plain(file)), "w.xlsx").date == "2026-05-17"


def test_downloads_come_from_the_open_assessment(form: Page) -> None:
    form.evaluate("assessment.store.set('city/name', 'São Paulo')")
    form.evaluate("assessment.store.set('answers/8.3', {answer: 'yes'})")
    form.evaluate("assessment.steps.go('report')")
    for kind in ("json", "xlsx", "csv"):
        with form.expect_download() as download:
            form.click(f"#report [data-download={kind}]")
        assert download.value.suggested_filename == f"sao-paulo.{kind}"
        assert read_one(form, download.value.path().read_bytes(), f"x.{kind}").city
