"""Puts many filled copies of the scoring sheets into one workbook, their formulas as shipped.

LibreOffice needs half a second to open one workbook, so a thousand copies share a few: the XML of
the shipped sheets is repeated with numbered names, without its lists and colours.
"""

import re
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from forms.sheets import Workbook, _with_cells, zipped

_DECORATION = re.compile(
    r"<(dataValidations|conditionalFormatting|drawing|sheetProtection|pageSetup|headerFooter"
    r"|printOptions|pageMargins|rowBreaks|mergeCells)\b(?:[^>]*/>|.*?</\1>)",
    re.DOTALL,
)
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"


def many_copies(
    book: Workbook, sheets: Sequence[str], fillings: Sequence[Mapping[tuple[str, str], str | int]]
) -> bytes:
    """Return a workbook with a copy of some sheets for each filling, named `<sheet>-<number>`."""
    bare = {name: _DECORATION.sub("", book.parts[book.files[name]].decode()) for name in sheets}
    parts: dict[str, bytes] = {}
    names = []
    for number, cells in enumerate(fillings):
        for name in sheets:
            own = {address: v for (sheet, address), v in cells.items() if sheet == name}
            content = _with_cells(_renumbered(bare[name], sheets, number), own)
            names.append(f"{name}-{number}")
            parts[f"xl/worksheets/sheet{len(names)}.xml"] = content.encode()
    return zipped({**_frame(book, names), **parts})


def _renumbered(content: str, sheets: Sequence[str], number: int) -> str:
    for name in sheets:
        content = content.replace(f"'{name}'!", f"'{name}-{number}'!")
    return content


def _frame(book: Workbook, names: list[str]) -> dict[str, bytes]:
    numbers = range(1, len(names) + 1)
    styles, strings = len(names) + 1, len(names) + 2
    listed = "".join(
        f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>'
        for n, name in zip(numbers, names, strict=True)
    )
    head = book.parts["xl/workbook.xml"].decode()
    head = re.sub(r"<sheets>.*</sheets>", f"<sheets>{listed}</sheets>", head)
    head = re.sub(r"<definedNames>.*</definedNames>", "", head)
    base = _RELATION.removesuffix("worksheet")
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="{_RELATION}" Target="worksheets/sheet{n}.xml"/>'
        for n in numbers
    )
    relations += f'<Relationship Id="rId{styles}" Type="{base}styles" Target="styles.xml"/>'
    relations += (
        f'<Relationship Id="rId{strings}" Type="{base}sharedStrings" Target="sharedStrings.xml"/>'
    )
    namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    types = book.parts["[Content_Types].xml"].decode()
    types = re.sub(r'<Override PartName="/xl/(worksheets|charts|drawings)/[^>]*>', "", types)
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_TYPE}"/>' for n in numbers
    )
    kept = ("_rels/.rels", "xl/styles.xml", "xl/sharedStrings.xml", "xl/theme/theme1.xml")
    kept += ("docProps/app.xml", "docProps/core.xml")
    return {
        **{name: book.parts[name] for name in kept if name in book.parts},
        "[Content_Types].xml": types.replace("</Types>", overrides + "</Types>").encode(),
        "xl/workbook.xml": head.encode(),
        "xl/_rels/workbook.xml.rels": (
            f'<?xml version="1.0"?><Relationships xmlns="{namespace}">{relations}</Relationships>'
        ).encode(),
    }
