"""The command that records digests: it records translations and refuses changed questions."""

import sys
from pathlib import Path

import freeze
import pytest
from repositories import base, problems

_QUESTIONS = "criteria/editions/2022-10/questionnaire.yaml"


def _run(root: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(sys, "argv", ["freeze.py", "2022-10", "--root", str(root)])
    return freeze.main()


def _change(root: Path, old: str, new: str) -> None:
    file = root / _QUESTIONS
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_an_unchanged_edition_keeps_its_digests(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = base(tmp_path / "hub")
    file = root / "criteria/editions/2022-10/DIGEST"
    before = file.read_bytes()
    assert _run(root, monkeypatch) == 0
    assert file.read_bytes() == before


def test_a_mended_translation_is_recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = base(tmp_path / "hub")
    _change(root, "es: Centros comunitarios", "es: Centros de barrio")
    assert [problem.rule for problem in problems(root)] == ["frozen-edition"]
    assert _run(root, monkeypatch) == 0
    assert problems(root) == []


def test_changed_questions_are_never_recorded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = base(tmp_path / "hub")
    _change(root, "equals: 'yes'", "equals: 'no'")
    assert _run(root, monkeypatch) == 1
    assert "make a new edition" in capsys.readouterr().err
    assert problems(root)
