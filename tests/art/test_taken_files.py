"""Every third-party file is listed with its licence and unchanged since it was taken."""

import json
import re
from hashlib import sha256
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OVERRIDES = ROOT / "overrides"
LOCK = json.loads((OVERRIDES / "vendor" / "vendor.lock.json").read_text(encoding="utf-8"))
FILES = [file for package in LOCK["packages"] for file in package["files"]]
ICONS = sorted((OVERRIDES / "icons").glob("*.svg"))


@pytest.mark.parametrize("package", LOCK["packages"], ids=lambda package: str(package["name"]))
def test_a_package_has_version_licence_and_integrity(package: dict[str, str]) -> None:
    assert package["version"] and package["license"]
    assert package["integrity"].startswith("sha512-")


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file["path"]))
def test_a_file_is_as_it_was_taken(file: dict[str, str]) -> None:
    assert sha256((ROOT / file["path"]).read_bytes()).hexdigest() == file["sha256"]


def test_no_taken_file_is_missing_from_the_lock() -> None:
    listed = {file["path"] for file in FILES}
    taken = [*ICONS, *(OVERRIDES / "assets" / "fonts").iterdir()]
    assert {file.relative_to(ROOT).as_posix() for file in taken} <= listed


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: str(icon.stem))
def test_an_icon_is_one_path_without_ids(icon: Path) -> None:
    text = icon.read_text(encoding="utf-8")
    assert text.count("<path") == 1
    assert 'viewBox="0 0 24 24"' in text and 'fill="currentColor"' in text
    assert " id=" not in text


def test_fonts_of_a_page_stay_light() -> None:
    fonts = OVERRIDES / "assets" / "fonts"
    page = fonts.glob("*-latin-wght-*.woff2")
    assert sum(file.stat().st_size for file in page) < 110 * 1024


def test_every_font_of_the_style_sheet_is_there() -> None:
    css = (OVERRIDES / "assets" / "fonts.css").read_text(encoding="utf-8")
    names = re.findall(r'url\("(fonts/[^"]+)"\)', css)
    assert names and all((OVERRIDES / "assets" / name).is_file() for name in names)
