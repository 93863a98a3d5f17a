"""Reads and writes the branch that holds the published editions, without checking it out."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

_NOBODY = {"NAME": "Hub", "EMAIL": "hub@localhost"}


class GitFailed(RuntimeError):
    """A command of git failed; the text is what it said."""


def who(root: Path) -> dict[str, str]:
    """Return the environment, with somebody to sign commits where git knows nobody, as in CI."""
    known = subprocess.run(
        ["git", "config", "user.email"], cwd=root, capture_output=True, check=False
    )
    roles = () if known.stdout.strip() else ("AUTHOR", "COMMITTER")
    signs = {f"GIT_{role}_{what}": text for role in roles for what, text in _NOBODY.items()}
    return {**signs, **os.environ}


class Branch:
    """A branch of a repository on this computer."""

    def __init__(self, root: Path, name: str) -> None:
        """Look at a branch, which need not exist yet."""
        self.root = root
        self.name = name

    def tip(self) -> str:
        """Return the newest commit of the branch, or nothing where there is no branch."""
        try:
            return self._git("rev-parse", "--verify", "--quiet", f"refs/heads/{self.name}").strip()
        except GitFailed:
            return ""

    def put_back(self, tip: str) -> None:
        """Make a commit the newest again; without one, remove the branch."""
        if tip:
            self._git("update-ref", f"refs/heads/{self.name}", tip)
        elif self.tip():
            self._git("update-ref", "-d", f"refs/heads/{self.name}")

    def text(self, path: str) -> str:
        """Return a file of the branch, or nothing where there is none."""
        try:
            return self._git("show", f"refs/heads/{self.name}:{path}")
        except GitFailed:
            return ""

    def size(self, folder: str = ".") -> int:
        """Return how many bytes all files below a folder have; a link counts nothing."""
        lines = self._git("ls-tree", "-r", "-l", f"refs/heads/{self.name}", folder).splitlines()
        return sum(int(line.split()[3]) for line in lines)

    def commit(self, files: Mapping[str, str], message: str) -> None:
        """Add or change files on the branch, all in one commit."""
        with TemporaryDirectory(prefix="hub-branch-") as folder:
            index = {"GIT_INDEX_FILE": f"{folder}/index"}
            self._git("read-tree", f"refs/heads/{self.name}", **index)
            for path, text in files.items():
                blob = self._git("hash-object", "-w", "--stdin", text=text).strip()
                entry = f"100644,{blob},{path}"
                self._git("update-index", "--add", "--cacheinfo", entry, **index)
            tree = self._git("write-tree", **index).strip()
        made = self._git("commit-tree", tree, "-p", self.tip(), "-m", message).strip()
        self._git("update-ref", f"refs/heads/{self.name}", made)

    def push(self, remote: str) -> None:
        """Send the branch to a remote."""
        self._git("push", "--quiet", remote, f"refs/heads/{self.name}")

    def fetch(self, remote: str) -> None:
        """Bring the branch up to what a remote has, which may be nothing yet."""
        if not self._git("ls-remote", "--heads", remote, self.name):
            return
        there = f"refs/remotes/{remote}/{self.name}"
        self._git("fetch", "--quiet", remote, f"+refs/heads/{self.name}:{there}")
        tip, theirs = self.tip(), self._git("rev-parse", there).strip()
        if not tip or self._is_part(tip, theirs):
            self.put_back(theirs)
        elif not self._is_part(theirs, tip):
            raise GitFailed(f"{self.name} here and on {remote} have parted: bring them together.")

    def _is_part(self, commit: str, of: str) -> bool:
        """Whether a commit is another one or comes before it."""
        return self._git("merge-base", commit, of).strip() == commit

    def is_clean(self) -> bool:
        """Whether everything in the working folder is committed."""
        return not self._git("status", "--porcelain")

    def _git(self, *words: str, text: str = "", **environment: str) -> str:
        done = subprocess.run(
            ["git", *words],
            cwd=self.root,
            input=text,
            env={**who(self.root), **environment},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        if done.returncode:
            raise GitFailed(done.stderr.strip() or f"git {words[0]} failed")
        return done.stdout
