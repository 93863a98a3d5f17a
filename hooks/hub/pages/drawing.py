"""Draws pages: the body by its template, then the shell around it.

The shell is drawn once for each language, section and depth, with gaps; a page fills the gaps.
"""

from functools import cache
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from markupsafe import Markup

from hub import addresses
from hub.languages.view import View
from hub.open_data.linked_data import linked_data
from hub.pages.icons import Icons
from hub.pages.initiative_name import initiative_name
from hub.pages.page import Page
from hub.pages.templates import Templates, safe
from hub.pages.text import block, in_language, inline

_GAPS = ("title", "description", "path", "head", "content")
_MARK = "\ue000"
_UP = "\ue001"
"""Stands in a card for the way up, so that a card is drawn once for pages of every depth."""


class Drawing:
    """Draws the pages of one language."""

    def __init__(self, view: View, root: Path, *, live: bool = False) -> None:
        """Prepare to draw; `live` leaves room for a development server's own script."""
        self.view = view
        self.live = live
        self.icons = Icons(root / "overrides" / "icons")
        self.environment = Templates(root)
        self._said = cache(self._safe)
        self._part = cache(self._drawn_part)
        self.environment.globals.update(self._words())
        self.environment.filters.update(self._filters())
        self._shell = cache(self._drawn_shell)

    def page(self, page: Page) -> str:
        """Return a whole page as HTML."""
        up = addresses.up_from(page.address)
        template = self.environment.get_template(f"pages/{page.template}.html")
        content = template.render(up=up, root=up + "../", page=page, **page.context())
        content += str(linked_data(self.view, page.template, page.address))
        if not page.framed:
            return content
        head = self._as_data(page.data, up) if page.data else ""
        return self.framed(page.address, page.title, page.description, page.section, content, head)

    def _as_data(self, data: str, up: str) -> str:
        """Return the line by which programs find the same record as data."""
        title = escape(self.view.translate("This record as data (JSON)"))
        kind = 'rel="alternate" type="application/json"'
        return f'<link {kind} title="{title}" href="{up}../{data}">\n'

    def framed(
        self,
        address: str,
        title: str,
        description: str,
        section: str,
        content: str,
        head: str = "",
    ) -> str:
        """Return content with the shell around it."""
        parts = self._shell(section, address.count("/"))
        gaps = {
            "title": escape(title),
            "description": escape(description),
            "path": escape(address),
            "head": head,
            "content": content,
        }
        return "".join(gaps[part[1:]] if part[:1] == _MARK else part for part in parts)

    def card(self, name: str, up: str, level: int = 3) -> Markup:
        """Return the card of a practice for a page, its title a heading of some level."""
        return Markup(self._part("parts/card.html", name, level).replace(_UP, up))

    def line(self, name: str, up: str) -> Markup:
        """Return the line of a practice for a page."""
        return Markup(self._part("parts/line.html", name, 0).replace(_UP, up))

    def _drawn_part(self, template: str, name: str, level: int) -> str:
        practice = self.view.record("practice", name)
        authority = self.view.record("authority", practice.authority)
        return self.environment.get_template(template).render(
            p=practice, authority=authority, up=_UP, root=_UP + "../", level=level
        )

    def _drawn_shell(self, section: str, depth: int) -> list[str]:
        up = "../" * depth
        gaps = {gap: Markup(f"{_MARK}{gap}{_MARK}") for gap in _GAPS}
        shell = self.environment.get_template("shell.html").render(
            up=up, root=up + "../", section=section, live=self.live, **gaps
        )
        pieces = shell.split(_MARK)
        return [_MARK + piece if index % 2 else piece for index, piece in enumerate(pieces)]

    def _words(self) -> dict[str, Any]:
        view = self.view
        return {
            "_": self.say,
            "n_": self.count,
            "at": addresses,
            "view": view,
            "lang": view.language,
            "label": view.label,
            "initiative": initiative_name(view),
            "settings": view.settings,
            "icon": self.icons.inline,
            "card": self.card,
            "line": self.line,
            "library": view.library,
        }

    def _filters(self) -> dict[str, Any]:
        return {
            "inline": lambda text: in_language(text, inline(text), "span"),
            "block": lambda text: in_language(text, block(text), "div"),
            "spoken": lambda text: in_language(text, escape(text), "span"),
            "date": self.view.date,
            "number": self.view.number,
            "names": lambda names: Markup(
                f'<span translate="no">{escape(", ".join(names))}</span>'
            ),
            "host": lambda address: urlsplit(address).netloc.removeprefix("www."),
        }

    def say(self, text: str, **values: Any) -> Markup:
        """Return an interface text in this language, its gaps filled and made safe."""
        said = self._said(text)
        if not values:
            return said
        return Markup(str.format(said, **{gap: safe(value) for gap, value in values.items()}))

    def _safe(self, text: str) -> Markup:
        return Markup(escape(self.view.translate(text), quote=False))

    def count(self, one: str, many: str, n: int) -> Markup:
        """Return the text for one or the text for many, by the language's own rule."""
        is_one = self.view.locale.plural_form(n) == "one"
        text = one if is_one else many
        return self.say(text, n=self.view.number(n))
