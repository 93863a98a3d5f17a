"""What is this hub's own is read from mkdocs.yml and from nowhere else."""

from pathlib import Path

import pytest
from hub.check.report import as_text
from hub.settings import read_settings
from pydantic import ValidationError
from repositories import BASE, ROOT, problems, with_files


def settings_with(tmp_path: Path, old: str, new: str) -> Path:
    text = (BASE / "mkdocs.yml").read_text()
    assert old in text
    (tmp_path / "mkdocs.yml").write_text(text.replace(old, new))
    return tmp_path


def test_the_default_language_is_the_first() -> None:
    settings = read_settings(ROOT)
    assert settings.languages == ["en", "es", "pt", "fr"]
    assert settings.default_language == "en"


def test_the_site_has_a_name_in_every_language() -> None:
    settings = read_settings(ROOT)
    assert set(settings.languages) <= set(settings.name)


def test_what_is_not_given_has_a_default(tmp_path: Path) -> None:
    settings = read_settings(settings_with(tmp_path, "languages:", "languages:"))
    assert (settings.forge.branch, settings.region) == ("main", "world")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("languages: [en, es, pt, fr]", "languages: []"),
        ("languages: [en, es, pt, fr]", "languages: english"),
        ("languages: [en, es, pt, fr]", "language: en"),
        ("repository: https://example.org/hub", "branch: main"),
    ],
)
def test_settings_are_as_strict_as_records(tmp_path: Path, old: str, new: str) -> None:
    with pytest.raises(ValidationError):
        read_settings(settings_with(tmp_path, old, new))


def test_norwegian_is_a_language_like_any_other(tmp_path: Path) -> None:
    root = settings_with(tmp_path, "[en, es, pt, fr]", "[en, no]")
    assert read_settings(root).languages == ["en", "no"]


def test_the_network_that_the_hub_is_about_has_a_record() -> None:
    name = read_settings(ROOT).initiative
    assert name and (ROOT / "cities" / "networks" / f"{name}.md").exists()


@pytest.mark.parametrize("line", ["", "    initiative:\n", "    initiative: example-network\n"])
def test_a_hub_need_not_be_about_a_network(tmp_path: Path, line: str) -> None:
    assert problems(with_initiative(tmp_path, line)) == []


def test_a_network_without_a_record_is_told_with_its_place_and_the_nearest(tmp_path: Path) -> None:
    root = with_initiative(tmp_path, "    initiative: example-netwrk\n")
    (found,) = problems(root)
    line = len((root / "mkdocs.yml").read_text().splitlines())
    assert (found.file, found.line, found.field) == ("mkdocs.yml", line, "extra.hub.initiative")
    said = as_text(found)
    assert "There is no network with the id 'example-netwrk'." in said
    assert "Did you mean 'example-network'?" in said


def with_initiative(tmp_path: Path, line: str) -> Path:
    """Make a small repository whose settings end with a line."""
    return with_files(tmp_path / "r", {"mkdocs.yml": (BASE / "mkdocs.yml").read_text() + line})
