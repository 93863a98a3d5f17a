"""What is kept between builds is given back only for the same key, and never stops a build."""

from pathlib import Path

from hub.kept import keep, kept, recall
from hub.pages.editorial import KeptEditorial, written


def _repository(root: Path) -> Path:
    (root / "content" / "en").mkdir(parents=True)
    (root / "content" / "en" / "about.md").write_text("# About\n")
    (root / "mkdocs.yml").write_text("site_name: Test\n")
    return root


def test_a_value_is_made_once_for_a_key(tmp_path: Path) -> None:
    numbers = iter((1, 2))
    found = [kept(tmp_path, "name", key, lambda: next(numbers)) for key in ("a", "a", "b", "b")]
    assert found == [1, 1, 2, 2]


def test_a_damaged_file_is_made_anew(tmp_path: Path) -> None:
    keep(tmp_path, "name", "key", ["value"])
    for file in (tmp_path / ".cache").rglob("*.pickle"):
        file.write_bytes(file.read_bytes()[:-4])
    assert recall(tmp_path, "name", "key") is None
    assert kept(tmp_path, "name", "key", lambda: "again") == "again"


def test_editorial_pages_are_rendered_anew_when_a_text_changes_or_a_file_comes(
    tmp_path: Path,
) -> None:
    root = _repository(tmp_path)
    pages = {"en": [written("en/about.md", "About", {"description": "What"}, "<p>Text</p>")[1]]}
    KeptEditorial(root).keep(pages)
    assert KeptEditorial(root).find() == pages
    (root / "content" / "en" / "about.md").write_text("# About us\n")
    assert KeptEditorial(root).find() is None
    KeptEditorial(root).keep(pages)
    (root / "content" / "en" / "picture.svg").write_text("<svg/>")
    assert KeptEditorial(root).find() is None
