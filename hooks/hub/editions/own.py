"""What belongs to one hub and not to the one it was copied from, and how a copy begins."""

import re
import shutil
from pathlib import Path

from hub.settings import FILE

RECORDS = ("good_practices", "cities")
"""The folders of records, which every hub has of its own."""
EXAMPLES = "examples"
"""The folder below `cities/` that holds invented examples, which belong to the framework."""
OWN = (
    *RECORDS,
    "CITATION.cff",
    "README.md",
    ".github/CODEOWNERS",
    "criteria/palette.yaml",
    "overrides/assets/mark.svg",
    "overrides/assets/favicon.svg",
    "overrides/assets/apple-touch-icon.png",
    "content/*/about.md",
    "content/*/privacy.md",
)
"""The files and folders in which a hub keeps what it has when it takes corrections over."""
_NAMES = re.compile(r"(?:^ +#.*\n)?^ +initiative: .*\n", re.MULTILINE)
_REFERS = re.compile(r"^(?:network|programme): .*\n", re.MULTILINE)


def start_own(root: Path) -> int:
    """Remove the records of the hub this one was copied from; return how many files that were.

    Crosswalks lose the link to the network or the programme they come from, which is a record;
    the settings lose the network that the hub was about.
    """
    removed = 0
    for folder in (root / name for name in RECORDS):
        for place in sorted(folder.iterdir()) if folder.is_dir() else []:
            if place.name != EXAMPLES and place.is_dir():
                removed += sum(file.is_file() for file in place.rglob("*"))
                shutil.rmtree(place)
    for file in sorted(root.glob("criteria/crosswalks/*.yaml")):
        _remove(file, _REFERS)
    _remove(root / FILE, _NAMES)
    return removed


def _remove(file: Path, lines: re.Pattern[str]) -> None:
    """Remove lines from a file."""
    text = file.read_text(encoding="utf-8")
    file.write_text(lines.sub("", text), encoding="utf-8", newline="\n")
