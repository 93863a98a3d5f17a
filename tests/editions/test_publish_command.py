"""What is asked before an edition is published, and what is left when something fails."""

from pathlib import Path

import pytest
from hub.editions import publishing
from hub.editions.branch import Branch, GitFailed
from hub.editions.names import is_allowed, lasting_address, order_of
from hub.editions.publishing import Refused, Wish, publish, remove
from repositories import base
from small_hub import as_git, commit, run, run_well

LANGUAGES = ["en", "es"]
LIST = (
    '[{"version": "2026.1", "title": "2026.1", "aliases": ["latest"]},'
    ' {"version": "2025.1", "title": "2025.1", "aliases": []}]'
)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Test")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "test@example.org")
    root = base(tmp_path / "hub")
    (root / ".gitignore").write_text(".cache/\n")
    return as_git(root)


@pytest.fixture
def branch(root: Path) -> Branch:
    """Return a branch that has two editions already."""
    run_well(root, "git", "branch", "gh-pages")
    found = Branch(root, "gh-pages")
    found.commit({"versions.json": LIST}, "Two editions")
    return found


@pytest.mark.parametrize("name", ["2026.1", "2026.12", "preview", "draft-2"])
def test_names_of_editions(name: str) -> None:
    assert is_allowed(name, LANGUAGES)


@pytest.mark.parametrize(
    "name",
    [
        *("", ".", "..", "2026", "2026.0", "2026.1/x", "../x", "2026.1 ", "-q", "--push"),
        *("latest", "es", "assets", "editions", "2026.1;ls", "Überblick", "x" * 40, "2026.1\n"),
    ],
)
def test_what_no_edition_may_be_called(name: str) -> None:
    assert not is_allowed(name, LANGUAGES)


def test_the_tenth_edition_of_a_year_comes_after_the_ninth() -> None:
    assert order_of("2026.10") > order_of("2026.9") > order_of("2025.12") > order_of("preview")


@pytest.mark.parametrize(
    ("given", "edition", "expected"),
    [
        ("https://example.org/hub/2026.1", "2026.1", "https://example.org/hub/latest/"),
        ("https://example.org/hub/", "", "https://example.org/hub/"),
        ("", "2026.1", ""),
    ],
)
def test_the_address_that_lasts(given: str, edition: str, expected: str) -> None:
    assert lasting_address(given, edition) == expected


@pytest.mark.parametrize(
    ("version", "says"), [("latest", "cannot be the name"), ("2026.1", "AGAIN=1")]
)
def test_a_wrong_or_taken_name_is_refused(
    root: Path, branch: Branch, version: str, says: str
) -> None:
    with pytest.raises(Refused, match=says):
        publish(root, Wish(version), branch, print)


def test_changes_that_are_not_committed_are_refused(root: Path, branch: Branch) -> None:
    (root / "new.txt").write_text("new")
    with pytest.raises(Refused, match="not committed"):
        publish(root, Wish("2026.2"), branch, print)


def test_a_broken_record_is_refused(root: Path, branch: Branch) -> None:
    (root / "good_practices" / "ar" / "ar-broken.md").write_text("---\ntitle: Broken\n---\n")
    commit(root, "Broken")
    with pytest.raises(Refused, match="make check"):
        publish(root, Wish("2026.2"), branch, print)


def test_when_the_build_fails_the_branch_is_as_it_was(root: Path, branch: Branch) -> None:
    before = branch.tip()
    with pytest.raises(Refused, match="Nothing was published"):  # The base repository has no hook.
        publish(root, Wish("2026.2"), branch, print)
    assert branch.tip() == before


def test_when_the_root_cannot_be_written_the_branch_is_as_it_was(
    root: Path, branch: Branch, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deploy(*_: object) -> None:
        branch.commit({"2026.2/index.html": "new"}, "As mike does")

    def fail(*_: object) -> None:
        raise GitFailed("no space left")

    monkeypatch.setattr(publishing, "_deploy", deploy)
    monkeypatch.setattr(publishing, "write_root", fail)
    before = branch.tip()
    with pytest.raises(GitFailed):
        publish(root, Wish("2026.2"), branch, print)
    assert branch.tip() == before
    assert not branch.text("2026.2/index.html")


@pytest.mark.parametrize("remote", ["", "origin"])
def test_nothing_is_sent_unless_asked(
    root: Path, branch: Branch, monkeypatch: pytest.MonkeyPatch, remote: str
) -> None:
    elsewhere = root.with_name("elsewhere")
    run_well(root, "git", "init", "-q", "--bare", str(elsewhere))
    run_well(root, "git", "remote", "add", "origin", str(elsewhere))
    monkeypatch.setattr(publishing, "_deploy", lambda *_: None)
    monkeypatch.setattr(publishing, "write_root", lambda *_: None)
    publish(root, Wish("2026.2", remote=remote), branch, print)
    sent = run(elsewhere, "git", "rev-parse", "gh-pages").stdout.strip()
    assert (sent == branch.tip()) == bool(remote)


def test_a_clone_without_the_branch_knows_what_is_out(root: Path, branch: Branch) -> None:
    clone = root.with_name("clone")
    run_well(root.parent, "git", "clone", "-q", str(root), str(clone))
    with pytest.raises(Refused, match="AGAIN=1"):
        publish(clone, Wish("2026.1", remote="origin"), Branch(clone, "gh-pages"), print)


def test_branches_that_parted_are_refused(root: Path, branch: Branch) -> None:
    clone = root.with_name("clone")
    run_well(root.parent, "git", "clone", "-q", str(root), str(clone))
    own = Branch(clone, "gh-pages")
    own.fetch("origin")
    own.commit({"here.txt": "here"}, "Here")
    own.fetch("origin")
    branch.commit({"there.txt": "there"}, "There")
    with pytest.raises(GitFailed, match="parted"):
        publish(clone, Wish("2026.2", remote="origin"), own, print)


@pytest.mark.parametrize(("version", "says"), [("2024.1", "no edition"), ("2026.1", "the latest")])
def test_what_is_not_there_or_is_the_latest_stays(
    root: Path, branch: Branch, version: str, says: str
) -> None:
    with pytest.raises(Refused, match=says):
        remove(root, version, branch)


def test_where_git_knows_nobody_the_hub_signs(
    root: Path, branch: Branch, monkeypatch: pytest.MonkeyPatch
) -> None:
    for role in ("AUTHOR", "COMMITTER"):
        for what in ("NAME", "EMAIL"):
            monkeypatch.delenv(f"GIT_{role}_{what}")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", "/dev/null")
    monkeypatch.chdir(root)
    branch.commit({"new.txt": "new"}, "New")
    assert run_well(root, "git", "log", "-1", "--format=%ae", "gh-pages") == "hub@localhost\n"
