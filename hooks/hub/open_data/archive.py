"""Packs files into one ZIP whose bytes depend on nothing but the files."""

import io
import zipfile
from collections.abc import Mapping

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The earliest moment a ZIP can hold: the same for every file."""


def archive(files: Mapping[str, bytes], folder: str, comment: str) -> bytes:
    """Return a ZIP with the files in one folder."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as packed:
        packed.comment = comment.encode()
        for path, content in sorted(files.items()):
            about = zipfile.ZipInfo(f"{folder}/{path}", _LONG_AGO)
            about.compress_type = zipfile.ZIP_DEFLATED
            about.create_system = 3
            about.external_attr = 0o644 << 16
            packed.writestr(about, content)
    return out.getvalue()
