"""The notebook for strangers recomputes every published score from the site alone."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.site


def run(folder: Path) -> list[str]:
    notebook = json.loads((folder / "recompute-scores.ipynb").read_text(encoding="utf-8"))
    code = "".join(
        line for cell in notebook["cells"] if cell["cell_type"] == "code" for line in cell["source"]
    )
    command = [sys.executable, "-I", "-c", code]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_it_agrees_with_every_published_score(site: Path) -> None:
    lines = run(site / "assets")
    assert len(lines) == len(list((site / "en" / "assessments").glob("*.json")))
    assert {line.split()[1] for line in lines} <= {"agrees", "withheld"}
    assert sum(line.endswith("agrees") for line in lines) > len(lines) / 2


def test_it_sees_a_changed_integer(site: Path, tmp_path: Path) -> None:
    for folder in ("assets", "en/questionnaire", "en/assessments"):
        (tmp_path / folder).mkdir(parents=True)
        for kind in ("*.json", "*.ipynb"):
            for file in (site / folder).glob(kind):
                (tmp_path / folder / file.name).write_bytes(file.read_bytes())
    changed = next((tmp_path / "en" / "assessments").glob("*utopia*.json"))
    values = json.loads(changed.read_text(encoding="utf-8"))
    values["score"]["criteria"]["referral-systems"]["yes"] += 1
    changed.write_text(json.dumps(values), encoding="utf-8")
    assert f"{changed.name} DIFFERS" in run(tmp_path / "assets")
