"""Takes over corrections from the hub this one was copied from, its own files aside."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from hub.editions.branch import GitFailed


class Upstream:
    """The hub that a repository was copied from, as a remote of git."""

    def __init__(self, root: Path, remote: str = "upstream", branch: str = "main") -> None:
        """Look at a branch of a remote."""
        self._root = root
        self._remote = remote
        self._branch = branch

    def take_over(self, own: Sequence[str]) -> list[str]:
        """Merge what is new, keep own paths as they are, and return the files that need a hand."""
        if self._git("status", "--porcelain"):
            raise GitFailed("Some changes are not committed: commit them first.")
        self._git("fetch", "--quiet", self._remote, self._branch)
        self._merge()
        self._keep(own)
        open_files = self._git("diff", "--name-only", "--diff-filter=U").splitlines()
        if not open_files and self._is_merging():
            message = f"Corrections from {self._remote}"
            self._git("commit", "--quiet", "--no-verify", "-m", message)
        return open_files

    def _merge(self) -> None:
        """Begin a merge; files in conflict are no failure, anything else is."""
        try:
            self._git("merge", "--no-commit", "--no-ff", "--quiet", "FETCH_HEAD")
        except GitFailed:
            if not self._is_merging():
                raise

    def _is_merging(self) -> bool:
        return Path(self._root, self._git("rev-parse", "--git-path", "MERGE_HEAD").strip()).exists()

    def _keep(self, own: Sequence[str]) -> None:
        """Put own paths back to what they were before the merge."""
        for path in own:
            self._git("reset", "--quiet", "HEAD", "--", path)
            if self._git("ls-tree", "HEAD", "--", path):
                self._git("checkout", "--quiet", "HEAD", "--", path)
            self._git("clean", "-fdq", "--", path)

    def _git(self, *words: str) -> str:
        done = subprocess.run(
            ["git", *words],
            cwd=self._root,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        if done.returncode:
            raise GitFailed((done.stderr or done.stdout).strip() or f"git {words[0]} failed")
        return done.stdout
