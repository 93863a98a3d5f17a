"""Remembers what each file of the last site was made from, so that it need not be made again."""

import hashlib
import os
import pickle
import shutil
from pathlib import Path

Made = tuple[str, int, int]
"""The key of what a file was made from, its size in bytes and its time in nanoseconds."""


class Manifest:
    """The files of the site that was built last at a place."""

    def __init__(self, root: Path, site: Path) -> None:
        """Open the memory that a repository keeps of a site."""
        name = hashlib.blake2b(str(site.resolve()).encode(), digest_size=8).hexdigest()
        self._file = root / ".cache" / "hub" / f"made-{name}.pickle"
        self._site = site
        self._made = self._load()

    def reuse(self, path: str, key: str, aside: Path) -> Made | None:
        """Take a file over from the last site if it was made from the same and is untouched."""
        made = self._made.get(path)
        if made is None or made[0] != key:
            return None
        old, new = f"{self._site}/{path}", f"{aside}/{path}"
        try:
            status = os.stat(old)
            if (status.st_size, status.st_mtime_ns) != made[1:]:
                return None
            take_over(old, new)
        except OSError:
            return None
        return made

    def made(self, path: str) -> Made | None:
        """Return what a path of the last build was made from."""
        return self._made.get(path)

    def reuse_folder(self, path: str, key: str, aside: Path) -> bool:
        """Take a whole folder over from the last site if it was made from the same."""
        made = self._made.get(path)
        if made is None or made[0] != key or not (self._site / path).is_dir():
            return False
        self.borrow_folders([path], aside)
        return True

    def borrow_folders(self, paths: list[str], aside: Path) -> None:
        """Take whole folders over from the last site, whatever they were made from."""
        for path in paths:
            if (self._site / path).is_dir():
                shutil.copytree(self._site / path, aside / path, copy_function=take_over)

    def save(self, made: dict[str, Made]) -> None:
        """Remember the files of the site that was just built."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        partial = self._file.with_suffix(".partial")
        partial.write_bytes(pickle.dumps(made, pickle.HIGHEST_PROTOCOL))
        os.replace(partial, self._file)

    def _load(self) -> dict[str, Made]:
        try:
            found = pickle.loads(self._file.read_bytes())
        except Exception:  # A damaged memory costs a full build, never a wrong one.
            return {}
        return found if isinstance(found, dict) else {}


def take_over(old: str | Path, new: str | Path) -> None:
    """Put an unchanged file into the new site, as a second name of the same file where it goes."""
    try:
        os.link(old, new)
    except OSError:
        shutil.copy2(old, new)
