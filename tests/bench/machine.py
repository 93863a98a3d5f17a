"""What the measurements were made on."""

import os
import platform
import subprocess
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from peers import HUGO


def facts(work: Path) -> dict[str, Any]:
    """Return the machine, the versions and the day."""
    return {
        "kind": "machine",
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
        "cores": os.cpu_count(),
        "memory_gb": round(_memory() / 1e9, 1),
        "kernel": f"{platform.system()} {platform.release()}",
        "file_system": _file_system(work.parent),
        "python": platform.python_version(),
        **{name: version(name) for name in ("mkdocs", "jinja2", "pydantic", "pagefind-bin")},
        "hugo": HUGO,
    }


def _memory() -> int:
    if sys.platform == "win32":
        return 0
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def _file_system(folder: Path) -> str:
    command = ["stat", "-f", "-c", "%T", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown"
