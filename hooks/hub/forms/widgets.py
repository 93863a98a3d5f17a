"""Turns the links that a template draws into the form fields of a tagged PDF.

Typst has no form fields: the template draws each one as a link to `field:<kind>:<name>`, which
Typst places, tags and orders. Here each such link becomes a field in the same place of the page and
of the reading order.
"""

import io
from collections.abc import Iterator
from typing import Any

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NullObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

_RADIO, _SEVERAL_LINES, _PRINTED = 1 << 15, 1 << 12, 4
_LOOK = "/Helv 9 Tf 0 g"
_ROUND = 0.5523
"""How far the handles of a curve lie out, so that four of them make a circle."""


def with_fields(pdf: bytes, spoken: dict[str, str]) -> bytes:
    """Return a PDF whose field links are form fields; `spoken` names them for screen readers."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    writer.pdf_header = "%PDF-1.7"
    form = _Form(writer, spoken)
    for page in writer.pages:
        page[NameObject("/Tabs")] = NameObject("/S")
        for reference in page.get("/Annots", []):
            form.turn(reference)
    form.finish()
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


class _Form:
    """The form of one PDF, growing field by field."""

    def __init__(self, writer: PdfWriter, spoken: dict[str, str]) -> None:
        self._writer, self._spoken = writer, spoken
        self._fields = ArrayObject()
        self._groups: dict[str, Any] = {}
        self._drawings: dict[tuple[float, float, str], Any] = {}
        self._fonts = _dictionary(
            {
                "/Helv": self._font("/Helvetica", "/WinAnsiEncoding"),
                "/ZaDb": self._font("/ZapfDingbats"),
            }
        )
        self._resources = writer._add_object(_dictionary({"/Font": self._fonts}))
        structure: Any = writer._root_object["/StructTreeRoot"]
        self._tags = dict(_numbers(structure["/ParentTree"]))

    def _font(self, name: str, encoding: str = "") -> Any:
        font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": name}
        if encoding:
            font["/Encoding"] = encoding
        return self._writer._add_object(_dictionary(font))

    def turn(self, reference: Any) -> None:
        """Turn a link into a field, if it stands for one."""
        link = reference.get_object()
        address = str(link.get("/A", {}).get("/URI", ""))
        if not address.startswith("field:"):
            return
        _, kind, name = address.split(":", 2)
        for key in ("/A", "/Border", "/Contents"):
            link.pop(key, None)
        spoken = _speech(self._spoken[name])
        link.update(_dictionary({"/Subtype": "/Widget", "/F": _PRINTED}))
        link[NameObject("/TU")] = spoken
        tag = self._tags[int(link["/StructParent"])].get_object()
        tag[NameObject("/S")] = NameObject("/Form")
        tag[NameObject("/Alt")] = spoken
        x0, y0, x1, y1 = (float(edge) for edge in link["/Rect"])
        if kind == "radio":
            self._radio(reference, link, name, x1 - x0, y1 - y0)
        else:
            self._text(reference, link, kind, name, x1 - x0, y1 - y0)

    def _text(
        self, reference: Any, link: Any, kind: str, name: str, width: float, height: float
    ) -> None:
        link.update(_dictionary({"/FT": "/Tx", "/Ff": _SEVERAL_LINES if kind == "area" else 0}))
        link[NameObject("/T")] = TextStringObject(name)
        link[NameObject("/V")] = TextStringObject("")
        link[NameObject("/DA")] = TextStringObject(_LOOK)
        # Programs that fill the form write into this drawing: no two fields may share one.
        empty = self._new_drawing(width, height, "/Tx BMC EMC")
        link[NameObject("/AP")] = _dictionary({"/N": empty})
        self._fields.append(reference)

    def _radio(self, reference: Any, link: Any, name: str, width: float, height: float) -> None:
        group_name, _, code = name.rpartition(".")
        group = self._group(group_name)
        group.get_object()["/Kids"].append(reference)
        link[NameObject("/Parent")] = group
        states = {
            f"/{code}": self._drawing(width, height, _dot(width, height)),
            "/Off": self._drawing(width, height, ""),
        }
        link.update(_dictionary({"/AS": "/Off", "/AP": _dictionary({"/N": _dictionary(states)})}))
        link[NameObject("/MK")] = DictionaryObject({NameObject("/CA"): TextStringObject("l")})

    def _group(self, name: str) -> Any:
        if name not in self._groups:
            group = _dictionary({"/FT": "/Btn", "/Ff": _RADIO, "/V": "/Off"})
            group[NameObject("/T")] = TextStringObject(name)
            group[NameObject("/TU")] = _speech(self._spoken[name])
            group[NameObject("/Kids")] = ArrayObject()
            self._groups[name] = self._writer._add_object(group)
            self._fields.append(self._groups[name])
        return self._groups[name]

    def _drawing(self, width: float, height: float, operators: str) -> Any:
        """Return a drawing of a radio button; those of one size share it."""
        key = (round(width, 2), round(height, 2), operators)
        if key not in self._drawings:
            self._drawings[key] = self._new_drawing(width, height, operators)
        return self._drawings[key]

    def _new_drawing(self, width: float, height: float, operators: str) -> Any:
        width, height = round(width, 2), round(height, 2)
        stream = StreamObject()
        stream.set_data(operators.encode())
        edges = ArrayObject(FloatObject(edge) for edge in (0, 0, width, height))
        about = {"/Type": "/XObject", "/Subtype": "/Form", "/BBox": edges}
        stream.update(_dictionary({**about, "/Resources": self._resources}))
        return self._writer._add_object(stream)

    def finish(self) -> None:
        """Put the form into the document."""
        form = _dictionary({"/Fields": self._fields, "/DR": self._resources})
        form[NameObject("/DA")] = TextStringObject(_LOOK)
        self._writer._root_object[NameObject("/AcroForm")] = self._writer._add_object(form)


def _speech(text: str) -> TextStringObject:
    """Return a spoken text; without no-break spaces it needs half the room in the file."""
    return TextStringObject(text.replace("\u00a0", " "))


def _dictionary(values: dict[str, Any]) -> DictionaryObject:
    return DictionaryObject({NameObject(key): _object(value) for key, value in values.items()})


def _object(value: Any) -> Any:
    if isinstance(value, str):
        return NameObject(value)
    return NumberObject(value) if type(value) is int else value


def _numbers(node: Any) -> Iterator[tuple[int, Any]]:
    """Yield the entries of a number tree."""
    node = node.get_object()
    entries = node.get("/Nums", [])
    for index in range(0, len(entries), 2):
        yield int(entries[index]), entries[index + 1]
    for kid in node.get("/Kids", []):
        if not isinstance(kid, NullObject):
            yield from _numbers(kid)


def _dot(width: float, height: float) -> str:
    """Return the drawing of a chosen radio button."""
    x, y, r = width / 2, height / 2, width * 0.28
    h = _ROUND * r
    return (
        f"0.53 0.2 0.11 rg {x + r:.2f} {y:.2f} m "
        f"{x + r:.2f} {y + h:.2f} {x + h:.2f} {y + r:.2f} {x:.2f} {y + r:.2f} c "
        f"{x - h:.2f} {y + r:.2f} {x - r:.2f} {y + h:.2f} {x - r:.2f} {y:.2f} c "
        f"{x - r:.2f} {y - h:.2f} {x - h:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c "
        f"{x + h:.2f} {y - r:.2f} {x + r:.2f} {y - h:.2f} {x + r:.2f} {y:.2f} c f"
    )
