"""The folder for a memory stick, made by its command: everything in it opens without a server."""

import os
import sys
import zipfile
from pathlib import Path

import pytest
from hub.editions.folder import START, name_of, unwritable
from hub.settings import read_settings
from playwright.sync_api import Page, expect
from small_hub import change, run_well, small_hub

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def stick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where the folder of a small hub and its ZIP are."""
    root = small_hub(tmp_path_factory.mktemp("stick") / "hub")
    change(root / "mkdocs.yml", "languages: [en, es, pt, fr]", "languages: [en, es]")
    out = root.with_name("out")
    said = run_well(
        root, sys.executable, "scripts/folder.py", "--out", str(out), "--version", "2026.1"
    )
    assert " MB" in said and START in said
    return out


@pytest.fixture(scope="module")
def folder(stick: Path) -> Path:
    return next(one for one in stick.iterdir() if one.is_dir())


@pytest.fixture(scope="module")
def host() -> str:
    return "http://nobody.invalid"  # Every request to a server is a complaint.


def test_the_first_page_leads_to_a_search_that_finds(page: Page, folder: Path) -> None:
    page.goto((folder / START).as_uri())
    page.locator("a[hreflang=es]").click()
    expect(page.locator("html")).to_have_attribute("lang", "es")
    page.locator("#site-search").fill("asesoria jur")  # Half a word, without its accent.
    page.keyboard.press("Enter")
    first = page.locator("[data-results] a").first
    expect(first).to_have_text("Asesoría jurídica en Exampletown (ficticia)")
    expect(page.locator("[data-results] mark").first).to_be_visible()
    page.locator("#q").fill("exampletown")
    expect(page.locator("[data-results] a[href*='cities/ar-']")).to_have_count(1)
    page.locator("#s-kind").select_option("good-practices")
    expect(page.locator("[data-results] a[href*='cities/ar-']")).to_have_count(0)
    page.locator("[data-results] a[href*='good-practices/ar-']").click()
    expect(page.locator("article.practice")).to_be_visible()
    page.locator("[data-languages] a[hreflang=en]").click()
    expect(page.locator("h1")).to_have_text("Legal aid in Exampletown (fictional)")


def test_a_search_for_nothing_says_so(page: Page, folder: Path) -> None:
    page.goto((folder / "hub" / "en" / "search.html").as_uri() + "?q=zzz+<b>")
    expect(page.locator("[data-none]")).to_be_visible()


def test_the_self_assessment_opens(page: Page, folder: Path) -> None:
    page.goto((folder / "hub" / "en" / "self-assessment" / "index.html").as_uri() + "#start")
    page.fill("[data-part='city/name'] input", "Quilmes")
    page.locator("[data-languages] a[hreflang=es]").click()
    expect(page.locator("[data-part='city/name'] input")).to_be_visible()


def test_the_zip_holds_the_folder_and_nothing_a_server_needs(stick: Path, folder: Path) -> None:
    with zipfile.ZipFile(stick / f"{folder.name}.zip") as archive:
        names = archive.namelist()
    on_disk = [f for f in folder.rglob("*") if f.is_file()]
    assert len(names) == len(on_disk) and f"{folder.name}/{START}" in names
    assert not [name for name in names if name.endswith("service-worker.js") or "pagefind" in name]


def test_every_name_can_be_written_on_a_stick(folder: Path, site: Path) -> None:
    assert unwritable(folder) == []
    assert unwritable(site) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot make these files in the first place")
@pytest.mark.parametrize("name", ["a:b.html", "what?.html", "end.", "nul.txt", "x" * 181])
def test_a_name_that_cannot_is_found(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("")
    assert unwritable(tmp_path) == [name]


def test_two_names_that_differ_only_in_size_of_letters_are_found(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("")
    (tmp_path / "A.html").write_text("")
    assert len(unwritable(tmp_path)) == 1


def test_the_name_of_the_folder(folder: Path) -> None:
    settings = read_settings(Path(__file__).parents[2])
    assert folder.name == "cities-of-solidarity-hub-2026.1"
    french = settings.model_copy(
        update={"name": {"fr": "Villes d’accueil & Cie"}, "languages": ["fr"]}
    )
    assert name_of(french, "x") == "villes-d-accueil-cie-x"
