"""Makes a folder of the whole site that opens without a server, and a ZIP of it."""

import re
import shutil
import zipfile
from pathlib import Path

from hub.desk.places import slug
from hub.output.root_pages import drawn, languages_for
from hub.settings import Settings

START = "START-HERE.html"
"""The page that readers open first; its name stands out among folders."""
SITE = "hub"
"""The folder of the site, beside the page to start with."""
_USELESS = ("service-worker.js", "404.html", "sitemap.xml", ".nojekyll")
"""Files of the site that only a server has a use for."""
_FORBIDDEN = re.compile(r'[<>:"\\|?*\x00-\x1f]|[ .]$')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def name_of(settings: Settings, state: str) -> str:
    """Return a name for the folder that every system can write."""
    return f"{slug(settings.name_in(settings.default_language)) or 'hub'}-{state}"


def finish(root: Path, folder: Path, settings: Settings, state: str) -> None:
    """Add the page to start with to a folder that has the site, and remove what has no use."""
    for name in _USELESS:
        (folder / SITE / name).unlink(missing_ok=True)
    languages = languages_for(root, settings)
    text = drawn(root, "start_here.html", languages=languages, folder=SITE, state=state)
    (folder / START).write_text(text, encoding="utf-8")


def unwritable(folder: Path) -> list[str]:
    """Return the paths that a memory stick or Windows would refuse, or take for another one."""
    seen: set[str] = set()
    found = []
    for file in sorted(folder.rglob("*")):
        path = file.relative_to(folder).as_posix()
        wrong = _FORBIDDEN.search(file.name) or _DEVICES.fullmatch(file.name)
        if wrong or len(path) > 180 or path.lower() in seen:
            found.append(path)
        seen.add(path.lower())
    return found


def packed(folder: Path) -> Path:
    """Make a ZIP beside a folder, with the folder in it, and return it."""
    target = folder.with_name(folder.name + ".zip")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                path = file.relative_to(folder.parent).as_posix()
                archive.write(file, path)
    return target


def size_of(folder: Path) -> tuple[int, int]:
    """Return how many files a folder has, and how many bytes."""
    sizes = [file.stat().st_size for file in folder.rglob("*") if file.is_file()]
    return len(sizes), sum(sizes)


def clear(folder: Path) -> Path:
    """Make a folder anew and return it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
