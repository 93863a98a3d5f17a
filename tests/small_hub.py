"""Makes a small hub that builds in seconds: the code and the framework, with one city's records."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from repositories import BASE, ROOT

_CODE = (
    "hooks",
    "overrides",
    "content",
    "criteria",
    "scripts",
    "Makefile",
    "mkdocs.yml",
    ".gitignore",
)
_RECORDS = ("cities", "good_practices")
_REFERS = re.compile(r"^(?:network|programme): .*\n", re.MULTILINE)
_NAMES = re.compile(r"^ +initiative: .*\n", re.MULTILINE)
"""What names a network of the hub, which these records do not have."""
_WHO = {"GIT_COMMITTER_NAME": "Test", "GIT_COMMITTER_EMAIL": "test@example.org"}
_WHO |= {"GIT_AUTHOR_NAME": "Test", "GIT_AUTHOR_EMAIL": "test@example.org"}
SILENT = {**os.environ, **_WHO, "NO_MKDOCS_2_WARNING": "1", "GIT_CONFIG_GLOBAL": os.devnull}
"""The environment in which commands run: nobody's own settings of git."""


def small_hub(target: Path) -> Path:
    """Make a hub with the records of the base repository, which count here."""
    target.mkdir(parents=True)
    for name in _CODE:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(source, target / name)
    for name in _RECORDS:
        shutil.copytree(BASE / name, target / name)
    for file in [*target.glob("cities/**/*.md"), *target.glob("good_practices/**/*.md")]:
        change(file, "example: true\n", "")
    settings = target / "mkdocs.yml"
    settings.write_text(_NAMES.sub("", settings.read_text()))
    maps = ROOT / ".cache" / "hub" / "maps"
    if maps.is_dir():  # Drawn before, from the same code: some seconds less.
        shutil.copytree(maps, target / ".cache" / "hub" / "maps")
    for file in target.glob("criteria/crosswalks/*.yaml"):
        file.write_text(_REFERS.sub("", file.read_text()))
    return target


def change(file: Path, old: str, new: str) -> None:
    """Change a file where it says something."""
    file.write_text(file.read_text().replace(old, new))


def run(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a repository."""
    return subprocess.run(
        command, cwd=root, env=SILENT, capture_output=True, text=True, check=False
    )


def run_well(root: Path, *command: str) -> str:
    """Run a command that must not fail; return what it says."""
    done = run(root, *command)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done.stdout


def as_git(root: Path) -> Path:
    """Put everything under git."""
    run_well(root, "git", "init", "-q", "-b", "main")
    commit(root, "Start")
    return root


def commit(root: Path, message: str) -> None:
    """Commit everything."""
    run_well(root, "git", "add", "-A")
    run_well(root, "git", "commit", "-q", "-m", message)


def build(root: Path, site: Path) -> Path:
    """Build the site of a repository."""
    run_well(root, sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(site))
    return site
