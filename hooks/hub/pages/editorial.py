"""Editorial pages: written by people in Markdown, framed by the hub like every other page."""

import hashlib
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from html import escape
from importlib.metadata import version
from pathlib import Path
from typing import Any

from hub.kept import keep, recall
from hub.languages.view import View
from hub.pages.page import Page, SearchText
from hub.stamps import digest_of

_TAG = re.compile(r"<[^>]+>")
_LIBRARIES = ("mkdocs", "markdown")


@dataclass(frozen=True)
class Written:
    """One editorial page, its Markdown rendered."""

    address: str
    """Where it stands, from the folder of its language."""
    title: str
    description: str
    by_machine: bool
    """Whether it is a translation that nobody has reviewed."""
    body: str
    """Its text as HTML."""


Editorial = Mapping[str, list[Written]]
"""The editorial pages of each language."""


def written(source: str, title: str, about: Mapping[str, Any], body: str) -> tuple[str, Written]:
    """Return language and page of a Markdown file such as `es/about.md`, its body rendered."""
    language, _, rest = source.partition("/")
    return language, Written(
        address=rest.removesuffix(".md") + ".html",
        title=title,
        description=str(about.get("description", "")),
        by_machine=about.get("translation") == "machine" and not about.get("reviewed"),
        body=body,
    )


class KeptEditorial:
    """The editorial pages as they were rendered last, as long as no file of theirs changes."""

    def __init__(self, root: Path) -> None:
        """Look at the files of a repository."""
        self._root = root
        self._key = _key(root)

    def find(self) -> Editorial | None:
        """Return the pages, or None where they must be rendered anew."""
        found: Editorial | None = recall(self._root, "editorial", self._key)
        return found

    def keep(self, pages: Editorial) -> None:
        """Keep pages that were rendered without a warning."""
        keep(self._root, "editorial", self._key, pages)


def _key(root: Path) -> str:
    """Return digits that change with any Markdown file, any other file's name, or a setting."""
    digest = hashlib.blake2b(sys.version.encode(), digest_size=16)
    for name in _LIBRARIES:
        digest.update(version(name).encode())
    digest.update((root / "mkdocs.yml").read_bytes())
    for file in sorted(file for file in (root / "content").rglob("*") if file.is_file()):
        digest.update(f"\n{file.relative_to(root)}\n".encode())
        if file.suffix == ".md":
            digest.update(file.read_bytes())
    return digest.hexdigest()


def editorial_pages(view: View, editorial: Editorial) -> Iterator[Page]:
    """Yield the editorial pages of a language; in place of a missing one stands the original."""
    default = view.settings.default_language
    own = list(editorial.get(view.language, ()))
    known = {page.address for page in own}
    others = [page for page in editorial.get(default, ()) if page.address not in known]
    for found, language in [*((p, view.language) for p in own), *((p, default) for p in others)]:
        yield Page(
            address=found.address,
            title=found.title,
            description=found.description,
            template="editorial",
            context=partial(_context, view, found, language),
            stamp=digest_of([repr(found)]),
            section="about",
            kind=view.translate("Page"),
            search=partial(_search_text, found),
        )


def _context(view: View, found: Written, language: str) -> dict[str, Any]:
    return {
        "written_in": language,
        "title": found.title,
        "body": _scrolling_tables(found.body, view.translate("Table")),
        "machine": found.by_machine,
        "original": f"{view.settings.default_language}/{found.address}",
    }


def _search_text(found: Written) -> SearchText:
    return SearchText(body=_TAG.sub(" ", found.body), note=found.description)


def _scrolling_tables(body: str, label: str) -> str:
    """Let wide tables scroll by themselves on a narrow screen."""
    said = escape(label)
    frame = f'<div class="table-scroll" role="region" tabindex="0" aria-label="{said}"><table>'
    return body.replace("<table>", frame).replace("</table>", "</table></div>")
