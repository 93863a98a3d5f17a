"""Writes the sitemap: every page of every language, for search engines."""

from collections.abc import Iterable
from html import escape
from pathlib import Path

from hub.load.layout import EXAMPLE


def write_sitemap(aside: Path, address: str, paths: Iterable[str]) -> None:
    """Write `sitemap.xml` for the pages among some paths, where the public address is known."""
    if not address:
        return
    pages = sorted(path for path in paths if path.endswith(".html") and not _is_example(path))
    lines = "".join(f"<url><loc>{escape(address + path)}</loc></url>\n" for path in pages)
    (aside / "sitemap.xml").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{lines}</urlset>\n',
        encoding="utf-8",
    )


def _is_example(path: str) -> bool:
    """Whether a page shows something invented, which nobody should find by searching."""
    return path.rpartition("/")[2].startswith(EXAMPLE)
