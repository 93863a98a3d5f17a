"""Says what all pages depend on, in one key: code, templates, words, settings, the framework."""

import hashlib
import sys
from pathlib import Path

from hub.catalogue import Catalogue

_WATCHED = ("hooks/hub/**/*.py", "overrides/**/*.html", "overrides/icons/*.svg", "mkdocs.yml")

_KINDS = (
    "vocabulary",
    "framework",
    "questionnaire",
    "edition-map",
    "errata",
    "glossary",
    "palette",
    "crosswalk",
    "quality",
)


def common_key(root: Path, catalogue: Catalogue, made_for: str) -> str:
    """Return digits that change whenever something that every page depends on changes.

    `made_for` says what the site is made for: a server, an address, an edition, a network.
    """
    digest = hashlib.blake2b(f"{sys.version}{made_for}".encode(), digest_size=16)
    files = {file for pattern in _WATCHED for file in root.glob(pattern)}
    files |= set(root.glob("content/*/interface.po"))
    for file in sorted(files):
        digest.update(file.read_bytes())
    for kind in _KINDS:
        for name, entry in sorted(catalogue.of(kind).items()):
            digest.update(f"{kind}/{name}:{entry.document.stamp}".encode())
    return digest.hexdigest()
