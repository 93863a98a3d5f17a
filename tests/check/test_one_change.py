"""One changed number, digest or date in a published record: the check names file, line and why."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from chain_city import ASSESSMENT, CITY, COMMITMENT, write_city
from hub.check.report import as_text
from repositories import problems

FILE = f"cities/ar/{CITY}/assessments/{ASSESSMENT.removeprefix(f'{CITY}-')}.json"
RECORD = f"cities/commitments/ar/{COMMITMENT}.md"
CHANGES = {
    "an integer of a criterion": (
        FILE,
        r'("referral-systems": \{\s+"yes": )\d+',
        r"\g<1>4",
        "score-mismatch",
        '"referral-systems": {',
    ),
    "a numerator": (
        FILE,
        r'("balanced": \{\s+"numerator": )\d+',
        r"\g<1>77",
        "score-mismatch",
        '"balanced": {',
    ),
    "a weight": (
        FILE,
        r'("weights": \{\s+"legal-inclusion": )3',
        r"\g<1>2",
        "score-mismatch",
        '"balanced": {',
    ),
    "the digest of the questionnaire": (
        FILE,
        r'("digest": ")[a-p]{16}',
        r"\g<1>aaaabbbbccccdddd",
        "answers-digest",
        '"digest": "aaaa',
    ),
    "the date of a state in a plan": (
        FILE,
        r'("date": ")2025-02',
        r"\g<1>2023-02",
        "plan-too-early",
        '"date": "2023-02"',
    ),
    "the date of a state, made later": (
        RECORD,
        r"(date: )2025-09",
        r"\g<1>2026-09",
        "progress-after-check",
        "date: 2026-09",
    ),
    "the date of a state, made earlier": (
        RECORD,
        r"(date: )2025-09",
        r"\g<1>2019-09",
        "progress-too-early",
        "date: 2019-09",
    ),
}


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = write_city(tmp_path_factory.mktemp("one-change") / "hub")
    assert problems(root) == []
    return root


@pytest.fixture
def restored(hub: Path) -> Iterator[Path]:
    texts = {path: (hub / path).read_text(encoding="utf-8") for path in (FILE, RECORD)}
    yield hub
    for path, text in texts.items():
        (hub / path).write_text(text, encoding="utf-8")


@pytest.mark.parametrize("change", CHANGES)
def test_one_change_is_refused_with_file_line_and_reason(restored: Path, change: str) -> None:
    path, found, new, rule, line = CHANGES[change]
    text = (restored / path).read_text(encoding="utf-8")
    changed, times = re.subn(found, new, text, count=1)
    assert times == 1 and changed != text
    (restored / path).write_text(changed, encoding="utf-8")
    told = [problem for problem in problems(restored) if problem.rule == rule]
    lines = changed.splitlines()
    assert told and {problem.file for problem in told} == {path}
    assert any(line in lines[problem.line - 1] for problem in told)
    assert len(as_text(told[0]).splitlines()) >= 3  # Where, why, and what to do.
