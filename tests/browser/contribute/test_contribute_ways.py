"""The ways a file takes to the hub: their addresses, and what happens where a text is too long."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from filling import fill_practice, make_file, open_form
from playwright.sync_api import Page, expect
from watch import NewContext

pytestmark = pytest.mark.browser
FORGE = "https://github.com/cities-of-solidarity/hub"
OFFER = "one => contribute.ways.offer(one)"
SHORT = {
    "path": "good_practices/co/co-cucuta-a.md",
    "text": '---\ntitle: "Año & más: 😀 #1"\n---\n\nÉ\n',
    "title": "Nueva práctica: Año & más",
    "template": "practice",
}


def address(page: Page, way: str) -> tuple[str, dict[str, str]]:
    """Return where a way leads, and what it takes along."""
    href = page.locator(f"[data-way={way}]").get_attribute("href") or ""
    parts = urlsplit(href)
    query = {name: found[0] for name, found in parse_qs(parts.query).items()}
    return f"{parts.scheme}://{parts.netloc}{parts.path}" if parts.netloc else parts.path, query


def test_each_way_takes_the_file_along(page: Page, below: str) -> None:
    open_form(page, below, "practice")
    page.evaluate(OFFER, SHORT)
    text, path = SHORT["text"], SHORT["path"]
    assert address(page, "new") == (f"{FORGE}/new/main", {"filename": path, "value": text})
    issue = {"template": "practice.yml", "title": SHORT["title"], "record": text}
    assert address(page, "issue") == (f"{FORGE}/issues/new", issue)
    assert address(page, "upload") == (f"{FORGE}/upload/main/good_practices/co", {})
    mail = page.locator("[data-way=mail]").get_attribute("href") or ""
    assert mail.startswith("mailto:?subject=Nueva%20pr")
    assert text in unquote(mail)
    expect(page.locator("[data-way-note]:visible")).to_have_count(0)


def test_a_long_text_is_copied_and_the_empty_file_opened(
    new_context: NewContext, below: str, watch: object
) -> None:
    context = new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    open_form(page, below, "practice")
    long = {**SHORT, "text": SHORT["text"] + "ñ" * 3000}
    page.evaluate(OFFER, long)
    assert address(page, "new") == (f"{FORGE}/new/main", {"filename": SHORT["path"]})
    assert "record" not in address(page, "issue")[1]
    expect(page.locator("[data-way-note=new]")).to_be_visible()
    page.evaluate("document.querySelector('[data-way=new]').removeAttribute('target')")
    page.evaluate(
        "addEventListener('click', (event) => event.target.closest('[data-way]')"
        " && event.preventDefault())"
    )
    page.click("[data-way=new]")
    expect(page.locator("[data-ways-said]")).not_to_be_empty()
    assert page.evaluate("navigator.clipboard.readText()") == long["text"]


def test_a_gitlab_gets_its_own_addresses(page: Page, below: str) -> None:
    page.route(
        "**/contribute/practice.html",
        lambda route: route.fulfill(
            response=(found := route.fetch()),
            body=found.text()
            .replace('"gitlab":false', '"gitlab":true')
            .replace(f'"repository":"{FORGE}"', '"repository":"https://gitlab.com/a/b"'),
        ),
    )
    open_form(page, below, "practice")
    page.evaluate(OFFER, SHORT)
    assert address(page, "new") == (
        "https://gitlab.com/a/b/-/new/main",
        {"file_name": SHORT["path"]},
    )
    where, query = address(page, "issue")
    assert where == "https://gitlab.com/a/b/-/issues/new"
    assert query["issue[title]"] == SHORT["title"]
    assert SHORT["text"] in query["issue[description]"]
    expect(page.locator("[data-way-note=new]")).to_be_visible()


def test_a_change_takes_the_offer_back(page: Page, below: str) -> None:
    open_form(page, below, "practice")
    fill_practice(page)
    make_file(page)
    page.fill("#f-title", "Otra cosa")
    expect(page.locator("[data-ways]")).to_be_hidden()
