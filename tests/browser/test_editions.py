"""Two editions of a small hub, published as a maintainer would, at the root and below a folder."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe import ALL_RULES, COLOUR_RULES, still, violations
from playwright.sync_api import BrowserContext, Page, expect
from serving import FOLDER, serving
from small_hub import as_git, change, commit, run_well, small_hub
from test_html import invalid
from watch import NewContext, Watch

pytestmark = pytest.mark.browser
OLD, NEW = "2026.1", "2026.2"
ADDRESS = "https://example.org/hub/"
LEGAL = "good-practices/ar-exampletown-legal-aid.html"
GONE = "good-practices/ar-exampletown-school.html"
CITY = "[data-part='city/name'] input"


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a hub of two languages with two editions; the newer lacks a practice of the older."""
    root = small_hub(tmp_path_factory.mktemp("editions") / "hub")
    change(root / "mkdocs.yml", "languages: [en, es, pt, fr]", "languages: [en, es]")
    change(root / "mkdocs.yml", 'site_url: ""', f"site_url: {ADDRESS}")
    practices = root / "good_practices" / "ar"
    text = (practices / "ar-exampletown-legal-aid.md").read_text()
    school = practices / "ar-exampletown-school.md"
    school.write_text(text.replace("Legal aid in", "A school in"))
    as_git(root)
    run_well(root, sys.executable, "scripts/publish.py", OLD)
    school.unlink()
    change(practices / "ar-exampletown-legal-aid.md", "gives legal advice", "gives free advice")
    commit(root, "No school")
    run_well(root, sys.executable, "scripts/publish.py", NEW)
    return root


@pytest.fixture(scope="module")
def published(hub: Path) -> Path:
    """Return what stands on the branch, as a server has it."""
    folder = hub.with_name("published")
    folder.mkdir()
    archive = subprocess.run(
        ["git", "archive", "gh-pages"], cwd=hub, capture_output=True, check=True
    )
    subprocess.run(["tar", "-x"], cwd=folder, input=archive.stdout, check=True)
    return folder


@pytest.fixture(scope="module")
def host(published: Path) -> Iterator[str]:
    with serving(published) as address:
        yield address


@pytest.fixture(params=["", FOLDER], ids=["root", "folder"])
def base(request: pytest.FixtureRequest, host: str) -> str:
    return host + str(request.param)


def choose(page: Page, edition: str) -> None:
    """Choose an edition in the menu."""
    page.locator("[data-editions] summary").click()
    page.locator("[data-editions] a", has_text=edition).click()


def test_the_root_leads_to_the_latest_edition_in_the_readers_language(
    new_context: NewContext, base: str
) -> None:
    page = new_context(locale="es-CO").new_page()
    page.goto(f"{base}/")
    page.wait_for_url(f"{base}/latest/es/index.html")
    expect(page.locator("[data-editions] summary")).to_have_text(re.compile(NEW))


def test_the_menu_stays_on_the_page_with_its_filters(page: Page, base: str) -> None:
    page.goto(f"{base}/latest/es/good-practices/index.html?country=AR#main")
    expect(page.locator("[data-edition-note]:visible")).to_have_count(0)
    choose(page, OLD)
    page.wait_for_url(f"{base}/{OLD}/es/good-practices/index.html?country=AR#main")
    expect(page.locator("[data-editions] [aria-current]")).to_have_text(OLD)
    page.locator("[data-languages] a[hreflang=en]").click()
    page.wait_for_url(f"{base}/{OLD}/en/good-practices/index.html?country=AR#main")
    note = page.locator("[data-edition-note=old]")
    expect(note).to_be_visible()
    note.locator("a").click()
    page.wait_for_url(f"{base}/latest/en/good-practices/index.html?country=AR#main")


def test_a_page_that_is_gone_leads_to_the_start_of_the_edition(
    page: Page, watch: Watch, base: str
) -> None:
    page.goto(f"{base}/{OLD}/es/{GONE}")
    choose(page, NEW)
    page.wait_for_url(f"{base}/latest/*/index.html")
    assert all("404" in complaint for complaint in watch.complaints)
    watch.complaints.clear()  # The browser itself reports that it found no such page.


@pytest.mark.parametrize(("edition", "says"), [(OLD, "legal"), ("latest", "free")])
def test_each_edition_finds_its_own_pages(page: Page, base: str, edition: str, says: str) -> None:
    page.goto(f"{base}/{edition}/en/search.html?q=advice")
    result = page.locator(f"[data-results] a[href$='{LEGAL}']")
    expect(result).to_have_attribute("href", re.compile(rf"/{edition}/en/{LEGAL}$"))
    expect(page.locator("[data-results] a[href*='school']")).to_have_count(int(edition == OLD))
    result.click()
    expect(page.locator("article")).to_contain_text(f"An invented office gives {says} advice")


def test_the_self_assessment_opens_offline_in_both_and_shares_what_is_kept(
    new_context: NewContext, base: str
) -> None:
    context = new_context()
    for edition in (OLD, "latest"):
        visit(context, f"{base}/{edition}/es/self-assessment/index.html#start")
    page = context.pages[0]
    page.fill(CITY, "Quilmes")
    choose(page, NEW)
    page.wait_for_url(f"{base}/latest/es/self-assessment/index.html#start")
    expect(page.locator(CITY)).to_have_value("Quilmes")
    context.set_offline(True)
    for edition in (OLD, "latest"):
        page.goto(f"{base}/{edition}/en/self-assessment/index.html#start")
        expect(page.locator(CITY)).to_have_value("Quilmes")


def visit(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    page.goto(address)
    expect(page.locator("[data-offline-ready]")).to_be_visible()


def test_the_list_of_editions_works_without_scripts(new_context: NewContext, base: str) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{base}/{OLD}/en/index.html")
    expect(page.locator("[data-editions]")).to_be_hidden()
    page.locator("footer a[href$='editions.html']").click()
    page.locator(f"a[href='{OLD}/es/index.html']").click()
    expect(page.locator("html")).to_have_attribute("lang", "es")


def test_without_a_list_there_is_no_menu_and_no_error(page: Page, published: Path) -> None:
    page.goto((published / OLD / "en" / "index.html").as_uri())
    expect(page.locator(".site-header")).to_be_visible()
    expect(page.locator("[data-editions]")).to_be_hidden()


def test_the_menu_the_note_and_the_list_are_accessible(page: Page, host: str) -> None:
    page.goto(f"{host}/{OLD}/en/about.html")
    expect(page.locator("[data-edition-note=old]")).to_be_visible()
    page.locator("[data-editions] summary").click()
    for scheme in ("light", "dark"):
        still(page, scheme)
        rules = ALL_RULES if scheme == "light" else COLOUR_RULES
        assert violations(page, rules, ".site-header") == []
        assert violations(page, rules, "[data-edition-note=old]") == []
    page.keyboard.press("Escape")
    expect(page.locator("[data-editions] summary")).to_be_focused()
    expect(page.locator("[data-editions] ul")).to_be_hidden()
    page.goto(f"{host}/editions.html")
    assert violations(page) == []


def test_the_pages_at_the_root_and_of_an_edition_are_valid(published: Path) -> None:
    pages = ["index.html", "editions.html", "404.html", f"{OLD}/en/index.html"]
    assert invalid([published / page for page in pages]) == []


def test_the_script_lists_what_mike_lists(published: Path) -> None:
    listed = json.loads((published / "versions.json").read_text())
    script = (published / "versions.js").read_text()
    assert json.loads(script[script.index("(") + 1 : script.rindex(")")]) == listed
    assert [(one["version"], one["aliases"]) for one in listed] == [(NEW, ["latest"]), (OLD, [])]
    assert listed[0]["properties"]["languages"] == ["en", "es"]


def test_whole_addresses_lead_to_the_latest_edition(published: Path) -> None:
    for edition in (OLD, "latest"):
        folder = published / edition
        page = (folder / "es" / LEGAL).read_text()
        assert f'<link rel="canonical" href="{ADDRESS}latest/es/{LEGAL}">' in page
        assert '<link rel="alternate" hreflang="en" href="../../en/good-practices' in page
        feed = (folder / "es" / "feeds" / "changes.atom").read_text()
        assert f"{ADDRESS}latest/es/" in feed and f"{ADDRESS}{OLD}" not in feed
        assert f"<loc>{ADDRESS}latest/en/{LEGAL}</loc>" in (folder / "sitemap.xml").read_text()
        api = json.loads((folder / "api" / "1" / "openapi.json").read_text())
        assert api["servers"][0]["url"] == "."
    assert f'href="{ADDRESS}latest/en/index.html"' in (published / "404.html").read_text()


def test_an_edition_that_is_out_stays_as_it_is(hub: Path) -> None:
    before = run_well(hub, "git", "rev-parse", "gh-pages")
    command = [sys.executable, "scripts/publish.py", OLD]
    done = subprocess.run(command, cwd=hub, capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "AGAIN=1" in done.stderr
    assert run_well(hub, "git", "rev-parse", "gh-pages") == before
