"""The score command prints figures, words, or everything that is wrong."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
import score as command
from hub.assessment.editions import Editions
from make_worked_cases import FOLDER

ROOT = Path(__file__).parents[2]
SMALLEST = FOLDER / "hand-smallest.json"
BAD = Path(__file__).parent / "bad_answers"


@pytest.fixture
def smallest(tmp_path: Path) -> Path:
    file = tmp_path / "answers.json"
    case = json.loads(SMALLEST.read_text(encoding="utf-8"))
    file.write_text(json.dumps(case["file"]), encoding="utf-8")
    return file


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """Return a function that runs the command and gives its status and both its streams."""

    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["score.py", *arguments])
        status = command.main()
        return (status, *capsys.readouterr())

    return call


def test_prints_exactly_the_figures(run, smallest: Path) -> None:
    status, out, err = run(str(smallest))
    assert (status, err) == (0, "")
    expected = json.loads(SMALLEST.read_text(encoding="utf-8"))["expected"]
    assert json.loads(out) == expected
    assert list(json.loads(out)) == list(expected)


def test_reads_standard_input(smallest: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts/score.py"), "-"],
        input=smallest.read_bytes(),
        capture_output=True,
        check=False,
        cwd=smallest.parent,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["positive"]["applicable"] == 39


@pytest.mark.parametrize("case", ["answer-of-kind.json", "json-syntax.json", "yaml-syntax.yaml"])
def test_an_invalid_file_ends_with_1_and_says_everything(run, case: str) -> None:
    status, out, err = run(str(BAD / case))
    assert (status, out) == (1, "")
    said = (BAD / case).with_suffix(".txt").read_text(encoding="utf-8")
    assert err == said.replace(case, str(BAD / case))


def test_a_missing_file_ends_with_1(run, tmp_path: Path) -> None:
    status, out, err = run(str(tmp_path / "nothing.json"))
    assert (status, out) == (1, "")
    assert "nothing.json" in err


def test_a_huge_input_is_refused_without_being_read_whole(run, monkeypatch) -> None:
    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            assert 0 < size < 3_000_000
            return b" " * size

    monkeypatch.setattr(sys, "stdin", type("Input", (), {"buffer": Endless()}))
    status, out, err = run("-")
    assert (status, out) == (1, "")
    assert "file-size" in err


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_explains_every_figure_in_four_languages(run, smallest: Path, language: str) -> None:
    status, out, err = run(str(smallest), "--explain", "--language", language)
    assert (status, err) == (0, "")
    for criterion in Editions(ROOT).framework.criteria:
        assert criterion.name[language] in out
    assert "(0/1 + 0/2 + 0/2 + 0/3 + 0/7 + 0/2 + 0/3 + 1/6 + 0/10 + 0/3) / 10 = 1/60" in out
    assert "3.1.1" in out and "8.3.1" in out
    assert len(out.splitlines()) > 35
