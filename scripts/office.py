"""Makes sure that a LibreOffice is there for the tests: the system's own, else an installed one."""

import os
import shutil
import subprocess
import sys

NAMES = ("soffice", "libreoffice")
_PLACES = ("/Applications/LibreOffice.app/Contents/MacOS/soffice",)


def find_office() -> str | None:
    """Return the path of LibreOffice, or None; `HUB_OFFICE` names one of your own."""
    own = os.environ.get("HUB_OFFICE")
    found = (path for name in NAMES if (path := shutil.which(name)))
    places = (path for path in _PLACES if os.path.exists(path))
    return own or next(found, None) or next(places, None)


def install_office() -> bool:
    """Install LibreOffice Calc by the system's packages; say whether it worked."""
    if not shutil.which("apt-get"):
        return False
    ahead = [] if os.geteuid() == 0 else ["sudo", "-n"]
    steps = (
        [*ahead, "apt-get", "update", "-qq"],
        [*ahead, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "libreoffice-calc"],
    )
    return all(_run(step) for step in steps) and find_office() is not None


def _run(command: list[str]) -> bool:
    print("+", " ".join(command), flush=True)
    return subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode == 0


def main() -> int:
    """Find or install LibreOffice."""
    if find_office() or install_office():
        return 0
    print("No LibreOffice: install it and set HUB_OFFICE to its path.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
