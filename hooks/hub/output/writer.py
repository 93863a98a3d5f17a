"""Writes files below one folder and notes what each was made from."""

import os
from collections.abc import Callable
from pathlib import Path

from hub.output.manifest import Made, Manifest
from hub.stamps import digest_of


class Writer:
    """Writes the files of one part of the site."""

    def __init__(self, aside: Path, manifest: Manifest) -> None:
        """Write below a folder, taking unchanged files over from the last site."""
        self.aside = aside
        self.made: dict[str, Made] = {}
        self._manifest = manifest
        self._folders: set[str] = set()

    def write(self, path: str, key: str, content: Callable[[], str | bytes]) -> None:
        """Write a file, unless the last site has the same."""
        self._make_folder(path)
        key = digest_of([key]) if key else ""
        reused = self._manifest.reuse(path, key, self.aside) if key else None
        if reused is None:
            target = self.aside / path
            made = content()
            target.write_bytes(made.encode() if isinstance(made, str) else made)
            status = os.stat(target)
            reused = (key, status.st_size, status.st_mtime_ns)
        self.made[path] = reused

    def _make_folder(self, path: str) -> None:
        folder = path.rpartition("/")[0]
        if folder not in self._folders:
            (self.aside / folder).mkdir(parents=True, exist_ok=True)
            self._folders.add(folder)
