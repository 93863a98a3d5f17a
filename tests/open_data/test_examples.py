"""Invented examples appear in no file: tried with a repository that has nothing else."""

import json
from pathlib import Path

from hub.library import Library
from hub.open_data.content import Content
from hub.open_data.event_calendar import as_calendar
from hub.open_data.feeds import FEEDS, as_atom, feed_of
from hub.open_data.files import ARCHIVE, data_files
from hub.open_data.published import RECORDS
from hub.records.base import Record
from hub.records.kinds import KINDS
from hub.settings import read_settings
from repositories import base, check

EXAMPLE = "example"


def _content(root: Path) -> Content:
    library = Library(check(root).catalogue)
    return Content(root, library, read_settings(root), "")


def test_a_repository_of_examples_gives_files_without_a_record(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    assert any(r.example for r in check(root).catalogue.records("practice"))
    content = _content(root)
    files = data_files(content)
    for published in RECORDS:
        assert json.loads(files[f"json/{published.plural}.json"])["records"] == []
    for path, text in files.items():
        if path.startswith(("csv/", "json/", "geojson/")):
            assert b"exampletown" not in text.lower(), path
    for view in content.views.values():
        texts = [as_atom(view, feed_of(view, name), "") for name in FEEDS]
        assert not any("<entry>" in text for text in texts)
        assert "BEGIN:VEVENT" not in as_calendar(view, "")


def test_the_same_records_without_the_mark_are_there(tmp_path: Path) -> None:
    """The test above would also pass if nothing were ever published."""
    root = base(tmp_path / "r")
    for file in (*root.glob("good_practices/**/*.md"), *root.glob("cities/**/*.md")):
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("example: true\n", ""), encoding="utf-8")
    files = data_files(_content(root))
    assert json.loads(files["json/practices.json"])["count"] == 1
    assert b"exampletown" in files["csv/authorities.csv"]


def test_the_same_records_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = (data_files(_content(base(tmp_path / name))) for name in "ab")
    assert first == second
    assert first[ARCHIVE]


def test_every_kind_of_record_is_published() -> None:
    """A new kind joins the open data by one line in `hub.open_data.published`."""
    kinds = {name for name, kind in KINDS.items() if issubclass(kind.model, Record)}
    assert kinds <= {published.kind for published in RECORDS}
