"""Says when each record was last changed and by which commit, where Git knows.

Nothing is said of a file with changes that are not committed, nor in a shallow clone, whose only
commit seems to have written everything, nor where there is no Git at all.
"""

import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from hub.kept import kept

_FOLDERS = ("good_practices", "cities")
"""Where the records lie whose history is told."""
_PATIENCE = 30
"""Seconds after which Git is taken to have nothing to say."""
_MARK = "\x01"
_SHOWN = 7


@dataclass(frozen=True)
class Change:
    """The last commit that changed something."""

    commit: str
    """Its full name."""
    day: str
    """The day it was committed."""
    place: int
    """How many commits are newer."""

    @property
    def short(self) -> str:
        """As many of its digits as people read: the same number in every clone."""
        return self.commit[:_SHOWN]


@dataclass(frozen=True)
class History:
    """What Git knows of the files of records."""

    changes: Mapping[str, Change] = field(default_factory=dict)
    """The last change of each file, by its path from the root."""
    unsettled: frozenset[str] = frozenset()
    """Files with changes that are not committed."""

    def of(self, paths: Iterable[str]) -> Change | None:
        """Return the last change of some files; None where one of them is not all committed."""
        files = list(paths)
        if self.unsettled.intersection(files) or any(f not in self.changes for f in files):
            return None
        return min((self.changes[f] for f in files), key=lambda found: found.place, default=None)


class AskedGit:
    """Two questions to Git, which it answers while the hub reads the records."""

    def __init__(self, root: Path) -> None:
        """Ask which commit is checked out, and which files differ from it."""
        self._root = root
        self._where = _ask(
            root, "rev-parse", "--show-toplevel", "--is-shallow-repository", "--verify", "HEAD"
        )
        self._status = _ask(root, "status", "--porcelain", "-uno", "--no-renames", "--", *_FOLDERS)

    def history(self) -> History:
        """Return the history; the log is read anew only when another commit is checked out."""
        where, status = _answer(self._where).splitlines(), _answer(self._status)
        if len(where) != 3 or where[1] != "false" or not _is_same(where[0], self._root):
            return History()
        changes = kept(self._root, "history", where[2], partial(_read_log, self._root))
        return History(changes, frozenset(line[3:] for line in status.splitlines()))


def _is_same(found: str, root: Path) -> bool:
    """Return whether the repository that Git found is the hub's own, not one that holds it."""
    return Path(found).resolve() == root.resolve()


def _read_log(root: Path) -> dict[str, Change]:
    command = ("log", "--name-only", "--no-renames", f"--format={_MARK}%H %cs", "--", *_FOLDERS)
    changes: dict[str, Change] = {}
    for place, entry in enumerate(_answer(_ask(root, *command)).split(_MARK)[1:]):
        head, *files = entry.split("\n")
        commit, day = head.split(" ")
        for file in filter(None, files):
            changes.setdefault(file, Change(commit, day, place))
    return changes


def _ask(root: Path, *question: str) -> "subprocess.Popen[str] | None":
    """Start Git; None where there is none."""
    command = ("git", "--no-optional-locks", "-C", str(root), "-c", "core.quotepath=off", *question)
    try:
        return subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8"
        )
    except OSError:
        return None


def _answer(asked: "subprocess.Popen[str] | None") -> str:
    """Return what Git says; nothing where it fails."""
    if asked is None:
        return ""
    try:
        said, _ = asked.communicate(timeout=_PATIENCE)
    except subprocess.TimeoutExpired:
        asked.kill()
        return ""
    return said if asked.returncode == 0 else ""
