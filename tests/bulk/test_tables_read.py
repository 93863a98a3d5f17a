"""A table brings in all its records, or none and one report of everything that is wrong."""

import csv
import datetime
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hub.bulk.bring_in import BroughtIn, bring_in
from hub.bulk.report import in_table
from hub.bulk.template import template_book
from hub.check.reading import Reader
from hub.desk.names import Names
from hub.desk.questions import questions_of
from hub.forms.reading.cells import sheets_of
from hub.records.generated import words_of
from hub.records.kinds import KINDS
from hub.records.palette import read_palette
from hub.settings import read_settings
from repositories import ROOT, base, problems
from xlsxwriter import Workbook

HARD = 'Casa: ñandú & "amigos" #1'
PRACTICE = {
    "title": HARD,
    "authority": "ar-exampletown",
    "status": "running",
    "start_year": "2019",
    "populations": "refugees; migrants",
    "criteria": "legal-inclusion",
    "items": "9.1.1",
    "areas": "Legal aid; health",
    "evidence": "high",
    "sources.1.url": "https://example.org/a",
    "sources.1.title": HARD,
    "sources.1.publisher": "B",
    "sources.1.language": "es",
    "sources.2.url": "https://example.org/b",
    "sources.2.title": "C",
    "sources.2.publisher": "D",
    "sources.2.language": "en",
    "summary": "One.\nTwo.",
    "actions": "Does a | Does b",
}
CITY = {
    "name": "Peñón",
    "country": "AR",
    "type": "city",
    "place.latitude": "-32,9",
    "place.longitude": "-60.6",
    "place.source": "invented",
    "memberships.1.id": "example-network",
    "memberships.1.network": "example-network",
    "memberships.1.state": "member",
    "memberships.1.sources": "https://example.org/a\nhttps://example.org/b",
}
PLACE = "good_practices/ar/ar-exampletown-casa-nandu-amigos-1.md"


def as_csv(*rows: dict[str, str], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode(encoding)


def as_xlsx(rows: list[list[Any]]) -> bytes:
    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True, "default_date_format": "yyyy-mm-dd"})
    sheet = book.add_worksheet("Anything")
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            sheet.write(number, column, value)
    book.close()
    return out.getvalue()


def read(root: Path, data: bytes, name: str = "table.csv", kind: str = "practice") -> BroughtIn:
    return bring_in(root, read_settings(root), KINDS[kind], data, name)


def rules(found: BroughtIn) -> list[tuple[int, int, str]]:
    return [(problem.line, problem.column, problem.rule) for problem in found.problems]


@pytest.mark.parametrize(
    ("delimiter", "encoding", "notices"),
    [
        (",", "utf-8", 0),
        (";", "utf-8-sig", 0),
        ("\t", "utf-16", 0),
        (";", "cp1252", 1),
    ],
)
def test_tables_of_many_programs_are_read(
    tmp_path: Path, delimiter: str, encoding: str, notices: int
) -> None:
    root = base(tmp_path / "r")
    found = read(root, as_csv(PRACTICE, delimiter=delimiter, encoding=encoding))
    assert (found.problems, len(found.notices)) == ([], notices)
    found.write(root)
    assert problems(root) == []
    text = (root / PLACE).read_text(encoding="utf-8")
    assert "populations: [refugees, migrants]" in text
    assert "areas: [legal-aid, health]" in text
    assert "start_year: 2019" in text
    assert text.endswith("\n\nOne.\n\nTwo.\n\n## Actions\n\n- Does a\n- Does b\n")


def test_a_city_with_its_place_and_membership(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    found = read(root, as_csv(CITY), kind="authority")
    assert found.problems == []
    found.write(root)
    assert problems(root) == []
    text = (root / "cities/ar/ar-penon/profile.md").read_text(encoding="utf-8")
    assert "latitude: -32.9\n" in text
    assert text.count("      - https://example.org/") == 2


def test_everything_wrong_is_told_at_once_with_its_cell(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    before = sorted(root.rglob("*.md"))
    wrong = {**PRACTICE, "title": "B", "status": "runing", "authority": "ar-nowhere"}
    late = {**PRACTICE, "title": "C", "start_year": "soon", "sources.2.url": "ftp://x"}
    taken = {**PRACTICE, "title": "legal aid"}
    sly = {**PRACTICE, "title": "=1+1"}
    twice = {**PRACTICE}
    found = read(root, as_csv(PRACTICE, wrong, late, taken, twice, sly))
    assert rules(found) == [
        (3, 2, "known-record"),
        (3, 3, "known-word"),
        (4, 4, "number-expected"),
        (4, 14, "link-form"),
        (5, 1, "unique-id"),
        (6, 1, "unique-id"),
        (7, 1, "form-formula"),
        (7, 1, "missing-field"),
    ]
    told = in_table(found.problems[1], found.headings, "t.csv", str)
    assert told.splitlines() == [
        "t.csv, row 3, column C status",
        "  'runing' is not a word of the vocabulary 'practice-status'.",
        "  Did you mean 'running'? Use one of its words; "
        "criteria/vocabularies/practice-status.yaml lists them.",
        "  Allowed: ended, interrupted, planned, running",
        "  rule: known-word",
    ]
    assert sorted(root.rglob("*.md")) == before


def test_headings_that_are_strange_missing_or_double_are_told(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    rows = [
        ["title", "statuss", "title", "sources.1.url", "place.9.x", ""],
        ["A", "B", "", "", "", "x"],
    ]
    text = "\n".join(",".join(row) for row in rows).encode()
    found = read(root, text)
    assert [r for r in rules(found) if r[2].startswith("table-")] == [
        (1, 1, "table-column")
    ] * 9 + [
        (1, 2, "table-heading"),
        (1, 3, "table-twice"),
        (1, 5, "table-heading"),
        (2, 6, "table-place"),
    ]
    near = [p.nearest for p in found.problems if p.rule == "table-heading"]
    assert near[0] == "status"


def test_days_numbers_and_formulas_of_a_workbook(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    values: dict[str, Any] = {**PRACTICE, "start_year": 2019, "checked": datetime.date(2026, 11, 2)}
    found = read(root, as_xlsx([list(values), list(values.values())]), "t.xlsx")
    assert found.problems == []
    assert "checked: '2026-11-02'" in found.texts[PLACE]
    values["evidence"] = '="hi"&"gh"'
    found = read(root, as_xlsx([list(values), list(values.values())]), "t.xlsx")
    assert (2, 9, "form-formula") in rules(found)


@pytest.mark.parametrize(
    ("data", "name", "rule"),
    [
        (b"", "t.csv", "not-empty"),
        (b"title\n", "t.csv", "table-empty"),
        (b"%PDF-1.7", "t.pdf", "table-kind"),
        (b"PK\x03\x04broken", "t.xlsx", "form-broken"),
        (b"title\n\x81\x8d", "t.csv", "readable-text"),
        (b'title\n"open', "t.csv", "form-broken"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, data: bytes, name: str, rule: str) -> None:
    found = read(base(tmp_path / "r"), data, name)
    assert rule in {problem.rule for problem in found.problems}


def test_where_one_file_cannot_be_written_none_is(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    found = read(root, as_csv(PRACTICE, {**PRACTICE, "title": "Zzz"}))
    assert found.problems == []
    last = root / list(found.texts)[-1]
    last.write_text("mine")
    with pytest.raises(FileExistsError):
        found.write(root)
    assert last.read_text() == "mine"
    assert not (root / PLACE).exists()


@pytest.mark.parametrize(("kind", "row"), [("practice", PRACTICE), ("authority", CITY)])
def test_the_template_has_the_headings_that_are_read(
    tmp_path: Path, kind: str, row: dict[str, str]
) -> None:
    root = base(tmp_path / "r")
    catalogue = Reader(root, "en").read()
    questions = questions_of(KINDS[kind], words_of(catalogue))
    about = (questions, Names(catalogue, "es"), str, read_palette(root).light)
    book = template_book(*about)
    assert book == template_book(*about)
    headings, *rest = sheets_of(book)["Records"]
    assert rest == []
    assert set(row) <= set(headings)
    found = read(root, as_xlsx([headings, [row.get(h, "") for h in headings]]), "t.xlsx", kind)
    assert found.problems == []
    explained = [line[0] for line in sheets_of(book)["Fields explained"][1:]]
    assert explained == headings


def test_the_command_writes_the_template_and_brings_in_a_table(tmp_path: Path) -> None:
    root = base(tmp_path / "r")

    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        script = str(ROOT / "scripts/import_records.py")
        command = [sys.executable, script, "--root", str(root), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    template, table = tmp_path / "template.xlsx", tmp_path / "table.csv"
    assert run("--template", str(template)).returncode == 0
    assert run("--template", str(template)).returncode == 1
    table.write_bytes(as_csv({**PRACTICE, "status": "x"}, encoding="cp1252"))
    refused = run(str(table))
    assert refused.returncode == 1
    assert "Windows-1252" in refused.stderr
    assert "table.csv, row 2, column C status" in refused.stderr
    table.write_bytes(as_csv(PRACTICE))
    done = run("--kind", "practice", str(table))
    assert done.returncode == 0, done.stderr
    assert PLACE in done.stdout
    assert run(str(table)).returncode == 1
