"""Writes the open data that all languages share, or takes them over from the last site."""

import hashlib
from functools import partial
from pathlib import Path

from hub.kept import KeptEntries
from hub.library import Library
from hub.open_data.api import write_api
from hub.open_data.content import Content
from hub.open_data.files import FOLDER, KEPT, data_files
from hub.open_data.published import stamp_of_data
from hub.output.manifest import Made, Manifest
from hub.output.writer import Writer
from hub.settings import Settings
from hub.stamps import digest_of


def write_open_data(
    root: Path,
    aside: Path,
    manifest: Manifest,
    library: Library,
    settings: Settings,
    address: str,
    key: str,
) -> dict[str, Made]:
    """Write the files, the ZIP and the interface; return what was made."""
    kept = KeptEntries(root, "open-data", digest_of([key, address]))
    content = Content(root, library, settings, address, kept)
    whole = digest_of([key, address, stamp_of_data(library), _kept(root)])
    writer = Writer(aside, manifest)
    write_api(content, writer, key, whole)
    if not manifest.reuse_folder(FOLDER, whole, aside):
        for path, made in data_files(content).items():
            writer.write(f"{FOLDER}/{path}", "", partial(bytes, made))
        kept.save()
    return {**writer.made, FOLDER: (whole, 0, 0)}


def _kept(root: Path) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for path in KEPT:
        file = root / path
        digest.update(file.read_bytes() if file.exists() else b"")
    return digest.hexdigest()
