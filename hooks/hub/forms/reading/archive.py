"""Looks into a workbook's archive before anything opens it: bombs, programs, formulas."""

import io
import re
import zipfile
from collections.abc import Iterator

from hub.forms.reading.copy import Refused, shortened, too_large

LARGEST = 10_000_000
"""The largest file that is opened, in bytes."""
_MOST_UNPACKED = 60_000_000
_MOST_PARTS = 500
_PROGRAMS = re.compile(r"vbaProject|macrosheets|activeX|externalLinks|embeddings|oleObject", re.I)
_CELL = re.compile(rb'<c r="([A-Z]+[0-9]+)"[^>]*>\s*<f[ >/]')
_SHEET = re.compile(r'<sheet [^>]*?name="([^"]*)"[^>]*?r:id="([^"]*)"')
_TARGET = re.compile(r"<Relationship\b([^>]*)>")


def checked_archive(data: bytes) -> dict[str, bytes]:
    """Return the parts of a workbook that hold cells; raises Refused."""
    if len(data) > LARGEST:
        raise too_large(data, LARGEST)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _parts(archive)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise Refused("form-broken", detail=shortened(str(error))) from None
    except OSError as error:
        raise Refused("form-broken", detail=shortened(str(error))) from None


def _parts(archive: zipfile.ZipFile) -> dict[str, bytes]:
    members = archive.infolist()
    total = sum(member.file_size for member in members)
    if total > _MOST_UNPACKED or len(members) > _MOST_PARTS:
        raise Refused("form-inflated", value=f"{total} bytes")
    program = next((m.filename for m in members if _PROGRAMS.search(m.filename)), None)
    if program:
        raise Refused("form-program", value=shortened(program))
    parts = {}
    for member in members:
        if member.filename.endswith((".xml", ".rels")):
            parts[member.filename] = _unpacked(archive, member)
        else:
            archive.read(member)  # so that a cut or false part is noticed here
    return parts


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    with archive.open(member) as stream:
        content = stream.read(member.file_size + 1)
    if b"<!DOCTYPE" in content[:4000] or b"<!ENTITY" in content[:4000]:
        raise Refused("form-program", value=shortened(member.filename))
    return content


def formula_cells(parts: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    """Yield sheet and cell of every formula."""
    book = parts.get("xl/workbook.xml", b"").decode("utf-8", "replace")
    relations = parts.get("xl/_rels/workbook.xml.rels", b"").decode("utf-8", "replace")
    targets = {}
    for found in _TARGET.finditer(relations):
        about = dict(re.findall(r'(\w+)="([^"]*)"', found[1]))
        targets[about.get("Id", "")] = about.get("Target", "").removeprefix("/xl/")
    for name, relation in _SHEET.findall(book):
        content = parts.get("xl/" + targets.get(relation, ""), b"")
        for cell in _CELL.findall(content):
            yield _plain(name), cell.decode()


def _plain(name: str) -> str:
    for sign, meant in (("&apos;", "'"), ("&quot;", '"'), ("&lt;", "<"), ("&gt;", ">")):
        name = name.replace(sign, meant)
    return name.replace("&amp;", "&")
