"""Files that are broken, wrong or malicious: refused with a rule and a place, never guessed at."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from cells_of import Workbook, zipped
from hub.forms.filling import filled_paper
from hub.forms.reading.read import FormReader
from hub.forms.table import csv_form
from hub.forms.texts import FormTexts
from hub.forms.workbook.book import workbook
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

HEAD = "edition,language,item,answer,observation\r\n"


@pytest.fixture(scope="module")
def book(pt: FormTexts) -> Workbook:
    return Workbook(workbook(pt, {("answers", "8.3", "answer"): "yes"}))


def _rules(reader: FormReader, data: bytes, name: str) -> list[str]:
    read = reader.read(data, name)
    assert read.files == []
    return [problem.rule for problem in read.problems]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_workbook(reader: FormReader, pt: FormTexts, share: float) -> None:
    data = workbook(pt)
    assert _rules(reader, data[: int(len(data) * share)], "w.xlsx") == ["form-broken"]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_truncated_pdf(reader: FormReader, pt: FormTexts, root: Path, share: float) -> None:
    data = filled_paper(pt, root, {("answers", "8.3", "answer"): "yes"})
    found = _rules(reader, data[: int(len(data) * share)], "p.pdf")
    assert found and set(found) <= {"form-broken", "form-kind", "form-origin"}


@pytest.mark.parametrize(
    ("data", "name", "rule"),
    [
        (b"", "w.xlsx", "not-empty"),
        (b"", "t.csv", "not-empty"),
        (b"PK\x03\x04 nothing", "w.xlsx", "form-broken"),
        (b"%PDF-1.7 nothing", "p.pdf", "form-broken"),
        (b"MZ\x90", "w.exe", "form-kind"),
        (b"name,age\r\nx,1\r\n", "t.csv", "form-kind"),
        (b"edition,item,answer\r\n2022-10,8.3,\xff\r\n", "t.csv", "readable-text"),
        (b"edition,item,answer\r\n2022-10,8.3,\x00\r\n", "t.csv", "form-broken"),
        (b'edition,item,answer\r\n2022-10,8.3,"yes\r\n', "t.csv", "form-broken"),
    ],
)
def test_what_no_form_is(reader: FormReader, data: bytes, name: str, rule: str) -> None:
    assert _rules(reader, data, name) == [rule]


@pytest.mark.parametrize("name", ["w.xlsx", "t.csv", "p.pdf"])
def test_fifty_megabytes(reader: FormReader, name: str) -> None:
    start = {"w.xlsx": b"PK\x03\x04", "t.csv": b"edition", "p.pdf": b"%PDF-1.7"}[name]
    assert _rules(reader, start + bytes(50_000_000), name) == ["form-size"]


def test_a_zip_bomb(reader: FormReader, book: Workbook) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in book.parts.items():
            archive.writestr(name, content)
        archive.writestr("xl/worksheets/sheet99.xml", bytes(100_000_000))
    assert len(stream.getvalue()) < 1_000_000
    assert _rules(reader, stream.getvalue(), "w.xlsx") == ["form-inflated"]


def test_an_entity_bomb(reader: FormReader, book: Workbook) -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    data = zipped({**book.parts, "xl/sharedStrings.xml": bomb})
    assert _rules(reader, data, "w.xlsx") == ["form-program"]


@pytest.mark.parametrize(
    "part", ["xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "xl/embeddings/a.bin"]
)
def test_macros_and_links_to_other_files(reader: FormReader, book: Workbook, part: str) -> None:
    data = zipped({**book.parts, part: b"x"})
    assert _rules(reader, data, "w.xlsm") == ["form-program"]


def test_a_formula_where_an_answer_is_typed(reader: FormReader, book: Workbook) -> None:
    sheet, cell = book.cell("answers/2.1", "observation")
    file = book.files[sheet]
    content = book.parts[file].decode()
    start = content.index(f'<c r="{cell}"')
    end = min(i for i in (content.find("</c>", start), content.find("/>", start)) if i > 0)
    formula = f'<c r="{cell}"><f>HYPERLINK("https://example.org")</f><v>1</v>'
    close = "" if content[end:].startswith("</c>") else "</c>"
    rest = content[end:] if not close else content[end + 2 :]
    data = zipped({**book.parts, file: (content[:start] + formula + close + rest).encode()})
    read = reader.read(data, "w.xlsx")
    assert [p.rule for p in read.problems] == ["form-formula"]
    assert read.problems[0].field == f"{sheet}!{cell}"


def test_the_wrong_edition(reader: FormReader) -> None:
    rows = HEAD + "2019-01,en,8.3,Yes,\r\n"
    assert _rules(reader, rows.encode(), "t.csv") == ["known-edition"]


def test_another_text_of_the_edition(reader: FormReader) -> None:
    rows = "edition,digest,item,answer\r\n2022-10,aaaaaaaaaaaaaaaa,8.3,Yes\r\n"
    assert _rules(reader, rows.encode(), "t.csv") == ["answers-digest"]


def test_a_language_that_nobody_speaks_here(reader: FormReader) -> None:
    rows = HEAD + "2022-10,tlh,8.3,Yes,\r\n"
    assert _rules(reader, rows.encode(), "t.csv") == ["form-language"]


def test_a_form_without_its_hidden_parts(reader: FormReader) -> None:
    assert _rules(reader, b"item,answer\r\n8.3,yes\r\n", "t.csv") == ["form-origin"]


def test_an_item_answered_twice(reader: FormReader) -> None:
    rows = HEAD + "2022-10,en,8.3,Yes,\r\n2022-10,en,8.3,No,\r\n"
    read = reader.read(rows.encode(), "t.csv")
    assert [(p.rule, p.line, p.field) for p in read.problems] == [
        ("form-twice", 3, "row 3, column answer")
    ]


def test_a_column_that_stands_twice(reader: FormReader) -> None:
    rows = "hub_edition,c/q8_3,d/q8_3\r\n2022-10,yes,no\r\n"
    assert _rules(reader, rows.encode(), "export.csv") == ["form-twice"]


def test_a_repeated_item_in_json(reader: FormReader) -> None:
    text = '{"format":"solidarity-answers","version":1,"edition":"2022-10","answers":'
    text += '{"8.3":{"answer":"yes"},"8.3":{"answer":"no"}}}'
    assert _rules(reader, text.encode(), "a.json") == ["duplicate-key"]


@pytest.mark.parametrize("cell", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|'x'!A"])
def test_injection_through_csv(reader: FormReader, cell: str) -> None:
    rows = HEAD + f'2022-10,en,8.3,Yes,"{cell}"\r\n'
    assert _rules(reader, rows.encode(), "t.csv") == ["form-formula"]


def test_no_csv_of_ours_starts_a_formula(pt: FormTexts) -> None:
    text = csv_form(pt, {("answers", "4.3", "answer"): "=cmd|x", ("city", "name"): "@x"})
    assert ",=cmd" not in text and ",'=cmd" in text and ",'@x" in text


@pytest.mark.parametrize(
    ("row", "rule", "field"),
    [
        ("2022-10,en,8.3,Perhaps,", "form-choice", "row 2, column answer"),
        ("2022-10,en,99.9,Yes,", "item-of-edition", "row 2, column answer answers[99.9]"),
        ("2022-10,en,1.1,Yes,", "heading-answered", "row 2, column answer answers[1.1].answer"),
        ("2022-10,en,3.1.1,Not applicable,", "reason-needed", "row 2, column answer"),
        ("2022-10,en,8.3,Not applicable,", "form-choice", "row 2, column answer"),
        ("2022-10,en,,Yes,", "form-place", "row 2, column answer"),
        ("2022-10,en,8.3,Yes,,more", "form-place", "row 2, column 6"),
        ("2022-10,en,city/mayor,Ana,", "unknown-field", "row 2, column answer city.mayor"),
        ("2022-10,en,date,next week,", "date-form", "row 2, column answer date"),
    ],
)
def test_what_cannot_be_placed_is_reported_where_it_stands(
    reader: FormReader, row: str, rule: str, field: str
) -> None:
    read = reader.read((HEAD + row + "\r\n").encode(), "t.csv")
    assert read.files == []
    assert [p.rule for p in read.problems] == [rule]
    assert read.problems[0].field.startswith(field)


def test_a_strange_sheet_and_a_strange_column(reader: FormReader, book: Workbook) -> None:
    rows = "hub_edition,q8_3,q8_99,comments\r\n2022-10,yes,no,hello\r\n"
    read = reader.read(rows.encode(), "export.csv")
    assert [p.field for p in read.problems] == [
        "row 2, column C (q8_99)",
        "row 2, column D (comments)",
    ]


def test_a_pdf_with_a_script(reader: FormReader, pt: FormTexts, root: Path) -> None:
    data = filled_paper(pt, root, {("answers", "8.3", "answer"): "yes"})
    writer = PdfWriter(clone_from=io.BytesIO(data))
    action = {"/S": "/JavaScript", "/JS": "app.alert(1)"}
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(
        {NameObject(key): TextStringObject(value) for key, value in action.items()}
    )
    stream = io.BytesIO()
    writer.write(stream)
    assert _rules(reader, stream.getvalue(), "p.pdf") == ["form-program"]


def test_an_empty_form_says_so(reader: FormReader, pt: FormTexts) -> None:
    assert _rules(reader, workbook(pt), "w.xlsx") == ["form-empty"]


def test_a_deep_or_huge_json(reader: FormReader) -> None:
    assert _rules(reader, b"[" * 100_000, "a.json")
    assert _rules(reader, json.dumps({"a": "x" * 3_000_000}).encode(), "a.json") == ["file-size"]
