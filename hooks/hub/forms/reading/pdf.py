"""Reads the filled PDF by the names of its fields."""

import io
import logging
from typing import Any

from pypdf import PdfReader

from hub.forms.paper_data import MARK, PaperData
from hub.forms.reading.copy import Copy, Place, Refused, shortened, too_large
from hub.forms.texts import FormTexts

LARGEST = 20_000_000


def read_pdf(name: str, data: bytes, texts: FormTexts) -> list[Copy]:
    """Return the one copy that a filled PDF holds; raises Refused."""
    if len(data) > LARGEST:
        raise too_large(data, LARGEST)
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        mark, fields = _opened(data)
    except Refused:
        raise
    except Exception as error:  # pypdf raises many kinds of errors for broken files
        raise Refused("form-broken", detail=shortened(str(error) or type(error).__name__)) from None
    copy = Copy(name, _frame(mark))
    known = PaperData(texts).paths
    for field, value in fields.items():
        text = _text(value)
        place = Place(f"field {field}")
        if field in known:
            copy.add(known[field], text, place)
        elif text.strip():
            copy.report(place, "form-place", value=shortened(text))
    return [copy]


def _opened(data: bytes) -> tuple[str, dict[str, Any]]:
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        raise Refused("form-broken", detail="encrypted")
    root: Any = reader.root_object
    names: Any = root.get("/Names", {}).get_object() if "/Names" in root else {}
    form = root["/AcroForm"].get_object() if "/AcroForm" in root else None
    for key, held in (("/OpenAction", root), ("/AA", root), ("/JavaScript", names)):
        if key in held and "/JS" in str(held[key]):
            raise Refused("form-program", value=key)
    if "/JavaScript" in names or (form is not None and "/XFA" in form):
        raise Refused("form-program", value="/JavaScript" if "/JavaScript" in names else "/XFA")
    fields = reader.get_fields()
    if not fields:
        raise Refused("form-kind")
    about = reader.metadata
    return str(about.get("/Keywords", "") if about else ""), dict(fields)


def _frame(mark: str) -> dict[str, str]:
    words = mark.split()
    if len(words) != 4 or words[0] != MARK:
        raise Refused("form-origin")
    return dict(zip(("edition", "digest", "language"), words[1:], strict=True))


def _text(field: Any) -> str:
    value = str(field.get("/V", "") or "")
    if field.get("/FT") == "/Btn":
        return "" if value == "/Off" else value.removeprefix("/")
    return value
