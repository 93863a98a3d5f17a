"""A practice, from the first page to a file that passes the check as it is."""

import shutil
from pathlib import Path

import pytest
from filling import NASTY, fill_practice, make_file
from hub.check.problem import Problem
from hub.check.run import Checked
from playwright.sync_api import Page, expect
from repositories import ROOT, base, check

pytestmark = pytest.mark.browser
FORGE = "https://github.com/cities-of-solidarity/hub"


def checked_in_a_copy(target: Path, path: str, text: str) -> tuple[Checked, list[Problem]]:
    """Put a file beside the record of its city; return what a check says of that file."""
    root = base(target)
    city = "cities/co/co-cucuta"
    shutil.copytree(ROOT / city, root / city)
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")
    checked = check(root)
    return checked, [problem for problem in checked.problems if problem.file == path]


def test_in_spanish_with_every_nasty_sign_the_file_passes_unchanged(
    page: Page, below: str, tmp_path: Path
) -> None:
    page.goto(f"{below}/es/share.html")
    page.locator("main a[href='contribute/practice.html']").first.click()
    expect(page.locator("[data-form]")).to_have_attribute("data-ready", "")
    fill_practice(page)
    path, text = make_file(page)
    assert path.startswith("good_practices/co/co-cucuta-atencion-")
    checked, problems = checked_in_a_copy(tmp_path / "r", path, text)
    assert problems == []
    record = checked.catalogue.of("practice")[Path(path).stem].record
    assert (record.language, record.title) == ("es", f"{NASTY} title")
    assert record.partners[0].name == record.sources[0].publisher == NASTY
    assert record.criteria == ["legal-inclusion", "economic-inclusion"]
    assert record.actions[1:] == [f"{NASTY} actions: dos", f"\\# {NASTY} tres"]
