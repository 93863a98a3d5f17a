"""Makes small repositories for tests: the base one, with files laid over it."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from hub.check.problem import Problem
from hub.check.run import Checked, check_repository
from hub.settings import read_settings

ROOT = Path(__file__).parents[1]
"""The repository itself."""
BASE = ROOT / "tests" / "base_repository"
BAD_RECORDS = ROOT / "tests" / "bad_records"
_OF_THE_CASE = ("expected.txt", "README.md")


def base(target: Path) -> Path:
    """Make a small repository in order, with the real framework and vocabularies."""
    return Path(shutil.copytree(_pattern(), target))


@cache
def _pattern() -> Path:
    """Make the small repository once, read once, so that its copies need not parse it again."""
    folder = Path(tempfile.mkdtemp(prefix="hub-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    root = Path(shutil.copytree(BASE, folder / "base"))
    for name in (
        "framework.yaml",
        "glossary.yaml",
        "palette.yaml",
        "quality.yaml",
        "vocabularies",
        "editions",
    ):
        source, copy = ROOT / "criteria" / name, root / "criteria" / name
        copy.parent.mkdir(exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, copy)
        else:
            shutil.copy2(source, copy)
    check(root)
    return root


def laid_over(target: Path, *cases: Path) -> Path:
    """Make the small repository with the files of some cases laid over it."""
    base(target)
    for case in cases:
        for file in sorted(case.rglob("*")):
            if file.is_file() and file.name not in _OF_THE_CASE:
                place = target / file.relative_to(case)
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(file, place)
    return target


def with_files(target: Path, files: dict[str, str | bytes]) -> Path:
    """Make the small repository with some files added or changed."""
    base(target)
    for path, content in files.items():
        place = target / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content if isinstance(content, bytes) else content.encode())
    return target


def with_counted_records(root: Path) -> Path:
    """Make the invented records of a repository count, so that they get pages."""
    for folder in ("cities", "good_practices"):
        for file in (root / folder).rglob("*.md"):
            text = file.read_text(encoding="utf-8")
            file.write_text(text.replace("\nexample: true\n", "\n"), encoding="utf-8")
    return root


def check(root: Path) -> Checked:
    """Check a repository as the command does."""
    return check_repository(root, read_settings(root))


def problems(root: Path) -> list[Problem]:
    """Return everything that is wrong with a repository."""
    return check(root).problems
