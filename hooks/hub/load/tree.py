"""Walks the record folders and hands out every file in one fixed order."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hub.load.layout import ROOTS

_PASSED_OVER = ("README.md", ".gitkeep", "LICENSE.txt")
_GENERATED = ("criteria/schemas", "criteria/starters")
"""Folders for editors and authors, made by scripts/generate.py; they hold no records."""


@dataclass(frozen=True)
class FoundFile:
    """A file under a record folder, with what the file system says of it."""

    path: str
    """The path from the root of the repository, with `/`."""
    stamp: tuple[int, int]
    """Modification time in nanoseconds and size in bytes."""
    is_link: bool


def find_files(root: Path) -> Iterator[FoundFile]:
    """Yield every file below the record folders, links included but never followed."""
    for name in ROOTS:
        if (root / name).is_symlink():
            yield FoundFile(name, (0, 0), is_link=True)
        elif (root / name).is_dir():
            yield from _below(root / name, name)


def _below(folder: Path, prefix: str) -> Iterator[FoundFile]:
    with os.scandir(folder) as entries:
        ordered = sorted(entries, key=lambda entry: entry.name)
    for entry in ordered:
        path = f"{prefix}/{entry.name}"
        if entry.is_symlink():
            yield FoundFile(path, (0, 0), is_link=True)
        elif entry.is_dir():
            if path not in _GENERATED:
                yield from _below(Path(entry.path), path)
        elif entry.name not in _PASSED_OVER:
            status = entry.stat()
            yield FoundFile(path, (status.st_mtime_ns, status.st_size), is_link=False)
