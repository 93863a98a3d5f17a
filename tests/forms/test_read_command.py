"""The command that reads filled forms into a folder."""

import json
import subprocess
import sys
from pathlib import Path

from hub.assessment.answers import AnswersFile
from hub.forms.filling import survey_csv
from hub.forms.flat import flat
from hub.forms.texts import FormTexts
from hub.forms.workbook.book import workbook


def _run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(root / "scripts" / "read_answers.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_it_writes_an_answers_file_for_each_copy(
    root: Path, pt: FormTexts, full: AnswersFile, tmp_path: Path
) -> None:
    (tmp_path / "saude.xlsx").write_bytes(workbook(pt, flat(full)))
    (tmp_path / "kobo.csv").write_text(survey_csv(pt, [flat(full), flat(full)]), encoding="utf-8")
    files = [str(tmp_path / name) for name in ("saude.xlsx", "kobo.csv")]
    done = _run(root, *files, "-o", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    written = sorted(file.name for file in (tmp_path / "out").iterdir())
    assert written == ["kobo-1.json", "kobo-2.json", "saude.json"]
    data = json.loads((tmp_path / "out" / "saude.json").read_text(encoding="utf-8"))
    assert AnswersFile.model_validate(data) == full


def test_it_says_in_the_readers_language_what_is_wrong(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text("edition,language,item,answer\n2022-10,es,8.3,Quizás\n", encoding="utf-8")
    done = _run(root, str(file), "-o", str(tmp_path / "out"), "--language", "es")
    assert done.returncode == 1
    assert "«Quizás» no es una de las respuestas" in done.stderr
    assert not (tmp_path / "out").exists()
