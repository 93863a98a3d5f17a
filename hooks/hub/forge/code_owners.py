"""Makes the forge's list of who is asked to review what: one team a country, one for the rest."""

from pathlib import Path
from urllib.parse import urlsplit

from hub.settings import Forge

FILE = ".github/CODEOWNERS"
_HEAD = """\
# Who is asked to review a change. Made by `make generate` from the folders of records.
# The teams are placeholders: make teams of these names in the organisation, with write access, or
# write other names here. Until then the forge asks nobody. The last line that fits a file counts.
"""


def code_owners(root: Path, forge: Forge) -> str:
    """Return the list for every country that has records, in the order of codes."""
    owner = f"@{urlsplit(forge.repository).path.strip('/').partition('/')[0]}"
    lines = [
        f"* {owner}/editors",
        f"/criteria/ {owner}/framework",
        f"/hooks/ {owner}/maintainers",
        f"/scripts/ {owner}/maintainers",
        f"/.github/ {owner}/maintainers",
    ]
    for code in countries(root):
        folders = [name for name in ("good_practices", "cities") if (root / name / code).is_dir()]
        lines += [f"/{folder}/{code}/ {owner}/reviewers-{code}" for folder in folders]
    return _HEAD + "\n".join(lines) + "\n"


def countries(root: Path) -> list[str]:
    """Return the codes of the countries that have a folder of records."""
    folders = [*root.glob("good_practices/??"), *root.glob("cities/??")]
    return sorted({folder.name for folder in folders if folder.is_dir()})
