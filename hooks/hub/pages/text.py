"""Turns the Markdown of records into safe HTML."""

import re
from functools import cache
from html import escape, unescape

import nh3
from markdown_it import MarkdownIt
from markupsafe import Markup

from hub.languages.spoken import Spoken

_SIGN = re.compile(r"[*_`\[\]<>&!\\~|#\n]")
"""A sign that Markdown could read as more than plain text."""
_BLOCK = re.compile(r"\s*(?:[-+>]|\d+[.)])\s")
"""The beginning of a list or a quotation."""
_ONE_PARAGRAPH = re.compile(r"[*_]{0,2}[^\W\d_][^\r\n]*\S")
"""A line that begins with a word, which can be no heading, list or other block."""
_TAG = re.compile(r"<[^>]+>")
_TAGS = {"p", "em", "strong", "a", "ul", "ol", "li", "code", "br", "blockquote", "s"}
_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    attributes={"a": {"href"}},
    url_schemes={"http", "https", "mailto"},
    link_rel="noopener",
)


@cache
def _markdown() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("strikethrough")


def _is_plain(text: str) -> bool:
    """Return whether Markdown cannot read more into a text; asked apart, which is much faster."""
    return not (_SIGN.search(text) or "http" in text or _BLOCK.match(text))


def inline(text: str) -> Markup:
    """Return one line of Markdown as HTML without a paragraph around it."""
    if _is_plain(text):
        return Markup(escape(text, quote=False).replace('"', "&quot;"))
    inner = _rendered(text).removeprefix("<p>").removesuffix("</p>")
    if "<p>" not in inner and len(inner) + len("<p></p>") == len(_rendered(text)):
        return Markup(inner)
    return Markup(_CLEANER.clean(_markdown().renderInline(text)))


def block(text: str) -> Markup:
    """Return paragraphs of Markdown as HTML."""
    if _is_plain(text):
        return Markup(f"<p>{inline(text)}</p>")
    return _rendered(text)


def plain(text: str) -> str:
    """Return Markdown as the text a reader sees, for search and tables."""
    if _is_plain(text):
        return text
    return unescape(_TAG.sub("", _rendered(text)))


@cache
def _rendered(text: str) -> Markup:
    """Render once what stands on a page, on cards, in tables and in the search index."""
    if _ONE_PARAGRAPH.fullmatch(text):
        return Markup(_CLEANER.clean(f"<p>{_markdown().renderInline(text)}</p>"))
    return Markup(_CLEANER.clean(_markdown().render(text)).strip())


def shortened(text: str, longest: int = 300) -> str:
    """Return the beginning of a text, cut after a whole sentence or else after a whole word."""
    said = plain(text)
    if len(said) <= longest:
        return said
    cut = said[:longest]
    end = max(cut.rfind(". "), cut.rfind("? "), cut.rfind("! "))
    return cut[: end + 1] if end > longest / 3 else cut.rsplit(" ", 1)[0] + "…"


def in_language(text: str, html: str, tag: str) -> Markup:
    """Return HTML made from a text, marked where the text is in another language than the page."""
    if isinstance(text, Spoken):
        return Markup(f'<{tag} lang="{text.lang}">{html}</{tag}>')
    return Markup(html)
