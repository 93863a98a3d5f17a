"""Reads the list of published editions that mike keeps, and makes a script of it."""

import json
from typing import Any

from hub.editions.names import LATEST
from hub.open_data.json_text import one_line

FILE = "versions.json"
"""The list of editions, the newest first, as mike writes it."""
SCRIPT = "versions.js"
"""The same as a script: the self-assessment's page may load scripts and ask for nothing else."""
Listed = dict[str, Any]
"""One edition: `version`, `title`, `aliases` and `properties`."""


def editions_of(text: str) -> list[Listed]:
    """Return the editions of a list; none for an empty text."""
    found: list[Listed] = json.loads(text or "[]")
    return found


def latest_of(editions: list[Listed]) -> str:
    """Return the name of the edition that is the latest, or nothing."""
    return next((one["version"] for one in editions if LATEST in one["aliases"]), "")


def folder_of(one: Listed) -> str:
    """Return the folder that leads to an edition and, for the latest, stays right."""
    return LATEST if LATEST in one["aliases"] else str(one["version"])


def languages_of(one: Listed) -> list[str]:
    """Return the languages of an edition."""
    return list((one.get("properties") or {}).get("languages", []))


def versions_script(editions: list[Listed]) -> str:
    """Return the list as a script that hands it to the page."""
    return f"window.hubEditions && hubEditions({one_line(editions)});\n"
