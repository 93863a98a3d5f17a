"""Every link within the site leads somewhere, and no page asks another host for anything."""

import posixpath
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from hub import addresses
from pages import built_pages

pytestmark = pytest.mark.site
_LOADED = ("script[src]", "img[src]", "link[rel=stylesheet]", "link[rel=icon]", "iframe", "source")


def test_every_internal_link_and_anchor_exists(site: Path) -> None:
    anchors: dict[str, set[str]] = {}
    wanted: list[tuple[str, str, str]] = []
    for page in built_pages(site):
        anchors[page.path] = set(page.ids())
        for node in page.tree.css("[href], [src]"):
            address = node.attributes.get("href") or node.attributes.get("src") or ""
            parts = urlsplit(address)
            if not parts.scheme and not parts.netloc:
                target = posixpath.join(posixpath.dirname(page.path), unquote(parts.path))
                path = posixpath.normpath(target).lstrip("/") if parts.path else page.path
                wanted.append((page.path, path, parts.fragment))
    missing = [
        f"{page} -> {path}#{fragment}"
        for page, path, fragment in wanted
        if (path not in anchors and not (site / path).is_file())
        or (fragment and not _is_there(path, fragment, anchors))
    ]
    assert missing == []


def _is_there(path: str, fragment: str, anchors: Mapping[str, set[str]]) -> bool:
    """Whether an anchor exists; some forms take the kind and the id of a record instead.

    The form that translates takes the language before them.
    """
    if fragment in anchors.get(path, ()):
        return True
    language, _, address = path.partition("/")
    if address == addresses.form("translate") and fragment.count("/"):
        language, _, fragment = fragment.partition("/")
    elif address != addresses.CORRECTION:
        return False
    kind, _, name = fragment.partition("/")
    if kind not in addresses.record_folders():
        return fragment in anchors.get(path, ())
    return f"{language}/{addresses.of(kind, name)}" in anchors


def test_only_the_page_for_nothing_found_has_absolute_addresses(site: Path) -> None:
    absolute = {
        page.path
        for page in built_pages(site)
        for node in page.tree.css('[href^="/"], [src^="/"]')
        if node.attributes
    }
    assert absolute <= {"404.html"}


def test_no_page_loads_anything_from_another_host(site: Path) -> None:
    loaded = [
        f"{page.path}: {address}"
        for page in built_pages(site)
        for selector in _LOADED
        for node in page.tree.css(selector)
        if (address := node.attributes.get("src") or node.attributes.get("href") or "")
        and urlsplit(address).netloc
    ]
    assert loaded == []


def test_styles_and_scripts_name_no_other_host(site: Path) -> None:
    files = [*site.glob("assets/**/*.css"), *site.glob("assets/**/*.js")]
    assert files
    named = [file.name for file in files if "://" in _without_namespaces(file)]
    assert named == []


def _without_namespaces(file: Path) -> str:
    """Return a file without the names of XML vocabularies, which look like addresses."""
    return re.sub(
        r"http://(www\.w3\.org|schemas\.openxmlformats\.org)/", "", file.read_text("utf-8")
    )


def test_no_page_uses_an_id_twice(site: Path) -> None:
    twice = {
        page.path: [name for name, count in Counter(page.ids()).items() if count > 1]
        for page in built_pages(site)
    }
    assert {path: names for path, names in twice.items() if names} == {}
