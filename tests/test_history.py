"""When a record was last changed: as Git says, and nothing where Git cannot know."""

import os
import subprocess
from pathlib import Path

import pytest
from hub.history import AskedGit, History
from pytest import MonkeyPatch

ONE, OTHER = "cities/ar/ar-one/profile.md", "cities/ar/ar-one/profile.es.md"
_SELF = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull} | {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "A"), ("EMAIL", "a@example.org"))
}


def git(root: Path, *arguments: str, day: str = "2026-01-01") -> str:
    when = f"{day}T12:00:00+00:00"
    environment = {**os.environ, **_SELF, "GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when}
    done = subprocess.run(
        ["git", "-C", str(root), *arguments],
        env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout.strip()


def change(root: Path, path: str, text: str, day: str) -> str:
    """Commit a text and return the commit."""
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")
    git(root, "add", "--all", day=day)
    git(root, "commit", "-q", "-m", "A change", day=day)
    return git(root, "rev-parse", "HEAD")


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    root = tmp_path / "hub"
    root.mkdir()
    git(root, "init", "-q")
    (root / ".gitignore").write_text(".cache/\n", encoding="utf-8")
    change(root, ONE, "one", "2026-02-01")
    return root


def told(root: Path) -> History:
    return AskedGit(root).history()


def test_each_file_has_its_own_last_change(hub: Path) -> None:
    other = change(hub, OTHER, "otra", "2026-03-01")
    found = told(hub)
    one = found.of([ONE])
    assert one and one.day == "2026-02-01" and one.commit != other and one.short == one.commit[:7]
    both = found.of([ONE, OTHER])
    assert both and (both.day, both.commit) == ("2026-03-01", other)


def test_another_commit_is_seen_although_the_log_is_kept(hub: Path) -> None:
    assert told(hub).of([ONE]) == told(hub).of([ONE])
    newer = change(hub, ONE, "one more", "2026-04-01")
    found = told(hub).of([ONE])
    assert found and found.commit == newer


def test_nothing_is_said_of_what_is_not_committed(hub: Path) -> None:
    change(hub, OTHER, "otra", "2026-03-01")
    (hub / ONE).write_text("changed", encoding="utf-8")
    (hub / "cities/ar/ar-new.md").write_text("new", encoding="utf-8")
    found = told(hub)
    assert found.of([ONE]) is None and found.of([ONE, OTHER]) is None
    assert found.of(["cities/ar/ar-new.md"]) is None
    assert found.of([OTHER])


def test_a_shallow_clone_says_nothing(hub: Path, tmp_path: Path) -> None:
    change(hub, OTHER, "otra", "2026-03-01")
    for depth, known in (("1", False), ("9", True)):
        clone = tmp_path / f"clone-{depth}"
        git(tmp_path, "clone", "-q", "--depth", depth, f"file://{hub}", str(clone))
        assert (told(clone).of([ONE]) is not None) == known


def test_a_folder_within_another_repository_says_nothing(hub: Path) -> None:
    change(hub, "below/" + ONE, "one", "2026-05-01")
    assert told(hub / "below") == History()


def test_a_folder_without_git_says_nothing(tmp_path: Path, monkeypatch: MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert told(tmp_path) == History()
    monkeypatch.setenv("PATH", str(tmp_path))
    assert told(tmp_path) == History()
