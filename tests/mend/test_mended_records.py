"""Mending changes the form of a file and never what it says; comments stay; twice is once."""

import random
import re
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest
import yaml
from hub.check.reading import Reader
from hub.load.document import document_of
from hub.load.layout import slot_of
from hub.mend.comments import comments_of
from hub.mend.fields import KEPT_COMMENT, ORDER, QUOTES, SPACING
from hub.mend.files import mended_files
from hub.mend.record import BODY, NOT_UTF_8, UNREADABLE, Mended, mend_record
from hub.records.kinds import KINDS
from hypothesis import given
from hypothesis import strategies as st
from repositories import ROOT, base, problems

READER = Reader(ROOT, "en")
PATHS = sorted(
    path.relative_to(ROOT).as_posix()
    for folder in ("good_practices/ar", "cities/ar", "cities/networks", "cities/commitments/uy")
    for path in (ROOT / folder).rglob("*.md")
)
RECORD = """---
title: Casa
authority: ar-exampletown
status: running
populations: [refugees]
criteria: [legal-inclusion]
items: ['9.1.1']
areas: [legal-aid]
evidence: high
sources:
  - url: https://example.org/a
    title: A
    publisher: B
    year: 2020
    language: es
---

A summary.

## Actions

- Does a
- Does b
"""
KEY = re.compile(r"^([ -]*[a-z_]+): ", re.MULTILINE)
"""A key at the beginning of its line: a colon in a text belongs to what the record says."""
ABOUT = re.compile(r"^# about [0-9.e-]+", re.MULTILINE)
PATH = "good_practices/ar/ar-exampletown-casa.md"


def mend(data: bytes, path: str = PATH) -> Mended:
    slot = slot_of(path)
    assert slot
    kind, form = KINDS[slot.kind], READER.form_of(slot)
    model = kind.overlay if slot.language and kind.overlay else kind.model
    assert form
    return mend_record(data, model, form)


def mended(text: str, path: str = PATH) -> str:
    return mend(text.encode(), path).data.decode()


def values(text: str, path: str = PATH) -> dict[str, Any]:
    slot = slot_of(path)
    assert slot
    return document_of(text, path, slot, READER.form_of(slot)).values


def test_every_shipped_record_says_the_same_after_mending() -> None:
    changed = 0
    for file in mended_files(ROOT):
        assert not file.mended.left, file
        if file.is_changed:
            changed += 1
            before = (ROOT / file.path).read_text(encoding="utf-8")
            after = file.mended.data.decode()
            assert values(before, file.path) == values(after, file.path)
    assert changed == 0, "run: make fix"


def messy(text: str, chance: random.Random) -> str:
    """Return a record in the form in which somebody else might have written it."""
    front, body = text.removeprefix("---\n").split("---\n", 1)
    fields: list[str] = []
    for line in front.split("\n")[:-1]:
        if line.startswith((" ", "-")):
            fields[-1] += line + "\n"
        else:
            comment = f"# about {chance.random()}\n" if chance.random() < 0.2 else ""
            fields.append(comment + line + "\n")
    if chance.random() < 0.7:
        chance.shuffle(fields)
    front = "".join(fields)
    if chance.random() < 0.5:
        front = KEY.sub(r"\1:   ", front, chance.randrange(1, 5))
    lines = f"---\n{front}---\n{body}".split("\n")
    if chance.random() < 0.5:
        lines = [line + " " * chance.randrange(3) for line in lines]
    text = "\n".join(lines)
    if chance.random() < 0.3:
        text = text.replace("\n\n", "\n\n\n")
    if chance.random() < 0.3:
        text = unicodedata.normalize("NFD", text)
    if chance.random() < 0.3:
        text = text.replace("\n", "\r\n")
    return "\ufeff" + text if chance.random() < 0.3 else text


@given(path=st.sampled_from(PATHS), seed=st.integers(0, 10_000))
def test_mending_a_messy_record_gives_back_what_it_says(path: str, seed: int) -> None:
    original = (ROOT / path).read_text(encoding="utf-8")
    mess = messy(original, random.Random(seed))
    result = mend(mess.encode(), path)
    after = result.data.decode()
    assert not result.left
    assert values(after, path) == values(original, path)
    assert mend(after.encode(), path).data == after.encode()
    assert sorted(ABOUT.findall(mess)) == sorted(ABOUT.findall(after))
    without = "\n".join(line for line in after.split("\n") if not line.startswith("# about"))
    assert without == mended(original, path)


@given(st.text(max_size=300), st.binary(max_size=40))
def test_no_text_stops_it(text: str, tail: bytes) -> None:
    result = mend(f"---\n{text}\n---\n".encode("utf-8", "replace") + tail)
    assert mend(result.data).data == result.data


@pytest.mark.parametrize(
    ("before", "after", "done"),
    [
        ("title: Casa\n", "title: 'Casa: ayuda'\n", QUOTES),
        ("title: Casa\n", "title: '@casa'\n", QUOTES),
        ("title: Casa\n", "title: '\"Casa\" amiga'\n", QUOTES),
        ("items: ['9.1.1']", "items: ['5.6', 9.1.1]", QUOTES),
        ("year: 2020", "year: '2020'", QUOTES),
        ("status: running", "checked: 2026-11-20\nstatus: running", QUOTES),
        ("title: Casa", "title:    Casa", SPACING),
        ("    title: A\n    publisher: B\n", "    publisher: B\n    title: A\n", ORDER),
        ("\n- Does a\n- Does b", "\n* Does a\n• Does b", BODY),
        ("## Actions\n\n", "##Actions\n", BODY),
        ("\n\n- Does", "\n- Does", BODY),
    ],
)
def test_what_is_mended_is_said(before: str, after: str, done: str) -> None:
    wrong = {
        "title: 'Casa: ayuda'\n": "title: Casa: ayuda\n",
        "title: '@casa'\n": "title: @casa\n",
        "title: '\"Casa\" amiga'\n": 'title: "Casa" amiga\n',
        "items: ['5.6', 9.1.1]": "items: [5.6, 9.1.1]",
    }
    text = RECORD.replace(before, wrong.get(after, after))
    assert text != RECORD
    result = mend(text.encode())
    assert done in result.done
    assert result.left == []
    if after in wrong:
        assert result.data.decode() == RECORD.replace(before, after)
    elif "checked" in after:
        assert "\nchecked: '2026-11-20'\n" in result.data.decode()
    else:
        assert result.data.decode() == RECORD


def test_a_comment_that_would_lose_its_place_is_left_where_it_is() -> None:
    fields = "  - url: https://example.org/a\n    title: A\n"
    other = "  - title: A\n    # the page\n    url: https://example.org/a\n"
    text = RECORD.replace(fields, other)
    assert text != RECORD
    result = mend(text.encode())
    assert result.data.decode() == text
    assert result.left == [KEPT_COMMENT]


def test_comments_move_with_their_fields() -> None:
    text = RECORD.replace("title: Casa\n", "", 1).replace(
        "evidence: high\n", "evidence: high  # for sure\n# what it is called\ntitle: Casa # here\n"
    )
    after = mended(text)
    assert after.startswith("---\n# what it is called\ntitle: Casa # here\nauthority:")
    assert "evidence: high  # for sure\n" in after


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (RECORD.replace("Casa", "Peña").encode("cp1252"), NOT_UTF_8),
        (RECORD.replace("title: Casa", 'title: "Casa').encode(), UNREADABLE),
        (RECORD.replace("title: Casa", "title: Casa: ayuda # note").encode(), UNREADABLE),
        (b"# Only a text\n", UNREADABLE),
        (b"", UNREADABLE),
    ],
)
def test_what_cannot_be_read_is_left_alone(data: bytes, why: str) -> None:
    result = mend(data)
    assert (result.data, result.done, result.left) == (data, [], [why])


def test_texts_are_no_comments() -> None:
    text = "a: 'b # c'\nd: e # f\n# g\nh: x#y\n"
    assert comments_of(text, yaml.compose(text)) == {"# f": 1, "# g": 1}


def test_the_command_shows_then_mends_then_is_content(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    file = root / PATH
    file.write_bytes(
        RECORD.replace("title: Casa", "title: Casa: ayuda").replace("\n", "\r\n").encode()
    )
    file.chmod(0o640)

    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, str(ROOT / "scripts/fix.py"), "--root", str(root), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    before = file.read_bytes()
    shown = run("--show", str(file))
    assert shown.returncode == 1
    assert file.read_bytes() == before
    assert f"{PATH}: line ends made plain; quotation marks" in shown.stdout
    assert run(str(file)).returncode == 0
    assert file.read_text(encoding="utf-8") == RECORD.replace("Casa\n", "'Casa: ayuda'\n", 1)
    assert file.stat().st_mode & 0o777 == 0o640
    assert [p.name for p in file.parent.iterdir() if p.name.startswith(".")] == []
    assert problems(root) == []
    again = run("--show", str(file))
    assert (again.returncode, again.stdout) == (0, "0 files would be mended of 1\n")
    assert run(str(root / "mkdocs.yml")).returncode == 1
