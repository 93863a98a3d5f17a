"""The two pages outside every language: the choice of one, and the page for nothing found."""

from pathlib import Path
from typing import Any

from babel import Locale
from jinja2 import Environment, FileSystemLoader

from hub.languages.locales import direction_of
from hub.languages.messages import translator
from hub.records.palette import read_palette
from hub.settings import Settings


def root_page(root: Path, settings: Settings) -> str:
    """Return the page at the root, which leads to the reader's language."""
    return drawn(root, "root.html", languages=languages_for(root, settings))


def not_found_page(root: Path, settings: Settings, address: str) -> str:
    """Return the page that a server shows, at any depth, for an address that leads nowhere."""
    context = {"languages": languages_for(root, settings), "base": address or "/"}
    return drawn(root, "not_found.html", **context, colours=read_palette(root).site)


def languages_for(root: Path, settings: Settings) -> list[dict[str, str]]:
    """Return what the pages outside every language say in each of them."""
    found = []
    for code in settings.languages:
        translate = translator(root, code)
        about = translate("What local authorities do for people who had to move")
        missing = translate("There is no page at this address.")
        found.append(
            {
                "code": code,
                "direction": direction_of(code),
                "name": settings.name_in(code),
                "about": about,
                "missing": missing,
                "search": translate("Search"),
                "offline": translate("Opens without a connection."),
                "editions": translate("Editions"),
                "language": Locale.parse(code).get_language_name(code) or code,
            }
        )
    return found


def drawn(root: Path, template: str, **context: Any) -> str:
    """Return a page that stands outside every language."""
    environment = Environment(loader=FileSystemLoader(root / "overrides"), autoescape=True)
    return environment.get_template(template).render(**context)
