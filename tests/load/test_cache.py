"""Parsed files are kept between runs and never believed blindly."""

import os
import pickle
import shutil
from pathlib import Path

import pytest
from hub.load import cache
from hub.load.cache import ParsedFiles
from hub.load.document import Document
from hub.load.layout import Slot
from repositories import base, check

NAME = ".cache/hub/parsed.pickle"
PRACTICE = "good_practices/ar/ar-exampletown-legal-aid.md"
DOCUMENT = Document("a.md", Slot("network", "a"), {"name": "A"}, "stamp")


def test_keeps_a_document_while_its_stamp_is_the_same(tmp_path: Path) -> None:
    files = ParsedFiles(tmp_path)
    files.keep("a.md", (1, 2), DOCUMENT)
    files.save()
    again = ParsedFiles(tmp_path)
    assert again.find("a.md", (1, 2)) == DOCUMENT
    assert again.find("a.md", (1, 3)) is None
    assert again.find("b.md", (1, 2)) is None


def test_forgets_everything_when_the_reading_code_or_the_headings_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = ParsedFiles(tmp_path, "headings")
    files.keep("a.md", (1, 2), DOCUMENT)
    files.save()
    assert ParsedFiles(tmp_path, "other headings").find("a.md", (1, 2)) is None
    monkeypatch.setattr(cache, "_code_key", lambda: "other code")
    assert ParsedFiles(tmp_path, "headings").find("a.md", (1, 2)) is None


def test_the_code_that_reads_includes_the_models(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    whole = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda self: read.append(self.name) or whole(self))
    cache._code_key.__wrapped__()
    assert {"body.py", "practice.py"} <= set(read)


@pytest.mark.parametrize(
    "damage",
    [b"", b"garbage", pickle.dumps("only a text"), pickle.dumps(("key", {})), b"\x80\x05."],
    ids=["empty", "garbage", "another shape", "another key", "cut off"],
)
def test_a_damaged_cache_costs_nothing_but_time(tmp_path: Path, damage: bytes) -> None:
    root = base(tmp_path / "r")
    check(root)
    (root / NAME).write_bytes(damage)
    assert check(root).problems == []


def test_a_cut_off_cache_is_read_anew(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    check(root)
    whole = (root / NAME).read_bytes()
    (root / NAME).write_bytes(whole[: len(whole) // 2])
    assert check(root).problems == []
    assert (root / NAME).read_bytes()[:10] == whole[:10]


def test_where_nothing_can_be_kept_the_check_still_runs(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    shutil.rmtree(root / ".cache")
    (root / ".cache").write_text("a file where the folder should be")
    assert check(root).problems == []


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    check(root)
    file = root / PRACTICE
    file.write_text(file.read_text().replace("Legal aid in", "Legal help in"))
    titles = [entry.record.title for entry in check(root).catalogue.of("practice").values()]
    assert titles == ["Legal help in Exampletown (fictional)"]


def test_a_file_of_the_same_size_with_another_time_is_read_again(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    check(root)
    file = root / PRACTICE
    file.write_text(file.read_text().replace("running", "planned"))
    os.utime(file, ns=(1, 1))
    assert [e.record.status for e in check(root).catalogue.of("practice").values()] == ["planned"]


def test_a_deleted_file_is_forgotten(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    check(root)
    (root / "cities/events/example-meeting-2024.md").unlink()
    assert check(root).catalogue.of("event") == {}


def test_nothing_is_written_when_nothing_changed(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    check(root)
    before = (root / NAME).stat().st_mtime_ns
    check(root)
    assert (root / NAME).stat().st_mtime_ns == before
    assert os.listdir(root / ".cache/hub") == ["parsed.pickle"]


def test_problems_are_the_same_from_the_cache(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    file = root / PRACTICE
    file.write_text(file.read_text().replace("refugees", "refugee").replace("AR", "AX"))
    assert check(root).problems == check(root).problems != []
