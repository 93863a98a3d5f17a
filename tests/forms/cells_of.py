"""Fills the shipped workbook as an office program would: cells of its archive, nothing else."""

import io
import re
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape, unescape

from python_calamine import CalamineWorkbook

Cells = Mapping[str, str | int]


class Workbook:
    """The parts of one workbook, ready to be filled many times."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        book = self.parts["xl/workbook.xml"].decode()
        relations = self.parts["xl/_rels/workbook.xml.rels"].decode()
        self.files = {}
        for name, relation in re.findall(r'<sheet name="([^"]*)"[^>]*r:id="([^"]*)"', book):
            target = re.search(rf'Id="{relation}"[^>]*Target="([^"]*)"', relations)
            assert target
            self.files[unescape(name, {"&apos;": "'"})] = "xl/" + target[1]
        opened = CalamineWorkbook.from_filelike(io.BytesIO(data))
        self.rows = {
            name: opened.get_sheet_by_name(name).to_python(skip_empty_area=False)
            for name in opened.sheet_names
        }

    def cell(self, path: str, key: str) -> tuple[str, str]:
        """Return sheet and address of the cell for a field, by its hidden keys."""
        for sheet, rows in self.rows.items():
            keys = rows[0]
            if "hub:path" in keys and key in keys:
                mark = keys.index("hub:path")
                for number, row in enumerate(rows):
                    if row[mark] == path:
                        return sheet, f"{_letter(keys.index(key))}{number + 1}"
        raise KeyError(path, key)

    def filled(self, cells: Mapping[tuple[str, str], str | int]) -> bytes:
        """Return the workbook with some cells filled."""
        parts = dict(self.parts)
        for sheet in {sheet for sheet, _ in cells}:
            own = {address: value for (name, address), value in cells.items() if name == sheet}
            content = parts[self.files[sheet]].decode()
            parts[self.files[sheet]] = _with_cells(content, own).encode()
        return zipped(parts)


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Return an archive of some parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def _with_cells(content: str, cells: Cells) -> str:
    def put(found: re.Match[str]) -> str:
        value = cells.get(found[1])
        if value is None:
            return found[0]
        if isinstance(value, int):
            return f'<c r="{found[1]}" s="{found[2]}"><v>{value}</v></c>'
        text = escape(value)
        start = f'<c r="{found[1]}" s="{found[2]}" t="inlineStr">'
        return f'{start}<is><t xml:space="preserve">{text}</t></is></c>'

    pattern = r'<c r="([A-Z]+[0-9]+)" s="([0-9]+)"(?: t="s")?(?:/>|><v>[^<]*</v></c>)'
    return re.sub(pattern, put, content)


def _letter(column: int) -> str:
    assert column < 26
    return chr(65 + column)
