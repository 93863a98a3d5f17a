"""Editorial pages: written by people in Markdown, framed by the hub like every other page."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from hub.languages.view import View
from hub.library import Library
from hub.pages.drawing import Drawing
from hub.pages.page import Page, SearchText

if TYPE_CHECKING:
    from hub.build import Plan

_TAG = re.compile(r"<[^>]+>")


class Editorial:
    """The editorial pages of one build, by language."""

    def __init__(self, plan: "Plan") -> None:
        """Prepare a drawing for each language."""
        library = Library(plan.catalogue)
        self._default = plan.settings.default_language
        self.pages: dict[str, list[Page]] = {code: [] for code in plan.settings.languages}
        self._drawings = {
            code: Drawing(View(library, plan.settings, plan.root, code), plan.root, live=plan.live)
            for code in plan.settings.languages
        }

    def framed(self, source: str, title: str, about: Mapping[str, Any], body: str) -> str:
        """Return the whole page of a Markdown file such as `es/about.md`, its body rendered."""
        language, _, rest = source.partition("/")
        address = rest.removesuffix(".md") + ".html"
        description = str(about.get("description", ""))
        drawing = self._drawings[language]
        content = drawing.environment.get_template("pages/editorial.html").render(
            up="",
            root="../",
            title=title,
            body=_scrolling_tables(body, drawing),
            machine=about.get("translation") == "machine" and not about.get("reviewed"),
            original=f"{self._default}/{address}",
        )
        self.pages[language].append(self._page(drawing, address, title, description, body))
        return drawing.framed(address, title, description, "about", content)

    def _page(
        self, drawing: Drawing, address: str, title: str, description: str, body: str
    ) -> Page:
        text = _TAG.sub(" ", body)
        return Page(
            address=address,
            title=title,
            description=description,
            template="editorial",
            context=dict,
            kind=drawing.view.translate("Page"),
            search=lambda: SearchText(body=text, note=description),
        )


def _scrolling_tables(body: str, drawing: Drawing) -> str:
    """Let wide tables scroll by themselves on a narrow screen."""
    label = drawing.say("Table")
    frame = f'<div class="table-scroll" role="region" tabindex="0" aria-label="{label}"><table>'
    return body.replace("<table>", frame).replace("</table>", "</table></div>")
