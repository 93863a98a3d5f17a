"""Makes a small hub with a fifth language, written from right to left: one folder and one line."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import yaml
from hub.languages.extract import texts_for
from repositories import ROOT, with_counted_records, with_files

CODE = "ar"
REAL: dict[str, str] = yaml.safe_load((ROOT / "tests/languages/arabic.yaml").read_text("utf-8"))
"""Texts in Arabic; the others are English in Arabic letters, which show how a page will look."""
_LEFT_IN_ENGLISH = "hooks/hub/check/"
"""Texts of these files stay untranslated, so that the site has something to be honest about."""
NETWORK = "cities/networks/cities-of-solidarity-americas.md"
_INITIATIVE = """---
name: Cities of Solidarity (for tests only)
kind: city-network
scope: regional
sources:
- {url: "https://example.org", title: An invented page, publisher: Example, language: en}
---

An invented summary of the network that the home page counts.
"""
_GAP = re.compile(r"(\{\w*\}|\w+://\S+)")
_LETTERS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابسديفغهيجكلمنوبقرستوفوخيز")


def hub_with_arabic(folder: Path) -> Path:
    """Make the small repository with Arabic: its line in the settings, its catalogue, the code."""
    settings = (ROOT / "tests/base_repository/mkdocs.yml").read_text(encoding="utf-8")
    lines = settings.replace("[en, es, pt, fr]", f"[en, {CODE}]")
    lines = lines.replace(
        "theme:\n  name: material", "theme:\n  name: material\n  custom_dir: overrides"
    )
    lines += f"    initiative: {Path(NETWORK).stem}\n"
    lines += "use_directory_urls: false\nstrict: true\n"
    root = with_files(folder, {"mkdocs.yml": lines, NETWORK: _INITIATIVE})
    for name in ("hooks", "overrides"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "criteria/starters", root / "criteria/starters")
    with_counted_records(root)
    for shared in ("es", "pt", "fr"):  # Languages of the framework that this hub does not show.
        (root / "content" / shared).mkdir()
        (root / "content" / shared / "interface.po").touch()
    fill = root / "by-machine.json"
    fill.write_text(json.dumps({CODE: translations(root)}, ensure_ascii=False), encoding="utf-8")
    command = [sys.executable, str(ROOT / "scripts/strings.py"), "--root", str(root)]
    subprocess.run([*command, "--fill", str(fill)], check=True)
    fill.unlink()
    return root


def translations(root: Path) -> dict[str, str]:
    """Return an Arabic text for whatever is to be translated, some of it left out."""
    return {
        text: REAL.get(text) or in_arabic_letters(text)
        for text, places in texts_for(root, [CODE])[CODE].items()
        if text in REAL or not all(place.startswith(_LEFT_IN_ENGLISH) for place in places)
    }


def in_arabic_letters(text: str) -> str:
    """Return a text as long as the English one, its gaps and addresses untouched."""
    parts = _GAP.split(text)
    return "".join(p if i % 2 else p.lower().translate(_LETTERS) for i, p in enumerate(parts))


def build(root: Path, site: Path) -> None:
    """Build the site of a repository."""
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(site)],
        cwd=root,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "HUB_SEARCH": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
