"""Reads one file into a document: the raw values of a record and where they stand."""

import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hub.load.body import BodyForm, read_body
from hub.load.fault import Fault
from hub.load.front_matter import split_front_matter
from hub.load.layout import Slot
from hub.load.yaml_values import Places, read_places, read_values

LARGEST = 256_000
"""The largest record file, in bytes: fifty times the usual one."""


HIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""Characters that nobody sees and that end a line, or a file, for some programs only."""


@dataclass(frozen=True)
class Document:
    """A file's path, what the path says of it, and the raw values it holds."""

    path: str
    slot: Slot
    values: dict[str, Any]
    stamp: str = ""
    """Digits that stand for the file's content."""


def decoded(data: bytes) -> str:
    """Return the text that some bytes hold as UTF-8; raises Fault."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        raise Fault("readable-text", line, column, value=f"0x{data[error.start]:02X}") from None
    if not text.strip():
        raise Fault("not-empty", 1, 1)
    return text


def read_text(root: Path, path: str, largest: int = LARGEST) -> str:
    """Return a file's text with plain line ends; raises Fault for what is not readable text."""
    with open(f"{root}/{path}", "rb") as file:
        size = os.fstat(file.fileno()).st_size
        if size > largest:
            raise Fault("file-size", 1, 1, value=f"{size} bytes", allowed=f"{largest} bytes")
        text = decoded(file.read())
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    refuse_hidden(text)
    return text


def refuse_hidden(text: str) -> None:
    """Raise Fault where a text holds a character that nobody sees."""
    found = HIDDEN.search(text)
    if found:
        at = found.start()
        line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
        raise Fault("no-hidden-characters", line, column, value=f"U+{ord(found[0]):04X}")


def read_document(root: Path, path: str, slot: Slot, form: BodyForm | None) -> Document:
    """Return the document of a file; raises Fault at the first thing that stops the reading."""
    return document_of(read_text(root, path), path, slot, form)


def document_of(text: str, path: str, slot: Slot, form: BodyForm | None) -> Document:
    """Return the document that the text of a file holds; raises Fault."""
    stamp = hashlib.blake2b(text.encode(), digest_size=8).hexdigest()
    if form is None:
        return Document(path, slot, _mapping(read_values(text)), stamp)
    front, body, body_line = split_front_matter(text)
    values = _mapping(read_values("\n" + front), line=2)
    found, places = read_body(body, body_line, form)
    for name in found:
        if name in values:
            line, column = places[(name,)]
            raise Fault("field-in-both", line, column, value=name)
    return Document(path, slot, {**values, **found}, stamp)


def places_in(root: Path, document: Document, form: BodyForm | None) -> Places:
    """Return where each value of a document stands; read again only when a problem needs it."""
    return places_of_text(read_text(root, document.path), form)


def places_of_text(text: str, form: BodyForm | None) -> Places:
    """Return where each value stands in the text of a file."""
    if form is None:
        return read_places(text)
    front, body, body_line = split_front_matter(text)
    places = read_places("\n" + front)
    return {**places, **read_body(body, body_line, form)[1]}


def _mapping(values: Any, line: int = 1) -> dict[str, Any]:
    if not isinstance(values, dict):
        raise Fault("fields-expected", line, 1)
    return values
