"""Issues become records; what is hostile or broken becomes an answer and nothing else."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hub.submissions.answer import answer_to
from hub.submissions.fields import FORMS
from hub.submissions.issue import read_issue
from hub.submissions.receive import Desk
from hub.submissions.refused import Refused
from hypothesis import given, settings
from hypothesis import strategies as st
from repositories import ROOT, base, problems
from submission import text_of

HERE = Path(__file__).parent
HOSTILE = sorted((HERE / "hostile").iterdir())
VALID = sorted((HERE / "valid").iterdir())
EXPECTED = dict(
    line.split(": ", 1)
    for line in (HERE / "expected_of_hostile.txt").read_text(encoding="utf-8").splitlines()
)
PLACES = {
    "city-by-fields.md": "cities/ar/ar-nandu-del-rio-nueva-mas/profile.md",
    "city-by-file.md": "cities/ar/ar-newtown-fictional/profile.md",
    "correction-by-page.md": "good_practices/ar/ar-exampletown-legal-aid.md",
    "event.json": "good_practices/ar/ar-exampletown-clinica-ano-mas-si.md",
    "practice-by-fields.md": "good_practices/ar/ar-exampletown-clinica-movil-nunez-salud.md",
    "practice-by-file.md": "good_practices/ar/ar-exampletown-mobile-clinic-of-exampletown.md",
    "title-like-a-command.md": "good_practices/ar/"
    "ar-exampletown-clinic-touch-pwned-touch-pwned-rm-rf-github-token.md",
    "title-like-a-path.md": "good_practices/ar/ar-exampletown-github-workflows-check-yml.md",
    "translation-by-file.md": "good_practices/ar/ar-exampletown-legal-aid.es.md",
    "translation-by-page.md": "good_practices/ar/ar-exampletown-legal-aid.fr.md",
    "windows-line-ends.md": "good_practices/ar/ar-exampletown-clinic-with-windows-line-ends.md",
}
_BLOCK = re.compile(r"^(`{3,})text\n.*?^\1$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(base(tmp_path_factory.mktemp("submissions") / "repository"))


def snapshot(root: Path) -> dict[str, bytes]:
    """Return every file of a repository but those of the cache."""
    return {
        file.relative_to(root).as_posix(): file.read_bytes()
        for file in sorted(root.rglob("*"))
        if file.is_file() and ".cache" not in file.parts
    }


def test_there_are_sixty_hostile_texts_and_each_has_its_line() -> None:
    assert len(HOSTILE) >= 60
    assert EXPECTED.keys() == {file.name for file in HOSTILE}
    assert PLACES.keys() == {file.name for file in VALID}


@pytest.mark.parametrize("file", HOSTILE, ids=lambda file: file.name)
def test_a_hostile_text_is_answered_and_leaves_nothing(desk: Desk, file: Path) -> None:
    before = snapshot(desk.root)
    found = desk.receive(text_of(str(file)))
    assert not found.is_in_order
    assert not found.waits
    rules = " ".join(sorted({problem.rule for problem in found.problems}))
    assert (found.refused.text if found.refused else f"rules {rules}") == EXPECTED[file.name]
    assert snapshot(desk.root) == before


@pytest.mark.parametrize("file", HOSTILE, ids=lambda file: file.name)
def test_nothing_of_a_hostile_text_acts_in_the_answer(desk: Desk, file: Path) -> None:
    answer = answer_to(desk.receive(text_of(str(file))))
    assert len(_BLOCK.findall(answer)) == 1
    outside = _BLOCK.sub("", answer)
    assert not re.search(r"[@<>#`\[\]]", outside), "only our own words stand outside the block"


@pytest.mark.parametrize("file", VALID, ids=lambda file: file.name)
def test_a_valid_text_becomes_a_record_that_passes_the_check(file: Path, tmp_path: Path) -> None:
    root = base(tmp_path / "repository")
    found = Desk(root).receive(text_of(str(file)))
    assert found.is_in_order, (found.refused, found.problems)
    assert found.path == PLACES[file.name]
    (root / found.path).parent.mkdir(parents=True, exist_ok=True)
    (root / found.path).write_text(found.text, encoding="utf-8")
    assert problems(root) == []


def test_no_bad_text_stops_another_and_nothing_is_run(tmp_path: Path) -> None:
    root = base(tmp_path / "repository")
    before = snapshot(root)
    mixed = [*HOSTILE[::2], *VALID, *HOSTILE[1::2]]
    done = subprocess.run(
        [sys.executable, ROOT / "scripts/submission.py", "--root", root, *mixed],
        cwd=root, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    after = snapshot(root)
    assert {path for path in after if after[path] != before.get(path)} == set(PLACES.values())
    assert before.keys() <= after.keys(), "nothing was taken away"
    assert problems(root) == []
    assert done.stderr == ""
    assert "##[" not in done.stdout
    assert not [line for line in done.stdout.splitlines() if line.lstrip().startswith("::")]


def test_texts_keep_their_accents_signs_and_pictures(tmp_path: Path) -> None:
    found = Desk(base(tmp_path / "r")).receive(text_of(str(HERE / "valid/event.json")))
    assert 'title: "Clínica: año & «más» \\"sí\\" 🚑"' in found.text


def test_a_broken_record_in_the_repository_stops_no_submission(tmp_path: Path) -> None:
    root = base(tmp_path / "repository")
    (root / "good_practices/ar/ar-exampletown-broken.md").write_text("---\ntitle: [\n---\n")
    found = Desk(root).receive(text_of(str(HERE / "valid/practice-by-file.md")))
    assert found.is_in_order


def test_a_correction_in_words_waits_for_an_editor(desk: Desk) -> None:
    text = (HERE / "valid/correction-by-page.md").read_text()
    start = text.index("### Record file")
    found = desk.receive(text[:start] + "### Record file" + text[start:].split("\n")[0][15:])
    assert found.waits
    assert "editor" in answer_to(found)


_LINES = st.sampled_from(
    ["### " + field.label for form in FORMS for field in form.fields]
    + ["```", "````markdown", "~~~", "---", "- [X] refugees", "a | b | c", "_No response_", ""]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(_LINES | st.text(max_size=40), max_size=60))
def test_any_text_is_read_or_refused_and_nothing_else(lines: list[str]) -> None:
    try:
        form, answers = read_issue("\n".join(lines))
    except Refused:
        return
    assert answers.keys() <= {field.id for field in form.fields}
    assert all(answer.strip() for answer in answers.values())


def test_the_answer_is_in_the_language_of_the_record(desk: Desk) -> None:
    text = text_of(str(HERE / "valid/practice-by-fields.md"))
    assert desk.receive(text).language == "es"
    assert desk.receive(text.replace("refugee-organisation", "x")).language == "es"
    assert desk.receive("Hola.").language == ""


# Proposing: with rights, and without reading anything.

_GH = """#!/bin/sh
echo "$@" >> "$GH_LOG"
"""


def proposed(tmp_path: Path, proposal: dict[str, str], number: str = "12") -> tuple[int, Path]:
    """Run the command that proposes, with a remote of its own and a `gh` that only takes notes."""
    root, remote, tools = base(tmp_path / "r"), tmp_path / "remote.git", tmp_path / "bin"
    folder = tmp_path / "folder"
    for made in (tools, folder):
        made.mkdir()
    (tools / "gh").write_text(_GH)
    (tools / "gh").chmod(0o755)
    (folder / "proposal.json").write_text(json.dumps(proposal))
    (folder / "answer.md").write_text("Thank you.\n")
    environment = {
        "PATH": f"{tools}:/usr/bin:/bin",
        "HOME": str(tmp_path),
        "GH_LOG": str(tmp_path / "gh.log"),
        **{f"GIT_{who}_{what}": "hub@example.org" for who in ("AUTHOR", "COMMITTER")
           for what in ("NAME", "EMAIL")},
    }  # fmt: skip
    for command in (
        f"git init -q --bare {remote}",
        "git init -q -b main .",
        f"git remote add origin {remote}",
        "git add mkdocs.yml good_practices cities",
        "git commit -qm start",
    ):
        subprocess.run(command.split(), cwd=root, env=environment, check=True)
    done = subprocess.run(
        [sys.executable, ROOT / "scripts/proposal.py", folder, "--issue", number, "--root", root],
        env=environment, capture_output=True, check=False,
    )  # fmt: skip
    return done.returncode, remote


def test_a_record_is_proposed_on_a_branch_of_its_own(tmp_path: Path) -> None:
    path = "good_practices/ar/ar-exampletown-clinic.md"
    status, remote = proposed(tmp_path, {"path": path, "text": "---\ntitle: Clínica\n---\n"})
    assert status == 0
    show = ["git", "show", "--stat=200", "--format=%s", "submission-12"]
    said = subprocess.run(show, cwd=remote, capture_output=True, text=True, check=True).stdout
    assert said.startswith(f"Record of issue 12: {path}\n")
    assert "1 file changed" in said
    notes = (tmp_path / "gh.log").read_text().splitlines()
    assert notes[0].startswith("pr list --head submission-12 ")
    assert notes[1].startswith(f"pr create --head submission-12 --title Record: {path} ")
    assert notes[-1].startswith("issue comment 12 ")


def test_without_a_record_the_issue_is_only_answered(tmp_path: Path) -> None:
    status, remote = proposed(tmp_path, {})
    assert status == 0
    branches = subprocess.run(["git", "branch"], cwd=remote, capture_output=True, check=True)
    assert branches.stdout == b""
    assert (tmp_path / "gh.log").read_text().startswith("issue comment 12 ")


@pytest.mark.parametrize(
    "path",
    [
        ".github/workflows/check.yml",
        "Makefile",
        "../outside.md",
        "good_practices/ar/../../Makefile",
        "good_practices/ar/x.md\n",
        "/good_practices/ar/x.md",
        "criteria/framework.yaml",
        "good_practices/ar/-x.md",
    ],
)
def test_only_the_path_of_a_record_is_ever_proposed(tmp_path: Path, path: str) -> None:
    status, _ = proposed(tmp_path, {"path": path, "text": "x"})
    assert status != 0
    assert not (tmp_path / "gh.log").exists()


@pytest.mark.parametrize("number", ["", "1 2", "--repo=x", "12\n13", "٣"])
def test_the_number_of_an_issue_is_digits(tmp_path: Path, number: str) -> None:
    assert proposed(tmp_path, {}, number)[0] != 0
