"""The one file that needs nothing else, opened from a disk."""

import json
import re
from pathlib import Path

import pytest
from form_page import show_each_step
from hub.pages.assessment.single_file import as_inline, policy, with_living_links
from playwright.sync_api import Page, Request, expect
from watch import NewContext

pytestmark = pytest.mark.browser
CITY = "[data-part='city/name'] input"


@pytest.fixture(params=["en", "es", "pt", "fr"])
def file(request: pytest.FixtureRequest, site: Path) -> Path:
    found: Path = site / request.param / "self-assessment" / "self-assessment.html"
    return found


def open_alone(page: Page, file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "stick" / "form.html"
    copy.parent.mkdir(exist_ok=True)
    copy.write_bytes(file.read_bytes())
    page.goto(copy.as_uri() + "#start")
    page.locator("#assessment[data-ready]").wait_for()


def reopened(page: Page, file: Path, tmp_path: Path) -> str:
    """Write in the file, load it again, and return the city's name that it then shows."""
    open_alone(page, file, tmp_path)
    page.fill(CITY, "Quilmes")
    page.evaluate("assessment.store.set('answers/8.3', {answer: 'no'})")
    page.reload()
    page.locator("#assessment[data-ready]").wait_for()
    return page.input_value(CITY)


def test_it_asks_for_nothing_and_keeps_what_is_written(
    new_context: NewContext, file: Path, tmp_path: Path
) -> None:
    asked: list[Request] = []
    # On a busy computer Chromium 156 gives one file: page in a hundred, even one of a single
    # line, a storage that belongs to nothing; so an empty one is tried again in a new profile.
    for _ in range(4):
        page = new_context().new_page()
        page.on("request", lambda request: asked.append(request))
        if reopened(page, file, tmp_path):
            break
    expect(page.locator(CITY)).to_have_value("Quilmes")
    assert page.evaluate("assessment.practices.load().then((all) => all.length)") > 50
    assert page.evaluate("assessment.later.get('forms').then(Boolean)")
    assert page.evaluate("assessment.later.get('workbook').then(Boolean)")
    show_each_step(page)
    with page.expect_download() as download:
        page.evaluate("assessment.kept.download(assessment.store.key())")
    assert json.loads(download.value.path().read_text())["city"]["name"] == "Quilmes"
    elsewhere = [one.url for one in asked if not one.url.startswith(("data:", "blob:"))]
    assert {url.partition("#")[0] for url in elsewhere} == {page.url.partition("#")[0]}


def test_it_has_no_link_that_leads_nowhere_and_no_file_beside_it(file: Path) -> None:
    text = file.read_text()
    markup = re.sub(r"<(script|style)\b.*?</\1>", "", text, flags=re.DOTALL)
    found = re.findall(r'\s(?:href|src)="([^"]*)"', markup)
    assert all(address.startswith(("#", "https:", "data:")) for address in found), found


def test_it_says_which_version_it_is(file: Path) -> None:
    head = file.read_text().partition("<main")[0]
    data = re.search(r'"digest":"(\w+)"', file.read_text())
    assert data and data[1] in head


def test_links_lead_on_where_the_public_address_is_known() -> None:
    page = (
        '<a class="x" href="../a.html"><b>A</b></a> <a href="https://hub.example/en/a.html">B</a>'
    )
    assert with_living_links(page) == '<b>A</b> <a href="https://hub.example/en/a.html">B</a>'
    assert with_living_links('<a href="#top">Up</a>') == '<a href="#top">Up</a>'


def test_no_text_of_a_script_ends_the_script() -> None:
    assert "</script" not in as_inline('say("</script><!-- <script>")').lower()
    assert "<!--" not in as_inline('say("</script><!-- <script>")')


def test_the_policy_names_what_may_run_by_its_hash() -> None:
    made = policy(["1"], [""])
    assert "script-src 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=';" in made
    assert "unsafe" not in made
