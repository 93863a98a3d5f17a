"""The workflows: sound, pinned, without needless rights, and every step a make target that runs."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hub.forge.code_owners import FILE, code_owners
from hub.load.yaml_values import read_values
from hub.settings import read_settings
from repositories import ROOT, base, problems
from serving import serving

FOLDER = ROOT / ".github/workflows"
FILES = sorted(FOLDER.glob("*.yml"))
TOOLS = Path(sys.executable).parent
_PIN = re.compile(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+(?: |$)")
_MAKE = re.compile(r"make ([a-z]+)(?: [A-Z]+=(?:\"\$[A-Z_]+\"|[\w./-]+))*")
RUN_HERE = {"check", "links", "freshness", "submission", "proposal"}
"""Targets whose steps are run below, in a small repository."""
RUN_ELSEWHERE = {
    "test": "is this suite",
    "site": "is what the suite builds before its tests, by the same command",
    "publish": "has tests of its own",
}


def read(file: Path) -> dict[str, Any]:
    values: dict[str, Any] = read_values(file.read_text(encoding="utf-8"))
    return values


def jobs() -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    for file in FILES:
        workflow = read(file)
        for job in workflow["jobs"].values():
            yield file.name, workflow, job


def steps() -> list[tuple[str, dict[str, Any]]]:
    return [(name, step) for name, _, job in jobs() for step in job["steps"]]


RUNS = [(name, step) for name, step in steps() if "run" in step]


def test_actionlint_finds_nothing() -> None:
    done = subprocess.run(
        [TOOLS / "actionlint", "-no-color", *FILES], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert FILES


def test_actionlint_would_find_something(tmp_path: Path) -> None:
    wrong = (
        (FOLDER / "check.yml").read_text().replace("runs-on: ubuntu-latest", "runs-on: ${{ x }}")
    )
    (tmp_path / "wrong.yml").write_text(wrong)
    done = subprocess.run([TOOLS / "actionlint", tmp_path / "wrong.yml"], capture_output=True)
    assert done.returncode == 1


def test_zizmor_finds_nothing() -> None:
    done = subprocess.run(
        [TOOLS / "zizmor", "--offline", "--no-progress", "--persona=auditor", ROOT / ".github"],
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_action_is_pinned_by_its_commit(file: Path) -> None:
    lines = [line for line in file.read_text().splitlines() if "uses:" in line]
    assert lines
    for line in lines:
        assert _PIN.search(line), line


@pytest.mark.parametrize(("name", "step"), RUNS, ids=[step["run"][:40] for _, step in RUNS])
def test_every_step_is_a_make_target(name: str, step: dict[str, Any]) -> None:
    target = _MAKE.fullmatch(step["run"])
    assert target, f"{name}: {step['run']}"
    assert f"\n{target[1]}: " in (ROOT / "Makefile").read_text()
    assert target[1] in RUN_HERE | RUN_ELSEWHERE.keys()
    assert "${{" not in step["run"], "nothing from outside is written into a command"


def test_what_comes_from_strangers_runs_without_rights() -> None:
    for name, workflow, job in jobs():
        assert workflow["permissions"] == {}, name
        assert "secrets." not in (FOLDER / name).read_text(), name
        if "pull_request" in workflow["on"]:
            assert job["permissions"] == {"contents": "read"}, name
            checkouts = [s for s in job["steps"] if "checkout" in s.get("uses", "")]
            assert all(s["with"]["persist-credentials"] is False for s in checkouts), name


def test_a_job_with_rights_over_pull_requests_of_strangers_runs_nothing_of_theirs() -> None:
    found = [job for _, workflow, job in jobs() if "pull_request_target" in workflow["on"]]
    assert len(found) == 1
    assert [re.sub("@.*", "", step["uses"]) for step in found[0]["steps"]] == ["actions/labeler"]


def test_the_job_that_reads_a_submission_may_write_nothing() -> None:
    parts = read(FOLDER / "submission.yml")["jobs"]
    assert parts["read"]["permissions"] == {"contents": "read"}
    assert any("make submission" in step.get("run", "") for step in parts["read"]["steps"])
    assert not any("make submission" in step.get("run", "") for step in parts["propose"]["steps"])


def test_every_label_by_path_meets_a_file() -> None:
    labels = read_values((ROOT / ".github/labeler.yml").read_text())
    for label, rules in labels.items():
        globs = rules[0]["changed-files"][0]["any-glob-to-any-file"]
        for glob in [globs] if isinstance(globs, str) else globs:
            pattern = glob + "/*" if glob.endswith("**") else glob
            assert next(ROOT.glob(pattern), None), f"{label}: {glob}"


def test_every_owner_by_country_is_made_from_a_folder_of_records() -> None:
    lines = (ROOT / FILE).read_text(encoding="utf-8").splitlines()
    made = code_owners(ROOT, read_settings(ROOT).forge).splitlines()
    assert set(lines) <= set(made), "run make generate"
    assert any("/reviewers-" in line for line in lines)
    assert lines == [line for line in made if line in lines], "in the order the forge reads them"


@pytest.mark.parametrize(
    "file", sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml")), ids=lambda file: file.name
)
def test_an_issue_form_keeps_the_limits_of_the_forge(file: Path) -> None:
    form = read(file)
    if file.name == "config.yml":
        assert form == {"blank_issues_enabled": True}
        return
    fields = [part for part in form["body"] if part["type"] != "markdown"]
    assert len(form["description"]) <= 200
    assert len({part["id"] for part in fields}) == len(fields)
    assert len({part["attributes"]["label"] for part in fields}) == len(fields)
    for part in fields:
        options = part["attributes"].get("options", [])
        words = [one["label"] if isinstance(one, dict) else one for one in options]
        assert len(set(words)) == len(words)


# Running the steps, in a small repository and with a `gh` that only takes notes.


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Make a small repository with the real Makefile and scripts."""
    root = base(tmp_path / "r")
    shutil.copytree(ROOT / "scripts", root / "scripts")
    shutil.copy(ROOT / "Makefile", root / "Makefile")
    os.symlink(ROOT / "hooks", root / "hooks", target_is_directory=True)
    (tmp_path / "bin").mkdir()
    gh = tmp_path / "bin/gh"
    gh.write_text('#!/bin/sh\necho "$@" >> "$GH_LOG"\n')
    gh.chmod(0o755)
    return root


def run_step(root: Path, command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a step as a runner does; the environment is there already, so set-up is passed over."""
    tools = root.parent / "bin"
    python = f'-o setup RUN="{sys.executable}"'
    given = {
        "PATH": f"{tools}:/usr/bin:/bin",
        "HOME": str(root.parent),
        "GH_LOG": str(root.parent / "gh.log"),
        "GITHUB_STEP_SUMMARY": str(root.parent / "summary.md"),
        **environment,
    }
    return subprocess.run(
        ["bash", "-e", "-c", command.replace("make ", f"make {python} ", 1)],
        cwd=root, env=given, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def command_of(target: str) -> str:
    return next(step["run"] for _, step in RUNS if step["run"].startswith(f"make {target} "))


def test_the_step_that_checks(small: Path) -> None:
    done = run_step(small, command_of("check"))
    assert done.returncode == 0, done.stderr
    assert "files in order" in (small.parent / "summary.md").read_text()


def test_the_step_that_checks_names_the_line_and_writes_a_page(small: Path) -> None:
    file = small / "good_practices/ar/ar-exampletown-legal-aid.md"
    file.write_text(file.read_text().replace("[refugees, migrants]", "[refugee]"))
    done = run_step(small, command_of("check"))
    assert done.returncode != 0
    place = "file=good_practices/ar/ar-exampletown-legal-aid.md,line=7,col=15,title=known-word"
    assert f"::error {place}::" in done.stdout
    page = (small.parent / "summary.md").read_text()
    assert "### `good_practices/ar/ar-exampletown-legal-aid.md`" in page
    assert "Did you mean 'refugees'?" in page


def test_the_step_that_reports_what_is_old(small: Path) -> None:
    done = run_step(small, command_of("freshness"))
    assert done.returncode == 0, done.stderr
    assert "## What has grown old" in (small.parent / "summary.md").read_text()
    assert "issue create --title What has grown old" in (small.parent / "gh.log").read_text()


def test_the_step_that_asks_the_sources(small: Path) -> None:
    (small.parent / "pages").mkdir()
    (small.parent / "pages/a.html").write_text("here")
    with serving(small.parent / "pages") as address:
        for file in [*small.rglob("*.md")]:
            text = file.read_text(encoding="utf-8")
            file.write_text(re.sub(r"https?://[^\s'\",}\]]+", f"{address}/gone.html", text))
        page = small / "content/en"
        page.mkdir(parents=True)
        (page / "about.md").write_text(f"[here]({address}/a.html)")
        done = run_step(small, command_of("links") + " LOCAL=1 PAUSE=0")
    assert done.returncode == 0, done.stderr
    report = (small.parent / "summary.md").read_text()
    assert "1 of 2 cited pages answer." in report
    assert "gone.html` | `404` | `good_practices/ar/ar-exampletown-legal-aid.md`" in report
    assert "issue create --title Links to sources" in (small.parent / "gh.log").read_text()


def test_the_steps_that_receive_and_propose(small: Path) -> None:
    event = ROOT / "tests/submissions/valid/event.json"
    done = run_step(small, command_of("submission"), GITHUB_EVENT_PATH=str(event))
    assert done.returncode == 0, done.stderr
    assert "passes the check" in (small.parent / "summary.md").read_text()
    assert problems(small) == []
    names = {f"GIT_{who}_{what}": "hub@example.org"
             for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}  # fmt: skip
    for command in (
        f"git init -q --bare {small.parent}/remote.git",
        "git init -q -b main .",
        f"git remote add origin {small.parent}/remote.git",
        "git add mkdocs.yml good_practices",
        "git commit -qm start",
    ):
        subprocess.run(command.split(), cwd=small, env={**os.environ, **names}, check=True)
    done = run_step(small, command_of("proposal"), NUMBER="12", **names)
    assert done.returncode == 0, done.stderr
    assert (small / "good_practices/ar/ar-exampletown-clinica-ano-mas-si.md").exists()
    assert "pr create --head submission-12" in (small.parent / "gh.log").read_text()
