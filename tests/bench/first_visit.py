"""Counts the bytes that a reader's first visit transfers, as a server with gzip would send them."""

import gzip
import re
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

_PACKED = (".woff2", ".png", ".jpg", ".pagefind", ".pf_meta", ".pf_index", ".pf_fragment")
"""Files that are compressed already."""
_GZIP = b"\x1f\x8b"
_REFERENCES = re.compile(
    r'<(?:link[^>]*?rel="(?:stylesheet|icon|preload)"[^>]*?href|script[^>]*?src|img[^>]*?src)'
    r'="([^"#?]+)"'
)
_IN_STYLES = re.compile(r'@import\s+(?:url\()?["\']?([^"\')]+)')
_FACES = re.compile(r"@font-face\s*{[^}]*}")
_FONT = re.compile(r"url\([\"']?([^\"')]+)")
_RESULTS = 5
"""How many results of a first search are counted."""


def transfers(site: Path, practice: str) -> dict[str, dict[str, int]]:
    """Return bytes by kind for the home page, a page of a practice and a first search."""
    return {
        "home": _page(site, site / "en/index.html"),
        "practice": _page(site, site / practice),
        "search": _first_search(site / "en" / "pagefind"),
    }


def _page(site: Path, page: Path) -> dict[str, int]:
    """Count the page and all it loads; images further down, which load later, count as well."""
    counted = {"html": _bytes(page)}
    seen: set[Path] = set()
    for reference in _REFERENCES.findall(page.read_text(encoding="utf-8")):
        if not urlsplit(reference).scheme:
            _count(page.parent / reference, counted, seen)
    return {**counted, "all": sum(counted.values())}


def _count(file: Path, counted: dict[str, int], seen: set[Path]) -> None:
    file = file.resolve()
    if file in seen or not file.is_file():
        return
    seen.add(file)
    kind = {".css": "styles", ".js": "scripts", ".woff2": "fonts"}.get(file.suffix, "images")
    counted[kind] = counted.get(kind, 0) + _bytes(file)
    if file.suffix == ".css":
        text = file.read_text(encoding="utf-8")
        for found in [*_IN_STYLES.findall(text), *_latin_fonts(text)]:
            _count(file.parent / found, counted, seen)


def _latin_fonts(styles: str) -> list[str]:
    """Return the upright fonts for basic Latin: what an English page needs of those offered."""
    faces = [face for face in _FACES.findall(styles) if "italic" not in face]
    return [url for face in faces for url in _FONT.findall(face) if "latin-ext" not in url]


def _first_search(index: Path) -> dict[str, int]:
    """Add up what a search for one word loads, with files of typical size where it picks some."""
    if not index.is_dir():
        return {}
    engine = [index / name for name in ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json")]
    counted = {
        "engine": sum(_bytes(file) for file in engine if file.exists()),
        "wasm": sum(_bytes(file) for file in index.glob("wasm.unknown.pagefind")),
        "pages": sum(_bytes(file) for file in index.glob("*.pf_meta")),
        "filters": sum(_bytes(file) for file in index.glob("filter/*")),
        "words": _typical(index / "index"),
        "results": _RESULTS * _typical(index / "fragment"),
    }
    return {**counted, "all": sum(counted.values())}


def _typical(folder: Path) -> int:
    return int(median(_bytes(file) for file in folder.iterdir()))


def _bytes(file: Path) -> int:
    data = file.read_bytes()
    packed = file.suffix in _PACKED or data.startswith(_GZIP)
    return len(data) if packed else len(gzip.compress(data, 6))
