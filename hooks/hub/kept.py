"""Keeps between builds what is costly to make, in the repository's own `.cache` folder.

Nothing there is needed: whatever is missing, damaged or made from something else is made anew.
"""

import contextlib
import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

Value = TypeVar("Value")


def kept(root: Path, name: str, key: str, make: Callable[[], Value]) -> Value:
    """Return what was made from the same key before, or else make it and keep it."""
    value: Value | None = recall(root, name, key)
    if value is None:
        value = make()
        keep(root, name, key, value)
    return value


def recall(root: Path, name: str, key: str) -> Any:
    """Return what was kept under a name, or None where it was made from something else."""
    try:
        known, value = pickle.loads(_file(root, name).read_bytes())
    except Exception:  # Whatever is wrong with what was kept costs a moment, never a page.
        return None
    return value if known == key else None


def keep(root: Path, name: str, key: str, value: Any) -> None:
    """Keep what was made from a key, in place of what was kept under the name before."""
    file = _file(root, name)
    partial = file.with_suffix(f".{os.getpid()}")
    with contextlib.suppress(OSError):  # Where nothing can be kept, it is made every time.
        file.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("wb") as to:  # piece by piece: the whole can be hundreds of megabytes
            pickle.dump((key, value), to, pickle.HIGHEST_PROTOCOL)
        os.replace(partial, file)


class KeptEntries:
    """What is made from many records, each kept between builds with what it was made from."""

    def __init__(self, root: Path, name: str, key: str) -> None:
        """Open what was kept under a name; `key` stands for whatever all entries depend on."""
        self._place = (root, name, key)
        self._old: dict[Any, tuple[str, Any]] = recall(root, name, key) or {}
        self._new: dict[Any, tuple[str, Any]] = {}

    def get(self, entry: Any, stamp: str, make: Callable[[], Value]) -> Value:
        """Return an entry as it was made from the same stamp, or else make it."""
        found = self._old.get(entry)
        if found is None or found[0] != stamp:
            found = (stamp, make())
        self._new[entry] = found
        value: Value = found[1]
        return value

    def save(self) -> None:
        """Keep the entries that were asked for, if any has changed."""
        changed = (self._old.get(entry) is not found for entry, found in self._new.items())
        if any(changed) or len(self._new) != len(self._old):
            keep(*self._place, self._new)


def _file(root: Path, name: str) -> Path:
    return root / ".cache" / "hub" / "kept" / f"{name}.pickle"
