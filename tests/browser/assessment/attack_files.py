"""Files that someone made to break the page: by what they are, their name, and their bytes."""

import io
import json
import zipfile
from typing import Any

from cells_of import zipped
from filled import made
from hub.forms.flat import flat
from hub.forms.texts import FormTexts
from hub.forms.workbook.book import workbook

HEAD = "edition,language,item,answer,observation\r\n"
_FRAME = {"format": "solidarity-answers", "version": 1, "edition": "2022-10", "answers": {}}
_BOMB = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
_OUTSIDE = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'


def text_of(**changes: Any) -> str:
    """Return an answers file with some fields changed."""
    return json.dumps({**_FRAME, **changes})


def answered(item: str, **said: Any) -> str:
    return text_of(answers={item: said})


def with_key(place: str) -> str:
    """Return an answers file with a key that JavaScript gives a meaning."""
    return text_of()[:-1].replace('"answers": {}', place) + "}"


JSON_ATTACKS: dict[str, str | bytes] = {
    "not JSON": "<script>alert(1)</script>",
    "cut short": text_of()[:-9],
    "something after the end": text_of() + "{}",
    "nothing": " \n ",
    "a word": "null",
    "a list": "[1, 2]",
    "deep lists": "[" * 100_000,
    "deep and closed lists": "[" * 50_000 + "]" * 50_000,
    "deep groups": '{"a":' * 5_000 + "1" + "}" * 5_000,
    "six megabytes": json.dumps({"a": "x" * 6_000_000}),
    "a long text": answered("8.3", observation="x" * 4_000_000),
    "a long list": answered("8.3", partners=["x" * 601] * 5_000),
    "NUL": answered("8.3", observation="a\0b"),
    "a lone surrogate": text_of()[:-1] + ',"title":"\\ud800"}',
    "Latin-1": text_of(title="x").replace("x", "Ã").encode("latin-1"),
    "UTF-16": text_of().encode("utf-16"),
    "a key twice": '{"format":"solidarity-answers","format":"x","version":1,"answers":{}}',
    "__proto__ at the top": with_key('"answers":{},"__proto__":{"polluted":true}'),
    "__proto__ as an item": with_key('"answers":{"__proto__":{"answer":"yes"}}'),
    "__proto__ in an answer": with_key('"answers":{"8.3":{"__proto__":{"answer":"yes"}}}'),
    "__proto__ as a weight": with_key('"answers":{},"weights":{"__proto__":1}'),
    "constructor as an item": answered("constructor", answer="yes"),
    "constructor as a field": text_of(constructor={"prototype": {"polluted": True}}),
    "toString as an answer": answered("8.3", answer="toString"),
    "hasOwnProperty as a country": text_of(city={"country": "hasOwnProperty"}),
    "a number for a text": answered("8.3", observation=7),
    "a list for a group": text_of(answers=[1]),
    "a text for a list": answered("8.3", partners="x"),
    "a huge number": text_of()[:-1] + ',"weights":{"legal-inclusion":1e400}}',
    "a negative weight": text_of(weights={"legal-inclusion": -1}),
    "negative hands": answered("8.3", tally={"yes": -3}),
    "an unknown item": answered("11.1", answer="yes"),
    "a heading answered": answered("1.1", answer="yes"),
    "a vote of nobody": answered("8.3", votes=[{"member": "ghost", "answer": "yes"}]),
    "a vote that is none": answered("8.3", votes=["yes"]),
    "members of one name": text_of(members=[{"id": "a"}, {"id": "a"}]),
    "a script as a link": answered("8.3", evidence=[{"url": "javascript:alert(1)"}]),
    "data as a link": answered("8.3", evidence=[{"url": "data:text/html,x"}]),
    "not a date": text_of(date="2026-13-45"),
    "commitments of one name": text_of(
        commitments=[{"id": "a", "kind": "improve", "text": t} for t in ("x", "y")]
    ),
    "another edition": text_of(edition="<img src=x onerror=alert(1)>"),
}
TABLE_ATTACKS: dict[str, str | bytes] = {
    "a formula": HEAD + '2022-10,en,8.3,Yes,"=HYPERLINK(""http://x"")"\r\n',
    "a command": HEAD + "2022-10,en,8.3,Yes,+cmd|' /C calc'!A0\r\n",
    "an open quotation mark": HEAD + '2022-10,en,8.3,"Yes\r\n',
    "a mark amid a cell": HEAD + '2022-10,en,8.3,"Yes"x,\r\n',
    "NUL": HEAD + "2022-10,en,8.3,\0,\r\n",
    "Latin-1": (HEAD + "2022-10,en,8.3,Sí,\r\n").encode("latin-1"),
    "an item twice": HEAD + "2022-10,en,8.3,Yes,\r\n2022-10,en,8.3,No,\r\n",
    "a column twice": "hub_edition,c/q8_3,d/q8_3\r\n2022-10,yes,no\r\n",
    "__proto__ as an item": HEAD + "2022-10,en,__proto__/polluted,1,\r\n",
    "__proto__ in an answer": HEAD + "2022-10,en,answers/8.3/__proto__/polluted,1,\r\n",
    "constructor as an item": HEAD + "2022-10,en,constructor/prototype/polluted,1,\r\n",
    "a way without end": HEAD + "2022-10,en," + "a/" * 15_000 + "a,1,\r\n",
    "a long cell": HEAD + "2022-10,en,8.3,Yes," + "x" * 50_000 + "\r\n",
    "another table": "name,age\r\nx,1\r\n",
    "a language of nobody": HEAD + "2022-10,__proto__,8.3,Yes,\r\n",
    "eleven megabytes": "x" * 11_000_000,
}


def book_attacks(texts: FormTexts) -> dict[str, bytes]:
    """Return workbooks that hold what no workbook of ours holds."""
    whole = workbook(texts, flat(made({"8.3": {"answer": "yes"}})))
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheet = "xl/worksheets/sheet4.xml"

    return {
        "cut short": whole[: len(whole) // 2],
        "no archive": b"PK\x03\x04 nothing at all",
        "a bomb": _bomb(parts),
        "absurd sizes": _with_sizes(whole, 0xFFFFFFF0),
        "a size that lies": _with_sizes(whole, 10),
        "an offset beyond the end": _with_offsets(whole),
        "entities": zipped({**parts, "xl/sharedStrings.xml": _BOMB}),
        "a file from outside": zipped({**parts, sheet: _OUTSIDE}),
        "broken XML": zipped({**parts, sheet: parts[sheet][:-40]}),
        "XML in UTF-16": zipped({**parts, sheet: parts[sheet].decode().encode("utf-16")}),
        "a macro": zipped({**parts, "xl/vbaProject.bin": b"x"}),
        "links elsewhere": zipped({**parts, "xl/externalLinks/externalLink1.xml": b"<a/>"}),
        "six hundred parts": zipped({**parts, **{f"x{n}.xml": b"<a/>" for n in range(600)}}),
        "a cell at no place": zipped({**parts, sheet: parts[sheet].replace(b'r="C6"', b'r="9C"')}),
        "no sheet of its own": zipped({"[Content_Types].xml": b"<a/>"}),
        "a formula for an answer": zipped({**parts, sheet: _with_formula(parts[sheet])}),
    }


def _with_formula(sheet: bytes) -> bytes:
    start = sheet.index(b'<c r="C6"')
    end = min(at for at in (sheet.find(b"</c>", start), sheet.find(b"/>", start)) if at > 0)
    rest = sheet[end + 2 :] if sheet[end : end + 2] == b"/>" else sheet[end + 4 :]
    return sheet[:start] + b'<c r="C6"><f>HYPERLINK("http://x")</f><v>1</v></c>' + rest


def _bomb(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**parts, "xl/worksheets/sheet99.xml": bytes(100_000_000)}.items():
            archive.writestr(name, content)
    return stream.getvalue()


def _with_sizes(whole: bytes, size: int) -> bytes:
    """Return an archive whose list announces another size for its parts."""
    data = bytearray(whole)
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + 24 : at + 28] = size.to_bytes(4, "little")
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(data)


def _with_offsets(whole: bytes) -> bytes:
    data = bytearray(whole)
    at = data.find(b"PK\x01\x02")
    data[at + 42 : at + 46] = (0xFFFFFF00).to_bytes(4, "little")
    return bytes(data)
