"""Reads tables: the CSV form, a row for each item, and survey exports, a row for each copy."""

import re
from collections.abc import Iterator

from hub.forms.choices import Path
from hub.forms.flat import BESIDE
from hub.forms.names import ITEM
from hub.forms.reading.cells import Sheet
from hub.forms.reading.copy import Copy, Place, Refused, shortened
from hub.forms.survey import OWN, fields_by_name
from hub.forms.table import unguarded
from hub.forms.texts import FormTexts
from hub.forms.workbook.desk import column_letter

_FRAME = ("edition", "digest", "language")
_BETWEEN = re.compile(r"[/\-.:]")
"""Parts the groups from the name of a survey's column."""
_FORMULA = re.compile(r"[=@]|[+\-].*[(!|]", re.DOTALL)
"""The beginning of a text that a spreadsheet would run."""
_OF_SERVERS = frozenset(
    re.findall(
        r"\S+",
        "start end today deviceid phonenumber username subscriberid simserial audit instanceid "
        "instancename version submissiondate submitterid submittername attachmentspresent "
        "attachmentsexpected status reviewstate edits formversion key meta uuid __version__",
    )
)
"""Columns that survey servers add of their own."""


def is_item_table(header: list[str]) -> bool:
    """Whether a header is that of the CSV form."""
    return {"item", "answer"} <= set(header)


def is_survey(header: list[str], texts: FormTexts) -> bool:
    """Whether a header is that of a survey's export."""
    known = fields_by_name(texts)
    return any(last_part(name) in known and ITEM in name for name in header)


def last_part(column: str) -> str:
    """Return the name of a field without the groups before it."""
    return _BETWEEN.split(column)[-1]


def read_item_table(name: str, rows: Sheet) -> list[Copy]:
    """Return the one copy that a CSV form holds."""
    header = rows[0]
    _refuse_repeated(header)
    copy = Copy(name)
    frame = {key: _first(rows, header, key) for key in _FRAME}
    copy.frame = frame
    known = ("answer", *BESIDE)
    silent = (*_FRAME, "item", "question", "answers", "")
    for number, row in enumerate(rows[1:], start=2):
        cells = dict(zip(header, row, strict=False))
        item = unguarded(cells.get("item", "").strip())
        for index, column in enumerate(header):
            text = row[index] if index < len(row) else ""
            place = Place(f"row {number}, column {column}", number, index + 1)
            if column in silent:
                continue
            if column not in known or (text.strip() and not item):
                _report(copy, place, text)
            elif _allowed(copy, place, text):
                copy.add(_path(item, column), unguarded(text), place)
        for index in range(len(header), len(row)):
            _report(copy, Place(f"row {number}, column {index + 1}", number, index + 1), row[index])
        _same_edition(copy, cells, number, frame)
    return [copy]


def _same_edition(copy: Copy, cells: dict[str, str], number: int, frame: dict[str, str]) -> None:
    for key in _FRAME:
        if cells.get(key, "").strip() not in ("", frame[key]):
            place = Place(f"row {number}, column {key}", number)
            copy.report(place, "form-place", value=shortened(cells[key]))


def _first(rows: Sheet, header: list[str], key: str) -> str:
    if key not in header:
        return ""
    index = header.index(key)
    return next((row[index].strip() for row in rows[1:] if len(row) > index and row[index]), "")


def _path(item: str, column: str) -> Path:
    """Return the path of a cell; a row with slashes in its item is a field of its own."""
    if "/" in item or (item and not item[:1].isdecimal()):
        return tuple(item.split("/")) if column == "answer" else (*item.split("/"), column)
    return ("answers", item, column)


def read_survey(name: str, rows: Sheet, texts: FormTexts) -> list[Copy]:
    """Return a copy for each row of a survey's export."""
    header = rows[0]
    known = fields_by_name(texts)
    _refuse_repeated([n for n in (last_part(h) for h in header) if n in known])
    copies = []
    for number, row in enumerate(rows[1:], start=2):
        if any(text.strip() for text in row):
            copies.append(_respondent(name, header, row, number, known))
    return copies


def _respondent(
    name: str, header: list[str], row: list[str], number: int, known: dict[str, Path]
) -> Copy:
    copy = Copy(name)
    frame: dict[str, str] = {}
    ticked: dict[Path, tuple[list[str], Place]] = {}
    for index, (column, text) in enumerate(zip(header, row, strict=False)):
        place = Place(
            f"row {number}, column {column_letter(index)} ({shortened(column)})", number, index + 1
        )
        field = last_part(column)
        parent = _BETWEEN.split(column)[-2] if _BETWEEN.search(column) else ""
        if field in (OWN + "edition", OWN + "digest"):
            frame[field.removeprefix(OWN)] = text.strip()
        elif field in known:
            if _allowed(copy, place, text):
                copy.add(known[field], unguarded(text), place)
        elif parent in known:
            if text.strip().lower() in ("1", "true", "yes"):
                ticked.setdefault(known[parent], ([], place))[0].append(field)
        elif not _of_server(column, field):
            _report(copy, place, text)
    filled = {value.path for value in copy.values}
    for path, (codes, place) in ticked.items():
        if path not in filled:
            copy.add(path, "\n".join(codes), place)
    copy.frame = frame
    return copy


def _of_server(column: str, field: str) -> bool:
    plain = field.lower().lstrip("_")
    groups = _BETWEEN.split(column)
    return (
        column.startswith("_")
        or field.startswith(OWN)
        or (bool(groups[-1]) and groups[-1].startswith(OWN))
        or plain in _OF_SERVERS
        or groups[0] == "meta"
    )


def _allowed(copy: Copy, place: Place, text: str) -> bool:
    """Whether a text may be read; one that a spreadsheet would run is reported."""
    if text.startswith("'") or not _FORMULA.match(text.lstrip()):
        return True
    copy.report(place, "form-formula", value=shortened(text))
    return False


def _report(copy: Copy, place: Place, text: str) -> None:
    if text.strip():
        copy.report(place, "form-place", value=shortened(text))


def _refuse_repeated(header: list[str]) -> None:
    """Refuse a table in which two columns have one name."""
    for name in _repeated(header):
        raise Refused("form-twice", Place(f"column {shortened(name)}"), detail=shortened(name))


def _repeated(names: list[str]) -> Iterator[str]:
    seen: set[str] = set()
    for name in filter(None, names):
        if name in seen:
            yield name
        seen.add(name)
