"""A new record is asked for field by field, or made from a file of answers."""

import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from hub.check.reading import Reader
from hub.desk.names import Names
from hub.desk.places import slug, suggested_id
from hub.desk.questions import questions_of
from hub.desk.typed import typed, typed_list
from hub.records.generated import words_of
from hub.records.kinds import KINDS
from hypothesis import given
from hypothesis import strategies as st
from repositories import ROOT, base, problems

HARD = 'Casa: ñandú & "amigos" 🙂 #1'
PRACTICE = {
    "title": HARD,
    "authority": "ar-exampletown",
    "status": "running",
    "populations": ["refugees"],
    "criteria": ["legal-inclusion"],
    "items": ["9.1.1"],
    "areas": ["legal-aid"],
    "evidence": "high",
    "sources": [
        {"url": "https://example.org/a", "title": HARD, "publisher": HARD, "language": "es"}
    ],
    "summary": HARD,
    "actions": [HARD, "# " + HARD],
}
SOURCES = PRACTICE["sources"]
ANSWERS = {
    "practice": PRACTICE,
    "city": {"name": "São Tomé: é", "country": "AR", "type": "city", "sources": SOURCES},
    "network": {
        "name": HARD,
        "kind": "city-network",
        "scope": "global",
        "sources": SOURCES,
        "summary": HARD,
    },
    "programme": {"name": HARD, "kind": "fund", "sources": SOURCES, "summary": HARD},
    "event": {"title": HARD, "kind": "training", "country": "AR", "sources": SOURCES},
    "commitment": {
        "title": HARD,
        "authorities": ["ar-exampletown"],
        "kind": "implement",
        "criteria": ["legal-inclusion"],
        "framework": "call-to-local-action",
        "checked": "2026-11-22",
        "sources": SOURCES,
        "summary": HARD,
    },
}
PLACES = {
    "practice": "good_practices/ar/ar-exampletown-casa-nandu-amigos-1.md",
    "city": "cities/ar/ar-sao-tome-e/profile.md",
    "network": "cities/networks/casa-nandu-amigos-1.md",
    "programme": "cities/programmes/casa-nandu-amigos-1.md",
    "event": "cities/events/ar-casa-nandu-amigos-1.md",
    "commitment": "cities/commitments/ar/ar-exampletown-casa-nandu-amigos-1.md",
}


def run(root: Path, *arguments: str, typed_in: str = "") -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, str(ROOT / "scripts/new.py"), "--root", str(root), *arguments]
    return subprocess.run(
        command, input=typed_in, capture_output=True, text=True, check=False, encoding="utf-8"
    )


def from_answers(root: Path, kind: str, answers: object) -> "subprocess.CompletedProcess[str]":
    file = root / "answers.yaml"
    file.write_text(yaml.safe_dump(answers, allow_unicode=True), encoding="utf-8")
    return run(root, "--kind", kind, "--answers", str(file))


@pytest.mark.parametrize("kind", ANSWERS)
def test_answers_make_a_record_that_passes_the_check(tmp_path: Path, kind: str) -> None:
    root = base(tmp_path / "r")
    done = from_answers(root, kind, ANSWERS[kind])
    assert done.returncode == 0, done.stdout + done.stderr
    assert PLACES[kind] in done.stdout
    assert (root / PLACES[kind]).exists()
    assert problems(root) == []


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    answers = {**PRACTICE, "id": "ar-exampletown-legal-aid"}
    file = root / "good_practices/ar/ar-exampletown-legal-aid.md"
    before = file.read_bytes()
    done = from_answers(root, "practice", answers)
    assert done.returncode == 1
    assert "unique-id" in done.stderr
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"authority": "ar-nowhere"}, "known-record"),
        ({"status": "runing"}, "known-word"),
        ({"strange": 1}, "unknown-field"),
        ({"id": "../../x"}, "known-place"),
        ({"id": "AR-X"}, "known-place"),
        ({"start_year": "soon"}, "number-expected"),
    ],
)
def test_answers_that_break_a_rule_are_refused(
    tmp_path: Path, change: dict[str, object], rule: str
) -> None:
    root = base(tmp_path / "r")
    before = sorted(root.rglob("*"))
    done = from_answers(root, "practice", {**PRACTICE, **change})
    assert done.returncode == 1
    assert f"rule: {rule}" in done.stderr
    assert "Nothing was written." in done.stderr
    assert [p for p in sorted(root.rglob("*")) if p.name not in ("answers.yaml",)] == [
        p for p in before if p.name != "answers.yaml"
    ]


def test_what_is_not_known_yet_waits_in_the_file(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    answers = {name: PRACTICE[name] for name in ("title", "authority", "status")}
    done = from_answers(root, "practice", answers)
    assert done.returncode == 0, done.stderr
    text = (root / PLACES["practice"]).read_text(encoding="utf-8")
    assert "# Whom it serves.\npopulations:\n" in text
    assert text.endswith("## Actions\n\n- \n") or text.endswith("## Actions\n\n-\n")
    found = {problem.field for problem in problems(root)}
    assert {"populations", "criteria", "items", "areas", "evidence", "sources"} <= found
    assert "make check" in done.stdout


def test_the_dialog_explains_mistakes_and_takes_names_and_numbers(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    lines = [HARD, "Exampletown", "Exampletown (fictional)", "9", "running", "refugees, 3"]
    lines += ["legal inclusion", "9.1.1; 8.3", "Legal aid,health", "Well sourced"]
    lines += ["A title", "Press", "Spanish", "ftp://x", "https://example.org/a", "", "", ""]
    lines += ["One.", "Two", "", "Does a", "Does b", "", "", "", "20190", "2019"]
    done = run(root, "--kind", "practice", typed_in="\n".join(lines + [""] * 12) + "\n")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Did you mean 'ar-exampletown'?" in done.stdout
    assert "Copy the whole address" in done.stdout
    assert "20190 is too large." in done.stdout
    text = (root / PLACES["practice"]).read_text(encoding="utf-8")
    assert "populations: [refugees, migrants]" in text
    assert "start_year: 2019" in text
    assert text.endswith("\n\nOne.\n\nTwo\n\n## Actions\n\n- Does a\n- Does b\n")
    assert problems(root) == []


def test_an_end_of_input_writes_nothing(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    done = run(root, "--kind", "city", typed_in="Salta\n")
    assert done.returncode == 1
    assert "Nothing was written." in done.stderr
    assert [file.name for file in (root / "cities/ar").iterdir() if file.is_dir()] == [
        "ar-exampletown"
    ]


def test_messages_are_in_the_language_asked_for(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    (root / "content/es").mkdir(parents=True)
    catalogue = (ROOT / "content/es/interface.po").read_bytes()
    (root / "content/es/interface.po").write_bytes(catalogue)
    file = root / "answers.yaml"
    file.write_text("title: A\nauthority: ar-nowhere\n", encoding="utf-8")
    done = run(root, "--answers", str(file), "--language", "es")
    assert "regla: known-record" in done.stderr


def test_the_name_comes_first_then_what_is_needed() -> None:
    words = words_of(Reader(ROOT, "en").read())
    for kind in ("practice", "authority", "network", "programme", "event", "commitment"):
        asked = questions_of(KINDS[kind], words)
        assert asked[0].name in ("title", "name")
        needed = [question.is_needed for question in asked]
        assert needed == sorted(needed, reverse=True)
        model = KINDS[kind].model
        assert {q.name for q in asked if q.is_needed} == {
            field.alias or name
            for name, field in model.model_fields.items()
            if field.is_required() and name != "id"
        }


def test_what_is_typed_becomes_a_value() -> None:
    catalogue = Reader(ROOT, "en").read()
    names = Names(catalogue, "es")
    asked = {q.name: q for q in questions_of(KINDS["practice"], words_of(catalogue))}
    assert typed(asked["start_year"], "2019", names) == 2019
    assert typed(asked["start_year"], "2019?", names) == "2019?"
    assert typed(asked["status"], "En curso", names) in ("running", "En curso")
    assert typed_list(asked["areas"], "Legal aid; health", names) == ["legal-aid", "health"]
    assert typed_list(asked["items"], "9.1.1,8.3", names) == ["9.1.1", "8.3"]


def test_a_single_long_word_is_cut_where_it_has_to_be() -> None:
    assert slug("x" * 61) == "x" * 60
    assert slug("y " + "x" * 59) == "y"
    assert suggested_id("network", {"name": "Ñandú" * 20}) == ("nandu" * 12)


def test_signs_that_part_words_part_them_in_ids() -> None:
    assert slug("Villes d’accueil") == slug("villes d'accueil") == "villes-d-accueil"
    assert slug("Lima – Callao") == "lima-callao"


@given(st.text(max_size=120))
def test_ids_hold_only_what_ids_may_hold(text: str) -> None:
    found = slug(text)
    assert found == "" or all(part and part.isascii() for part in found.split("-"))
    assert len(found) <= 60
    assert slug(found) == found
    assert not suggested_id("practice", {"title": text, "authority": "ar-a"}).endswith("-")
