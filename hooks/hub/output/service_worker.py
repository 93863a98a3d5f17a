"""Writes the service worker, with which the self-assessment opens without a connection.

It is made last, from the finished files: their digests are its version, so that a page, its scripts
and its styles always come from one and the same state of the site.
"""

import base64
import hashlib
import json
from pathlib import Path

from rjsmin import jsmin

NAME = "service-worker.js"
_SHARED = (
    "assets/*.css",
    "assets/theme.js",
    "assets/site.js",
    "assets/editions.js",
    "assets/assessment*.js",
    "assets/*.svg",
    "assets/fonts/*.woff2",
)
"""What the page needs below `assets/`."""
_OF_LANGUAGE = ("self-assessment/index.html", "self-assessment/*.js")
FAREWELL = (
    'self.addEventListener("install", () => self.skipWaiting());\n'
    'self.addEventListener("activate", () => self.registration.unregister());\n'
)
"""What a development server says, so that no older copy of a page stands in the way."""


def write_service_worker(root: Path, aside: Path, languages: list[str], *, live: bool) -> None:
    """Write the service worker for the files that were made aside."""
    text = FAREWELL if live else service_worker(root, aside, languages)
    (aside / NAME).write_text(text, encoding="utf-8")


def service_worker(root: Path, site: Path, languages: list[str]) -> str:
    """Return the script for the files of a site."""
    source = root / "overrides" / "assets" / "assessment" / "service_worker.js"
    files = {path: _digest(site / path) for path in kept_files(site, languages)}
    listed = json.dumps(files, separators=(",", ":"))
    version = hashlib.sha256(listed.encode()).hexdigest()[:16]
    script = str(jsmin(source.read_text(encoding="utf-8")))
    return script.replace("%VERSION%", version).replace('"%FILES%"', listed) + "\n"


def kept_files(site: Path, languages: list[str]) -> list[str]:
    """Return the addresses of all files that the self-assessment needs, in one order."""
    patterns = [*_SHARED, *(f"{code}/{name}" for code in languages for name in _OF_LANGUAGE)]
    found = {file for pattern in patterns for file in site.glob(pattern)}
    return sorted(file.relative_to(site).as_posix() for file in found)


def _digest(file: Path) -> str:
    return base64.b64encode(hashlib.sha256(file.read_bytes()).digest()).decode()
