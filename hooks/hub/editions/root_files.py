"""Makes the files at the root of the published branch, beside the folders of the editions."""

from pathlib import Path
from typing import Any

from hub.editions.listed import SCRIPT, Listed, folder_of, languages_of, latest_of, versions_script
from hub.editions.names import LATEST
from hub.output.root_pages import drawn, languages_for, not_found_page
from hub.output.service_worker import FAREWELL, NAME
from hub.settings import Settings

PAGE = "editions.html"
"""The page that lists all editions, for readers without scripts too."""


def root_files(
    root: Path, settings: Settings, editions: list[Listed], address: str
) -> dict[str, str]:
    """Return each file by its path; `address` is the public one, empty where it is not known."""
    languages = languages_for(root, settings)
    start = f"{LATEST}/index.html" if latest_of(editions) else PAGE
    return {
        "index.html": drawn(root, "edition_root.html", languages=languages, start=start),
        PAGE: _page(root, languages, editions),
        "404.html": not_found_page(root, settings, f"{address.rstrip('/')}/{LATEST}/"),
        SCRIPT: versions_script(editions),
        NAME: FAREWELL,  # A site without editions may have left a service worker there.
    }


def _page(root: Path, languages: list[dict[str, str]], editions: list[Listed]) -> str:
    names = {language["code"]: language["language"] for language in languages}
    lines: list[dict[str, Any]] = [
        {
            "title": one["title"],
            "folder": folder_of(one),
            "published": (one.get("properties") or {}).get("published", ""),
            "languages": [{"code": c, "name": names.get(c, c)} for c in languages_of(one)],
        }
        for one in editions
    ]
    folder = lines[0]["folder"] if lines else LATEST
    return drawn(root, "editions.html", languages=languages, editions=lines, folder=folder)
