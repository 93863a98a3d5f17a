"""Keeps parsed files between runs: a file with the same time and size is not parsed again.

The cache lies in the repository's own `.cache` folder and is thrown away whenever the code that
reads files changes; it is never read from anywhere else.
"""

import contextlib
import hashlib
import os
import pickle
import sys
import tempfile
from functools import cache
from pathlib import Path

from hub.load.document import Document

_NAME = ".cache/hub/parsed.pickle"
_HERE = Path(__file__).parent


class ParsedFiles:
    """The documents of an earlier run, by path."""

    def __init__(self, root: Path, extra: str = "") -> None:
        """Open the cache of a repository; `extra` names whatever else reading depends on."""
        self._file = root / _NAME
        self._key = _code_key() + extra
        self._old = self._load()
        self._new: dict[str, tuple[tuple[int, int], Document]] = {}

    def find(self, path: str, stamp: tuple[int, int]) -> Document | None:
        """Return the document of a path, if the file is as it was."""
        entry = self._old.get(path)
        if entry is None or entry[0] != stamp:
            return None
        self._new[path] = entry
        return entry[1]

    def keep(self, path: str, stamp: tuple[int, int], document: Document) -> None:
        """Remember a document that was just read."""
        self._new[path] = (stamp, document)

    def save(self) -> None:
        """Write the documents of this run, if they differ from the last run's."""
        if self._new.keys() == self._old.keys() and all(
            self._old[path] is entry for path, entry in self._new.items()
        ):
            return
        with contextlib.suppress(OSError):  # Where nothing can be kept, every run reads anew.
            self._write()

    def _write(self) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=self._file.parent, delete=False) as file:
            pickle.dump((self._key, self._new), file, pickle.HIGHEST_PROTOCOL)
        os.replace(file.name, self._file)

    def _load(self) -> dict[str, tuple[tuple[int, int], Document]]:
        try:
            key, entries = pickle.loads(self._file.read_bytes())
        except Exception:  # A damaged cache costs a second, never a build.
            return {}
        return entries if key == self._key else {}


@cache
def _code_key() -> str:
    digest = hashlib.blake2b(sys.version.encode(), digest_size=16)
    for file in sorted([*_HERE.glob("*.py"), *_HERE.with_name("records").glob("*.py")]):
        digest.update(file.read_bytes())
    return digest.hexdigest()
