"""Schemas and starter files are what the models say today, and they work."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hub.check.reading import Reader
from hub.load.document import Document
from hub.records.generated import generated_files
from hub.records.kinds import KINDS
from jsonschema import Draft202012Validator
from repositories import ROOT, base, problems

CURE = "out of date: run `python scripts/generate.py` and commit what it writes"
SCHEMAS, STARTERS = ROOT / "criteria/schemas", ROOT / "criteria/starters"
RECORDS = [name for name, kind in KINDS.items() if kind.is_record]


@pytest.fixture(scope="module")
def generated() -> dict[str, str]:
    return generated_files(ROOT)


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    catalogue = Reader(ROOT, "en").read()
    return [entry.document for found in catalogue.entries.values() for entry in found.values()]


def schema(generated: dict[str, str], kind: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(generated[f"criteria/schemas/{kind}.schema.json"])
    return found


# Fresh.


def test_every_generated_file_is_fresh(generated: dict[str, str]) -> None:
    for path, text in generated.items():
        file = ROOT / path
        assert file.exists(), f"{path} is missing: {CURE}"
        assert file.read_text(encoding="utf-8") == text, f"{path} is {CURE}"


def test_no_generated_file_is_left_over(generated: dict[str, str]) -> None:
    kinds = {f"criteria/schemas/{file.name}" for file in SCHEMAS.glob("*.schema.json")}
    starters = {f"criteria/starters/{file.name}" for file in STARTERS.glob("*.md")}
    others = {"criteria/schemas/answers.schema.json", "criteria/starters/README.md"}
    assert kinds | starters <= set(generated) | others


def test_the_script_writes_what_is_missing_and_is_then_content(tmp_path: Path) -> None:
    root = base(tmp_path / "r")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(ROOT / "scripts/generate.py"), "--root", str(root)]
        return subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)

    late = run("--check")
    assert late.returncode == 1
    assert "run scripts/generate.py" in late.stdout
    assert run().returncode == 0
    assert run("--check").returncode == 0
    assert problems(root) == []


# Schemas.


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_one(generated: dict[str, str], kind: str) -> None:
    found = schema(generated, kind)
    Draft202012Validator.check_schema(found)
    assert found["$id"] == f"{kind}.schema.json"
    assert "id" not in found["properties"]
    assert not set(found["properties"]) & set(KINDS[kind].body_fields)


@pytest.mark.parametrize("kind", RECORDS)
def test_every_field_of_a_schema_is_described(generated: dict[str, str], kind: str) -> None:
    found = schema(generated, kind)
    for part in (found, *found["$defs"].values()):
        assert part["description"]
        assert part["additionalProperties"] is False
        for name, field in part["properties"].items():
            assert field.get("description"), f"{kind}: {name}"


def test_vocabularies_are_listed_in_schemas(generated: dict[str, str]) -> None:
    fields = schema(generated, "practice")["properties"]
    assert fields["status"]["enum"] == ["planned", "running", "ended", "interrupted"]
    assert "legal-inclusion" in fields["criteria"]["items"]["enum"]
    assert "9.1.1" in fields["items"]["items"]["enum"]


def test_schemas_accept_every_record(generated: dict[str, str], documents: list[Document]) -> None:
    validators = {kind: Draft202012Validator(schema(generated, kind)) for kind in KINDS}
    assert len(documents) > 900
    for document in documents:
        kind = KINDS[document.slot.kind]
        fields = {k: v for k, v in document.values.items() if k not in kind.body_fields}
        error = next(validators[kind.name].iter_errors(fields), None)
        assert error is None, f"{document.path}: {error.json_path}: {error.message}"


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("practice", {}),
        ("practice", {"title": "A", "unknown": 1}),
        ("authority", {"name": "A", "country": "Argentina", "type": "city"}),
        ("authority", {"name": "A", "country": "AR", "type": "city", "memberships": [{}]}),
        ("event", {"title": "A", "kind": "talk", "country": "AR", "sources": []}),
    ],
)
def test_schemas_reject_what_the_check_rejects(
    generated: dict[str, str], kind: str, fields: dict[str, object]
) -> None:
    assert not Draft202012Validator(schema(generated, kind)).is_valid(fields)


# Starter files.

PLACES = {
    "practice": "good_practices/ar/ar-new.md",
    "authority": "cities/ar/ar-new/profile.md",
    "network": "cities/networks/new.md",
    "programme": "cities/programmes/new.md",
    "event": "cities/events/new.md",
    "commitment": "cities/commitments/ar/ar-new.md",
    "country": "cities/cl/country.md",
}
VALUES = {
    "authority": "ar-exampletown", "country": "AR", "status": "running", "evidence": "high",
    "language": "es", "modality": "agreements", "scope": "national", "type": "city",
    "latitude": "-32.9", "longitude": "-60.6", "populations": "refugees", "year": "2020",
    "criteria": "legal-inclusion", "items": "'9.1.1'", "areas": "legal-aid", "state": "signed",
    "network": "example-network", "source": "https://example.org/new", "id": "new",
    "url": "https://example.org/new", "sources": "https://example.org/new", "report": "A report",
    "kind": {"network": "city-network", "programme": "fund", "event": "talk", "practice": "media",
             "authority": "agreement", "commitment": "implement"},
    "framework": "declaration", "checked": "2026-11-20",
}  # fmt: skip


def value_of(kind: str, field: str) -> str:
    found = VALUES.get(field, "Example (fictional)")
    return found if isinstance(found, str) else found[kind]


def filled(text: str, kind: str) -> str:
    """Return a starter file with a value wherever one is waited for."""
    lines, field = [], ""
    for line in text.split("\n"):
        name = re.match(r"[ -]*([a-z_]+):", line)
        field = name[1] if name else field
        if re.fullmatch(r" *-", line):
            line += " " + value_of(kind, field)
        elif name and not is_group(text, line):
            line = name[0] + " " + value_of(kind, field)
        elif line == "- ":
            line = "- Something"
        elif line.startswith("## "):
            line += "\n\n" + ("" if is_list(text, line) else "Words.")
        lines.append(line)
    body = "\n".join(lines)
    if KINDS[kind].has_lead:
        body = body.replace("\n---\n", "\n---\n\nA summary.\n", 1)
    return body


def is_group(text: str, line: str) -> bool:
    """Return whether the values of a field stand below it."""
    after = text.split("\n" + line + "\n", 1)[-1].split("\n")[0]
    return after.lstrip().startswith("-") or (after.startswith("  ") and line[0] not in " -")


def is_list(text: str, heading: str) -> bool:
    return text.split(heading, 1)[1].lstrip("\n").startswith("-")


@pytest.mark.parametrize("kind", RECORDS)
def test_a_starter_file_as_it_is_only_asks_for_what_is_needed(
    generated: dict[str, str], kind: str, tmp_path: Path
) -> None:
    root = base(tmp_path / "r")
    place = root / PLACES[kind]
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(generated[f"criteria/starters/{kind}.md"])
    found = problems(root)
    assert {problem.file for problem in found} == {PLACES[kind]}
    assert {problem.rule for problem in found} <= {"empty-value", "missing-section"}


@pytest.mark.parametrize("kind", RECORDS)
def test_a_filled_starter_file_is_in_order(
    generated: dict[str, str], kind: str, tmp_path: Path
) -> None:
    text = filled(generated[f"criteria/starters/{kind}.md"], kind)
    if kind == "country":
        text = text.replace("country: AR", "country: CL")
    if kind == "commitment":
        text = text.replace("# made_by:", "made_by: A group of towns")
    text = text.replace("  # url:", "  url: https://example.org/new #", 1)
    root = base(tmp_path / "r")
    place = root / PLACES[kind]
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text)
    assert problems(root) == [], text


@pytest.mark.parametrize("kind", RECORDS)
def test_a_starter_file_names_every_field(generated: dict[str, str], kind: str) -> None:
    text = generated[f"criteria/starters/{kind}.md"]
    for name, field in KINDS[kind].model.model_fields.items():
        if name != "id" and name not in KINDS[kind].body_fields:
            mark = "" if field.is_required() else "# "
            assert f"\n{mark}{field.alias or name}:" in text
            assert (field.description or "").split()[0] in text


@pytest.mark.parametrize("kind", RECORDS)
def test_a_starter_file_has_no_tabs_and_no_endless_lines(
    generated: dict[str, str], kind: str
) -> None:
    text = generated[f"criteria/starters/{kind}.md"]
    assert "\t" not in text
    assert all(len(line) <= 400 for line in text.split("\n"))
