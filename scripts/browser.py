"""Makes sure that a Chromium is there for the tests: the system's own, else an installed one.

The one without a window (`headless shell`) comes first: the same engine opens a page with a fifth
of the work, and two processors are enough for the whole suite.
"""

import os
import shutil
import subprocess
import sys

SHELL = "chromium-headless-shell"
NAMES = (SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_browser() -> str | None:
    """Return the path of a Chromium, or None; `HUB_CHROMIUM` names one of your own."""
    own = os.environ.get("HUB_CHROMIUM")
    return own or next((path for name in NAMES if (path := shutil.which(name))), None)


def install_browser() -> bool:
    """Install a Chromium by the system's packages, else by Playwright; say whether it worked."""
    if shutil.which("apt-get"):
        install = ["install", "-y", "-qq", "--no-install-recommends"]
        if _as_root("apt-get", "update", "-qq"):
            for name in (SHELL, "chromium"):
                if _as_root("apt-get", *install, name):
                    return True
    return _run([sys.executable, "-m", "playwright", "install", "--with-deps", "chromium"])


def _as_root(*command: str) -> bool:
    return _run([*([] if os.geteuid() == 0 else ["sudo", "-n"]), *command])


def _run(command: list[str]) -> bool:
    print("+", " ".join(command), flush=True)
    return subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode == 0


def main() -> int:
    """Find or install the browser."""
    if find_browser() or install_browser():
        return 0
    print("No Chromium: install one and set HUB_CHROMIUM to its path.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
