"""The spreadsheet: what it checks, what it protects, what it hides, and that it never changes."""

import re
from collections.abc import Mapping

import pytest
from cells_of import Workbook
from hub.forms.texts import FormTexts
from hub.forms.workbook.book import workbook

LANGUAGES = ("en", "es", "pt", "fr")


@pytest.fixture(scope="module")
def book(pt: FormTexts) -> Workbook:
    return Workbook(workbook(pt))


def _xml(book: Workbook, pt: FormTexts, name: str) -> str:
    return book.parts[book.files[pt.say(name)]].decode()


def test_it_is_the_same_to_the_byte_twice(texts: Mapping[str, FormTexts]) -> None:
    assert workbook(texts["fr"]) == workbook(texts["fr"])


def test_every_sheet_is_protected_and_answers_are_not(book: Workbook, pt: FormTexts) -> None:
    for file in book.files.values():
        assert b"<sheetProtection" in book.parts[file]
    styles = book.parts["xl/styles.xml"].decode()
    formats = re.findall(r"<xf [^>]*?(?:/>|>.*?</xf>)", styles.split("<cellXfs")[1])
    unlocked = {str(n) for n, xf in enumerate(formats) if 'locked="0"' in xf}
    for question in pt.edition.answerable:
        sheet, cell = book.cell(f"answers/{question.id}", "answer")
        found = re.search(rf'<c r="{cell}" s="(\d+)"', book.parts[book.files[sheet]].decode())
        assert found and found[1] in unlocked


def test_every_closed_answer_has_its_list(book: Workbook, pt: FormTexts) -> None:
    xml = _xml(book, pt, "Questions")
    lists = dict(re.findall(r'<dataValidation type="list"[^>]*sqref="(C\d+)"[^>]*>(.*?)<', xml))
    closed = [q for q in pt.edition.answerable if q.choices]
    assert len(closed) == 61
    for question in closed:
        assert book.cell(f"answers/{question.id}", "answer")[1] in lists


def test_the_lists_hold_the_labels_of_the_language(book: Workbook) -> None:
    labels = {cell for row in book.rows["_lists"] for cell in row}
    assert {"Sim", "Não", "Não se aplica", "Provisório", "Brasil"} <= labels


def test_dependent_rows_are_grey_until_their_parent_is_yes(book: Workbook, pt: FormTexts) -> None:
    xml = _xml(book, pt, "Questions")
    for question in pt.edition.answerable:
        if question.depends_on:
            row = book.cell(f"answers/{question.id}", "answer")[1][1:]
            parent = book.cell(f"answers/{question.depends_on}", "answer")[1][1:]
            rule = rf'<conditionalFormatting sqref="A{row}:M{row}">.*?\$O\${parent}&lt;&gt;"yes"'
            assert re.search(rule, xml), question.id


def test_hidden_sheets_say_what_it_is(book: Workbook, pt: FormTexts) -> None:
    head = book.parts["xl/workbook.xml"].decode()
    assert head.count('state="veryHidden"') == 2
    about = {row[0]: row[1] for row in book.rows["_meta"]}
    assert about["edition"] == "2022-10"
    assert about["digest"] == pt.edition.digest
    assert about["language"] == "pt"


def test_the_grid_has_every_policy_area_and_there_is_a_chart(book: Workbook, pt: FormTexts) -> None:
    assert len(book.rows[pt.say("Policy areas")]) == 2 + 17
    assert sum(name.startswith("xl/charts/chart") for name in book.parts) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_plain_functions_are_used(texts: Mapping[str, FormTexts], language: str) -> None:
    book = Workbook(workbook(texts[language]))
    plain = {"IF", "AND", "OR", "TRIM", "CLEAN", "SUBSTITUTE", "LEN", "SUM", "SUMIF", "INT"}
    plain |= {"SUMPRODUCT", "MAX", "LCM", "GCD", "N", "ISNUMBER"}
    for file in book.files.values():
        for formula in re.findall(r"<f>(.*?)</f>", book.parts[file].decode()):
            assert set(re.findall(r"([A-Z]+)\(", re.sub(r'"[^"]*"', "", formula))) <= plain


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_names_sheets_by_their_names(
    texts: Mapping[str, FormTexts], language: str
) -> None:
    book = Workbook(workbook(texts[language]))
    say = texts[language].say
    guide = "\n".join(str(cell) for row in book.rows[say("How to use")] for cell in row)
    for name in ("About", "Questions", "Results", "Policy areas", "Commitments"):
        assert say(name) in guide
