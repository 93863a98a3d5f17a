"""Mends the record files of a repository: all of them, or those that are named."""

import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from hub.check.reading import Reader
from hub.load.document import LARGEST
from hub.load.layout import Slot, slot_of
from hub.load.tree import find_files
from hub.mend.record import Mended, mend_record
from hub.records.kinds import KINDS


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


NO_RECORD = _("no record or translation of one lies here")
TOO_LARGE = _("the file is too large for a record")


@dataclass(frozen=True)
class MendedFile:
    """One file with what mending it did."""

    path: str
    mended: Mended
    is_changed: bool


def mended_files(root: Path, paths: Iterable[str] = ()) -> Iterator[MendedFile]:
    """Yield each record file after mending, those that are in order included."""
    reader = Reader(root, "en")
    for path in paths or [file.path for file in find_files(root) if not file.is_link]:
        slot = slot_of(path)
        if slot is not None and slot.kind in KINDS and KINDS[slot.kind].is_record:
            yield _mended(root, reader, path, slot)
        elif paths:
            yield MendedFile(path, Mended(b"", left=[NO_RECORD]), is_changed=False)


def _mended(root: Path, reader: Reader, path: str, slot: Slot) -> MendedFile:
    file = root / path
    if not file.is_file() or file.is_symlink():
        return MendedFile(path, Mended(b"", left=[NO_RECORD]), is_changed=False)
    if file.stat().st_size > LARGEST:
        return MendedFile(path, Mended(b"", left=[TOO_LARGE]), is_changed=False)
    data = file.read_bytes()
    kind, form = KINDS[slot.kind], reader.form_of(slot)
    model = kind.overlay if slot.language and kind.overlay else kind.model
    assert form is not None
    mended = mend_record(data, model, form)
    return MendedFile(path, mended, is_changed=mended.data != data)


def replace(file: Path, data: bytes) -> None:
    """Put new content in the place of a file's at once, so that it is never half-written."""
    mode = file.stat().st_mode
    with tempfile.NamedTemporaryFile(dir=file.parent, prefix=".", delete=False) as other:
        other.write(data)
    try:
        os.chmod(other.name, mode)
        os.replace(other.name, file)
    except OSError:
        os.unlink(other.name)
        raise
