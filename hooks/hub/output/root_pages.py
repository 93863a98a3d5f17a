"""The two pages outside every language: the choice of one, and the page for nothing found."""

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader

from hub.languages.locales import direction_of
from hub.languages.messages import translator
from hub.settings import Settings


def root_page(root: Path, settings: Settings) -> str:
    """Return the page at the root, which leads to the reader's language."""
    return _drawn(root, "root.html", languages=_languages(root, settings))


def not_found_page(root: Path, settings: Settings, address: str) -> str:
    """Return the page that a server shows, at any depth, for an address that leads nowhere."""
    base = address.rstrip("/") + "/"
    return _drawn(root, "not_found.html", languages=_languages(root, settings), base=base)


def _languages(root: Path, settings: Settings) -> list[dict[str, str]]:
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
            }
        )
    return found


def _drawn(root: Path, template: str, **context: Any) -> str:
    environment = Environment(loader=FileSystemLoader(root / "overrides"), autoescape=True)
    return environment.get_template(template).render(**context)
