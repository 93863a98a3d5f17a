"""What the page of any record needs beside the record itself."""

from collections import Counter
from html import escape
from typing import Any

from markupsafe import Markup

from hub import addresses
from hub.languages.view import View
from hub.pages import forge_links
from hub.pages.text import in_language


def record_context(view: View, kind: str, name: str, title: str) -> dict[str, Any]:
    """Return how a record comes into the page's language, and the ways to change or cite it."""
    path = view.library.catalogue.of(kind)[name].document.path
    forge = view.settings.forge
    state = view.translation_state(kind, name)
    written_in = view.library.catalogue.of(kind)[name].record.language
    translated = path.removesuffix(".md") + f".{view.language}.md"
    edited = path if state in ("own", "missing") else translated
    return {
        "state": state,
        "written_in": written_in,
        "original": f"{_readable(view, written_in)}/{addresses.of(kind, name)}",
        "original_language": original_language(view, kind, name),
        "suggest_edit": forge_links.edit(forge, edited),
        "suggest_translation": translation_form(view, kind, name),
        "report": correction(kind, name),
        "cite": citation(view, title, name),
        "origin": origin(view, kind, name, path),
    }


def origin(view: View, kind: str, name: str, path: str) -> dict[str, Any]:
    """Return the file a record comes from and its last change, where Git knows of it."""
    forge = view.settings.forge
    found = view.library.changed(kind, name, view.language)
    return {
        "source": forge_links.source(forge, path),
        "changes": forge_links.history(forge, path),
        "changed": found,
        "commit": forge_links.commit(forge, found.commit) if found else "",
    }


def correction(kind: str, name: str) -> str:
    """Return the way from the page of a record to the form that corrects it."""
    up = addresses.up_from(addresses.of(kind, name))
    return f"{up}{addresses.CORRECTION}#{kind}/{name}"


def translation_form(view: View, kind: str, name: str) -> str:
    """Return the way from the page of a record to the form that translates it."""
    up = addresses.up_from(addresses.of(kind, name))
    return f"{up}{addresses.form('translate')}#{view.language}/{kind}/{name}"


def _readable(view: View, language: str) -> str:
    """Return a language, or the default one where the site does not have it."""
    return language if language in view.settings.languages else view.settings.default_language


def citation(view: View, title: str, name: str = "") -> Markup:
    """Return how to cite a page."""
    said = in_language(title, escape(title), "span")
    site = escape(view.site_name)
    record = f', <span translate="no">{name}</span>' if name else ""
    opening, closing = view.quotes
    return Markup(f"{opening}{said}{closing}. {site}{record}. CC BY 4.0.")


def original_language(view: View, kind: str, name: str) -> str:
    """Return the language a record's own name is probably in, from the sources it rests on."""
    record = view.library.catalogue.of(kind)[name].record
    counted = Counter(s.language for s in record.sources if s.language != record.language)
    return counted.most_common(1)[0][0] if counted else "und"
