"""Editors find the schemas: files of plain YAML name theirs, and so do drafts of records."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from hub.load.layout import slot_of
from hub.records.schema_lines import SERVER
from jsonschema import Draft202012Validator
from repositories import ROOT, base, problems

FILES = [
    file.relative_to(ROOT).as_posix()
    for file in sorted((ROOT / "criteria").rglob("*.yaml"))
    if "editions" not in file.parts  # frozen: what is published of an edition never changes
]


@pytest.mark.parametrize("path", FILES)
def test_a_file_of_the_framework_names_the_schema_that_accepts_it(path: str) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    first = text.split("\n", 1)[0]
    assert first.startswith(SERVER)
    schema = ((ROOT / path).parent / first.removeprefix(SERVER)).resolve()
    slot = slot_of(path)
    assert slot
    assert schema == ROOT.resolve() / f"criteria/schemas/{slot.kind}.schema.json"
    Draft202012Validator(json.loads(schema.read_text())).validate(yaml.safe_load(text))


@pytest.mark.parametrize("kind", ["practice", "city", "commitment"])
def test_a_draft_names_its_schema_and_becomes_a_record(tmp_path: Path, kind: str) -> None:
    root = base(tmp_path / "r")
    draft = tmp_path / "drafts" / "draft.yaml"
    draft.parent.mkdir()
    command = [sys.executable, str(ROOT / "scripts/new.py"), "--root", str(root)]
    command += ["--kind", kind, "--answers", str(draft)]
    first = subprocess.run(command, capture_output=True, text=True, check=False)
    assert first.returncode == 0, first.stderr
    text = draft.read_text(encoding="utf-8")
    name = text.split("\n", 1)[0].removeprefix(SERVER)
    assert Path(name).name in {file.name for file in (ROOT / "criteria/schemas").iterdir()}
    whole = re.sub(r"^#(?= ?[a-z_0-9]+:| +-? ?[a-z_0-9]*:| +-$)", "", text, flags=re.MULTILINE)
    schema = json.loads((ROOT / "criteria/schemas" / Path(name).name).read_text())
    fields = yaml.safe_load(re.sub(r"^ (?=\S)", "", whole, flags=re.MULTILINE))
    assert set(fields) <= set(schema["properties"])
    assert set(schema["required"]) <= set(fields)
    if kind == "city":
        draft.write_text(text + "name: Casa\ncountry: AR\ntype: city\n", encoding="utf-8")
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert problems(root) == []
