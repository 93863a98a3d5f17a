"""Writes message catalogues as translation tools such as Weblate and Poedit expect them."""

import re
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

_PROJECT = "Cities of Solidarity Hub"
_OF_THE_TOOL = re.compile(
    r'^"(?:PO-Revision-Date|Last-Translator|Language-Team|X-[A-Za-z-]+): .*\\n"$', re.MULTILINE
)
"""Lines of the header that a translation tool writes, and that stay as it wrote them."""
_WIDTH = 100


def write_catalogue(file: Path, catalogue: Catalog) -> None:
    """Write a catalogue; the same texts give the same bytes on every day."""
    kept = _OF_THE_TOOL.findall(file.read_text(encoding="utf-8")) if file.exists() else []
    body = BytesIO()
    write_po(body, catalogue, width=_WIDTH, include_lineno=False, omit_header=True)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(_header(catalogue, kept).encode() + body.getvalue())


def _header(catalogue: Catalog, kept: list[str]) -> str:
    fields = {
        "Project-Id-Version": _PROJECT,
        "Language": str(catalogue.locale),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": catalogue.plural_forms,
    }
    lines = [f'"{name}: {value}\\n"' for name, value in fields.items()]
    return "\n".join(['msgid ""', 'msgstr ""', *lines, *kept]) + "\n\n"
