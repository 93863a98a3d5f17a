"""Search: one Pagefind index a language, over thin pages that hold only what readers look for."""

import gzip
import subprocess
from collections.abc import Iterable
from functools import cache
from html import escape
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from pagefind_bin import get_executable

from hub import addresses
from hub.output.manifest import Made, Manifest
from hub.pages.page import Page, SearchText
from hub.stamps import digest_of

_UNSTEMMED = "zxx"
"""No language: words stay whole in the index, so that a half-typed word finds what it begins."""
_UNUSED = ("pagefind-*ui*", "pagefind-highlight.js")
_NAMED_BY_CONTENT = ("fragment", "index")
"""The folders in which a file is named after what it holds; Pagefind writes none that is there."""


class SearchFailed(RuntimeError):
    """Pagefind could not make an index."""


def thin_page(page: Page, language: str) -> str:
    """Return a page that holds what the search knows of a page, and nothing else."""
    search = page.search() if page.search else SearchText("")
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
        f'<p data-pagefind-meta="kind" data-pagefind-ignore>{escape(page.kind)}</p>'
        f"<div data-pagefind-ignore>{marks}</div>{body}</body></html>"
    )


def index_language(
    aside: Path, manifest: Manifest, language: str, pages: Iterable[Page], key: str
) -> dict[str, Made]:
    """Make the index of a language, or take it over; return what it was made from."""
    found = [page for page in pages if page.search]
    made = {
        f"search/{language}/{page.address}": _text_made(page, language, manifest, key)
        for page in found
    }
    folder, engine = f"{language}/pagefind", _engine_stamp()
    texts = (f"{path}{text}" for path, (text, _, _) in sorted(made.items()))
    whole = digest_of([str(engine), *texts])
    if not manifest.reuse_folder(folder, whole, aside):
        known = manifest.made(folder)
        if known and known[1] == engine:
            manifest.borrow_folders([f"{folder}/{part}" for part in _NAMED_BY_CONTENT], aside)
        with TemporaryDirectory(prefix="hub-search-") as thin:
            _write_thin(Path(thin), {page.address: thin_page(page, language) for page in found})
            _run_pagefind(Path(thin), aside / folder)
        _remove_what_is_not_named(aside / folder)
    return {**made, folder: (whole, engine, 0)}


@cache
def _engine_stamp() -> int:
    return int(digest_of([version("pagefind_bin"), _UNSTEMMED])[:15], 16)


def _text_made(page: Page, language: str, manifest: Manifest, key: str) -> Made:
    """Return the digest of a page's text; read again only where its stamp has changed."""
    stamp = int(digest_of([key, page.stamp])[:15], 16) if page.stamp else 0
    known = manifest.made(f"search/{language}/{page.address}")
    if known and stamp and known[1] == stamp:
        return known
    return digest_of([thin_page(page, language)]), stamp, 0


def _write_thin(folder: Path, texts: dict[str, str]) -> None:
    for parent in {address.rpartition("/")[0] for address in texts}:
        (folder / parent).mkdir(parents=True, exist_ok=True)
    for address, text in texts.items():
        with open(f"{folder}/{address}", "w", encoding="utf-8") as file:
            file.write(text)


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


def _remove_what_is_not_named(index: Path) -> None:
    """Remove what was borrowed from the last index and has no part in this one."""
    names = b"".join(gzip.decompress(file.read_bytes()) for file in index.glob("*.pf_meta"))
    for folder in _NAMED_BY_CONTENT:
        for file in (index / folder).glob("*"):
            if file.stem.encode() not in names:
                file.unlink()
