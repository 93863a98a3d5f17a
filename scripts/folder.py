"""Makes a folder of the whole site that opens from a memory stick, and a ZIP of it."""

import argparse
import datetime
import os
import subprocess
import sys
from pathlib import Path

import _hub_on_path
from hub.editions.folder import SITE, clear, finish, name_of, packed, size_of, unwritable
from hub.settings import read_settings


def main() -> int:
    """Make the folder and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    parser.add_argument("--out", type=Path, help="where to put it; folder/ if left")
    parser.add_argument("--version", default="", help="the edition, such as 2026.1; today if left")
    given = parser.parse_args()
    root = given.root.resolve()
    settings = read_settings(root)
    state = given.version or datetime.date.today().isoformat()
    folder = clear((given.out or root / "folder").resolve() / name_of(settings, state))
    if not built(root, folder / SITE):
        return 1
    finish(root, folder, settings, state)
    refused = unwritable(folder)
    if refused:
        print("Not every computer can keep these names:", *refused, sep="\n  ", file=sys.stderr)
        return 1
    tell(folder)
    return 0


def built(root: Path, site: Path) -> bool:
    """Build the site for a folder, with a search that needs no server."""
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(site)]
    environment = {**os.environ, "HUB_FOLDER": "1", "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, cwd=root, env=environment, check=False).returncode == 0


def tell(folder: Path) -> None:
    """Pack the folder and say what was made."""
    archive = packed(folder)
    files, size = size_of(folder)
    print(f"{folder}: {files} files, {size / 1e6:.0f} MB; on a stick with large blocks up to")
    print(f"{(size + files * 32_768) / 1e6:.0f} MB. Open START-HERE.html.")
    print(f"{archive}: {archive.stat().st_size / 1e6:.0f} MB, to send or to put on a server.")


if __name__ == "__main__":
    sys.exit(main())
