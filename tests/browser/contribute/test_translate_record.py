"""A translation, from the page of a record to a file that passes the check as it is."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from filling import NASTY, make_file
from hub.catalogue import Catalogue
from hub.languages.localise import localised
from playwright.sync_api import Page, expect
from repositories import ROOT, base, check

pytestmark = pytest.mark.browser
ID = "co-barranquilla-cilm"
FORM = "[data-translation]"
KINDS_KEPT = {
    "practice": ID,
    "authority": "br-sao-paulo",
    "network": "cities-of-solidarity-americas",
    "programme": "",
    "event": "",
    "commitment": "",
    "country": "br",
}
"""Records whose translations come out as they went in; an empty name stands for the first one."""
FOLDERS = ("co", "br", "networks", "programmes", "events", "commitments")


def copy_of_some(target: Path) -> Path:
    """Make a repository with some of the real records."""
    root = base(target)
    for folder in FOLDERS:
        shutil.copytree(ROOT / "cities" / folder, root / "cities" / folder, dirs_exist_ok=True)
    shutil.copytree(ROOT / "good_practices/co", root / "good_practices/co")
    return root


def first_in_portuguese(catalogue: Catalogue, kind: str) -> str:
    found = catalogue.translations.items()
    return next(name for (own, name), by in found if own == kind and "pt" in by)


def test_in_spanish_from_a_record_to_a_file_that_passes_the_check(
    page: Page, below: str, tmp_path: Path
) -> None:
    page.goto(f"{below}/es/good-practices/{ID}.html")
    page.click(".notice--translation a[href*='contribute/translate.html#']")
    expect(page.locator(FORM)).to_have_attribute("data-ready", "")
    title = page.locator("#field-title + .pair")
    expect(title.locator(".pair__text")).to_have_attribute("lang", "en")
    title.locator("textarea").fill(f"{NASTY} título")
    page.locator("#field-actions + .pair textarea").fill("- No es una lista\n\n# ni un título")
    page.reload()  # What was written is kept on this device.
    expect(title.locator("textarea")).to_have_value(f"{NASTY} título")
    path, text = make_file(page, FORM)
    assert path == f"good_practices/co/{ID}.es.md"
    root = copy_of_some(tmp_path / "r")
    before = check(root).catalogue.translations["practice", ID]["es"].overlay
    (root / path).write_text(text, encoding="utf-8")
    checked = check(root)
    assert [problem for problem in checked.problems if problem.file == path] == []
    after: Any = checked.catalogue.translations["practice", ID]["es"].overlay
    assert (after.translates, after.by, after.reviewed) == (before.translates, "human", None)
    assert after.title == f"{NASTY} título"
    assert after.actions[0] == "- No es una lista # ni un título"
    changed = {"by", "title", "actions"}
    assert after.model_dump(exclude=changed) == before.model_dump(exclude=changed)


def test_a_translation_that_is_only_reviewed_says_the_same_as_before(
    page: Page, host: str, tmp_path: Path
) -> None:
    root = copy_of_some(tmp_path / "r")
    before = check(root).catalogue
    names = {kind: name or first_in_portuguese(before, kind) for kind, name in KINDS_KEPT.items()}
    for kind, name in names.items():
        page.goto(f"{host}/pt/contribute/translate.html#pt/{kind}/{name}")
        page.reload()
        expect(page.locator(FORM)).to_have_attribute("data-ready", "")
        page.check("[data-reviewed]")
        path, text = make_file(page, FORM)
        assert path == before.translations[kind, name]["pt"].document.path
        (root / path).write_text(text, encoding="utf-8")
    checked = check(root)
    for kind, name in names.items():
        old, new = (found.translations[kind, name]["pt"] for found in (before, checked.catalogue))
        assert [p for p in checked.problems if p.file == new.document.path] == []
        assert new.overlay.by == "machine"
        assert new.overlay.reviewed is not None
        record = before.of(kind)[name].record
        assert localised(kind, record, new.overlay, "pt") == localised(
            kind, record, old.overlay, "pt"
        )


def test_what_is_missing_is_said_beside_the_field(page: Page, host: str) -> None:
    page.goto(f"{host}/fr/contribute/translate.html#fr/practice/{ID}")
    expect(page.locator(FORM)).to_have_attribute("data-ready", "")
    page.click(f"{FORM} [type=submit]")
    expect(page.locator("[data-problem]")).not_to_be_empty()
    page.locator("#field-title + .pair textarea").fill("")
    page.locator("#field-actions + .pair textarea").fill("")
    page.click(f"{FORM} [type=submit]")
    expect(page.locator("#field-title + .pair .ask__error")).to_be_visible()
    expect(page.locator("#field-actions + .pair .ask__error")).to_be_visible()
    expect(page.locator("#field-title + .pair textarea")).to_be_focused()
    expect(page.locator("[data-ways]")).to_be_hidden()
