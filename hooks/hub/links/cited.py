"""Gathers every address that records and pages cite, with the files that cite it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hub.catalogue import Catalogue

Cited = dict[str, list[str]]
"""Address → files that cite it."""
_LINK = re.compile(r"https?://[^\s<>\"'`\]]+")
_KINDS = ("practice", "authority", "country", "network", "programme", "event", "commitment")


def cited_addresses(root: Path, catalogue: Catalogue) -> Cited:
    """Return every address in records, crosswalks and pages, in the order of addresses."""
    found: dict[str, dict[str, None]] = {}
    for file, text in _texts(root, catalogue):
        for link in _LINK.findall(text):
            found.setdefault(_trimmed(link), {})[file] = None
    return {address: list(files) for address, files in sorted(found.items())}


def _texts(root: Path, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for kind in (*_KINDS, "crosswalk"):
        for entry in catalogue.of(kind).values():
            for text in _strings(entry.document.values):
                yield entry.document.path, text
    for page in sorted((root / "content").glob("*/*.md")):
        yield page.relative_to(root).as_posix(), page.read_text(encoding="utf-8")


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)


def _trimmed(link: str) -> str:
    """Return a link without the signs of the sentence around it, and without its anchor."""
    link = link.partition("#")[0].rstrip(".,;:!?*")
    while link.endswith(")") and link.count(")") > link.count("("):
        link = link[:-1].rstrip(".,;:!?*")
    return link
