"""Makes sure that a LibreOffice is there for the tests: the system's own, else an installed one."""

import os
import shutil
import subprocess
import sys

NAMES = ("soffice", "libreoffice")
PACKAGES = ("libreoffice-calc", "python3-uno")
_PLACES = ("/Applications/LibreOffice.app/Contents/MacOS/soffice",)


def find_office() -> str | None:
    """Return the path of LibreOffice, or None; `HUB_OFFICE` names one of your own."""
    own = os.environ.get("HUB_OFFICE")
    found = (path for name in NAMES if (path := shutil.which(name)))
    places = (path for path in _PLACES if os.path.exists(path))
    return own or next(found, None) or next(places, None)


def find_office_python() -> str | None:
    """Return a Python that can speak to LibreOffice: LibreOffice's own, else the system's."""
    program = find_office()
    beside = os.path.join(os.path.dirname(os.path.realpath(program)), "python") if program else ""
    for python in (beside, "/usr/bin/python3", shutil.which("python3")):
        if python and os.path.exists(python) and _speaks(python):
            return python
    return None


def _speaks(python: str) -> bool:
    return subprocess.run([python, "-c", "import uno"], capture_output=True).returncode == 0


def install_office() -> bool:
    """Install LibreOffice Calc by the system's packages; say whether it worked."""
    if not shutil.which("apt-get"):
        return False
    ahead = [] if os.geteuid() == 0 else ["sudo", "-n"]
    steps = (
        [*ahead, "apt-get", "update", "-qq"],
        [*ahead, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *PACKAGES],
    )
    return all(_run(step) for step in steps) and is_there()


def is_there() -> bool:
    """Whether LibreOffice and a Python that speaks to it are there."""
    return bool(find_office() and find_office_python())


def _run(command: list[str]) -> bool:
    print("+", " ".join(command), flush=True)
    return subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode == 0


def main() -> int:
    """Find or install LibreOffice."""
    if is_there() or install_office():
        return 0
    print(
        "No LibreOffice with its Python bridge: install both and set HUB_OFFICE to its path.",
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
