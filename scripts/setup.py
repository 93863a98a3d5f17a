"""Makes the virtual environment from the lock file; needs nothing but Python itself.

`--test` adds what the tests need. A second run does nothing until a lock file changes.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
PYTHON = HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)


def main() -> int:
    """Make or renew the environment."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--test", action="store_true", help="with what the tests need")
    lock = ROOT / ".ci" / ("lock-test.txt" if parser.parse_args().test else "lock.txt")
    if sys.version_info < OLDEST:
        print("Python 3.11 or newer is needed; this is", sys.version.split()[0], file=sys.stderr)
        return 1
    if is_fresh(lock):
        return 0
    if not PYTHON.exists():
        print("Making the environment in .venv …", flush=True)
        venv.create(HOME, with_pip=shutil.which("uv") is None, clear=True)
    print(f"Installing {lock.name}: a minute or two the first time …", flush=True)
    subprocess.run(install_command(lock), check=True)
    mark_of(lock).touch()
    return 0


def is_fresh(lock: Path) -> bool:
    """Whether the environment already holds what a lock file names."""
    return PYTHON.exists() and mark_of(lock).exists()


def mark_of(lock: Path) -> Path:
    """Return the file whose presence says that a lock file was installed."""
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()[:16]
    return HOME / f"installed-{lock.stem}-{digest}"


def install_command(lock: Path) -> list[str]:
    """Return the command that installs a lock file, by uv where it is there, else by pip."""
    uv = shutil.which("uv")
    if uv:
        return [
            uv,
            "pip",
            "install",
            "--quiet",
            "--python",
            str(PYTHON),
            "--require-hashes",
            "-r",
            str(lock),
        ]
    return [
        str(PYTHON),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--require-hashes",
        "-r",
        str(lock),
    ]


if __name__ == "__main__":
    sys.exit(main())
