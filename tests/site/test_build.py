"""A build depends on its inputs alone, and never harms the last good site."""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.site
ROOT = Path(__file__).resolve().parents[2]
_INPUTS = ("good_practices", "cities", "criteria", "content", "overrides", "hooks")

_BY_CHANCE = (".pf_filter", ".pf_meta", "pagefind-entry.json")
"""Where Pagefind 1.5 writes the values of filters in an order of chance, and what names those."""


def _digests(site: Path) -> dict[str, str]:
    return {
        file.relative_to(site).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(site.rglob("*"))
        if file.is_file() and not file.name.endswith(_BY_CHANCE)
    }


def _build(folder: Path, root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "-d", str(folder)],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    )


def test_a_second_build_from_scratch_and_a_third_from_memory_give_the_same_bytes(
    site: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "site"
    for _ in range(2):
        done = _build(folder)
        assert done.returncode == 0, done.stdout + done.stderr
        assert _digests(folder) == _digests(site)


def test_a_build_after_an_edit_gives_the_bytes_of_a_build_from_scratch(tmp_path: Path) -> None:
    root = tmp_path / "repository"
    for name in _INPUTS:
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    settings = (ROOT / "mkdocs.yml").read_text()
    two = settings.replace("languages: [en, es, pt, fr]", "languages: [en, es]")
    assert two != settings
    (root / "mkdocs.yml").write_text(two)
    assert _build(tmp_path / "edited", root).returncode == 0
    record = next(file for file in root.glob("good_practices/co/*.md") if file.name.count(".") == 1)
    lead, heading, rest = record.read_text().partition("\n## ")
    record.write_text(f"{lead.rstrip()} Zanahoria.\n{heading}{rest}")
    for folder in ("edited", "scratch"):
        done = _build(tmp_path / folder, root)
        assert done.returncode == 0, done.stdout + done.stderr
        shutil.rmtree(root / ".cache")
    edited, scratch = _digests(tmp_path / "edited"), _digests(tmp_path / "scratch")
    assert {path for path in edited | scratch if edited.get(path) != scratch.get(path)} == set()


def test_nothing_of_a_build_is_left_beside_the_site(site: Path) -> None:
    assert not site.with_name(site.name + ".building").exists()
    old = site.with_name(site.name + ".old")
    given_up = time.monotonic() + 20
    while old.exists() and time.monotonic() < given_up:
        time.sleep(0.05)  # The last site is removed while others read the new one.
    assert not old.exists()


def test_only_the_adapter_imports_mkdocs() -> None:
    files = [*(ROOT / "hooks").rglob("*.py"), *(ROOT / "scripts").glob("*.py")]
    using = [
        f.name for f in files if "import mkdocs" in f.read_text() or "from mkdocs" in f.read_text()
    ]
    assert using == ["mkdocs_adapter.py"]
