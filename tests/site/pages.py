"""Reads the pages of a built site once for all tests."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

LANGUAGES = ("en", "es", "pt", "fr")


@dataclass(frozen=True)
class BuiltPage:
    """One page of the built site."""

    path: str
    html: str

    @property
    def language(self) -> str:
        return self.path.split("/", 1)[0]

    @cached_property
    def tree(self) -> LexborHTMLParser:
        return LexborHTMLParser(self.html)

    def ids(self) -> list[str]:
        return [str(node.attributes["id"]) for node in self.tree.css("[id]")]


def built_pages(site: Path) -> Iterator[BuiltPage]:
    for file in sorted(site.rglob("*.html")):
        path = file.relative_to(site).as_posix()
        if "/pagefind/" not in path:
            yield BuiltPage(path, file.read_text(encoding="utf-8"))


def spoken_language(node: LexborNode) -> str:
    """Return the language a node is marked to be in."""
    current: LexborNode | None = node
    while current is not None:
        language = current.attributes.get("lang")
        if language:
            return language
        if current.attributes.get("translate") == "no":
            return "und"
        current = current.parent
    return ""
