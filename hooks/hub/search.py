"""Search: one Pagefind index a language, over thin pages that hold only what readers look for."""

import hashlib
import subprocess
from collections.abc import Iterable
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from pagefind_bin import get_executable

from hub import addresses
from hub.output.manifest import Manifest
from hub.pages.page import Page, SearchText

_UNSTEMMED = "zxx"
"""No language: words stay whole in the index, so that a half-typed word finds what it begins."""
_UNUSED = ("pagefind-*ui*", "pagefind-highlight.js")


class SearchFailed(RuntimeError):
    """Pagefind could not make an index."""


def thin_page(page: Page, search: SearchText, language: str) -> str:
    """Return a page that holds what the search knows of a page, and nothing else."""
    filters = {"kind": [addresses.folder_of(page.address)], **search.filters}
    marks = "".join(
        f'<span data-pagefind-filter="{name}">{escape(value)}</span>'
        for name, values in filters.items()
        for value in values
    )
    body = "".join(f"<p>{escape(line)}</p>" for line in search.body.split("\n"))
    return (
        f'<html lang="{language}"><body data-pagefind-body>'
        f'<h1 data-pagefind-meta="title">{escape(page.title)}</h1>'
        f'<p data-pagefind-meta="note" data-pagefind-ignore>{escape(search.note)}</p>'
        f'<p data-pagefind-meta="kind" data-pagefind-ignore>{escape(search.kind)}</p>'
        f"<div data-pagefind-ignore>{marks}</div>{body}</body></html>"
    )


def index_language(aside: Path, manifest: Manifest, language: str, pages: Iterable[Page]) -> str:
    """Make the index of a language, or take it over; return the key it was made from."""
    found = [(page, page.search) for page in pages if page.search]
    texts = {page.address: thin_page(page, search, language) for page, search in found}
    key = _key(texts)
    folder = f"{language}/pagefind"
    if not manifest.reuse_folder(folder, key, aside):
        with TemporaryDirectory(prefix="hub-search-") as thin:
            _write_thin(Path(thin), texts)
            _run_pagefind(Path(thin), aside / folder)
    return key


def _key(texts: dict[str, str]) -> str:
    digest = hashlib.blake2b(_UNSTEMMED.encode(), digest_size=16)
    for address, text in sorted(texts.items()):
        digest.update(address.encode() + b"\0" + text.encode() + b"\0")
    return digest.hexdigest()


def _write_thin(folder: Path, texts: dict[str, str]) -> None:
    for address, text in texts.items():
        target = folder / address
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def _run_pagefind(site: Path, output: Path) -> None:
    command = [
        str(get_executable()),
        *("--site", str(site), "--output-path", str(output)),
        *("--force-language", _UNSTEMMED, "--keep-index-url", "--quiet"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SearchFailed(done.stderr.strip() or done.stdout.strip())
    for pattern in _UNUSED:
        for file in output.glob(pattern):
            file.unlink()
