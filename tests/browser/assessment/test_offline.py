"""The self-assessment opens without a connection, and a new version of it takes over cleanly."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hub.output.service_worker import kept_files, write_service_worker
from playwright.sync_api import BrowserContext, Page, expect
from serving import FOLDER, serving
from watch import NewContext

pytestmark = pytest.mark.browser
ROOT = Path(__file__).parents[3]
LANGUAGES = ["en", "es", "pt", "fr"]
PAGE = "/en/self-assessment/index.html"
CITY = "[data-part='city/name'] input"


@pytest.fixture
def server() -> Iterator[ExitStack]:
    """Return what is closed when the connection is to break."""
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def copied(site: Path, tmp_path: Path) -> Path:
    """Return a site with no more than the self-assessment, which may be changed."""
    for path in [*kept_files(site, LANGUAGES), "service-worker.js"]:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(site / path, tmp_path / path)
    return tmp_path


@pytest.fixture
def host(copied: Path, server: ExitStack) -> str:
    return server.enter_context(serving(copied))


def visit(context: BrowserContext, address: str) -> Page:
    page = context.new_page()
    page.goto(address + PAGE + "#start")
    expect(page.locator("[data-offline-ready]")).to_be_visible()
    return page


def disconnect(context: BrowserContext, server: ExitStack) -> None:
    context.set_offline(True)
    server.close()


def stores(page: Page) -> list[str]:
    found: list[str] = page.evaluate("caches.keys()")
    return sorted(found)


@pytest.mark.parametrize("folder", ["", FOLDER])
def test_after_one_visit_it_opens_in_every_language_without_a_connection(
    new_context: NewContext, host: str, server: ExitStack, folder: str
) -> None:
    context = new_context()
    page = visit(context, host + folder)
    page.fill(CITY, "Quilmes")
    disconnect(context, server)
    page.reload()
    for language in LANGUAGES:
        page.locator(f"[data-languages] a[hreflang={language}]").click()
        expect(page.locator("html")).to_have_attribute("lang", language)
        expect(page.locator(CITY)).to_have_value("Quilmes")
    assert page.evaluate("assessment.practices.load().then((all) => all.length)") > 50
    assert page.evaluate("assessment.later.get('forms').then(Boolean)")
    assert page.evaluate("assessment.later.get('workbook').then(Boolean)")
    page.goto(f"{host}{folder}/fr/self-assessment/")
    expect(page.locator("html")).to_have_attribute("lang", "fr")


def test_sites_below_other_folders_keep_apart(
    new_context: NewContext, host: str, server: ExitStack
) -> None:
    context = new_context()
    page = visit(context, host)
    below = visit(context, host + FOLDER)
    names = stores(page)
    assert len(names) == 2
    below.evaluate("navigator.serviceWorker.ready.then((one) => one.unregister())")
    below.evaluate("(name) => caches.delete(name)", next(n for n in names if FOLDER in n))
    disconnect(context, server)
    page.reload()
    expect(page.locator(CITY)).to_be_visible()
    assert len(stores(page)) == 1


def publish(copied: Path, sign: str) -> None:
    """Put a new version of a site in the place of the old one."""
    script = copied / "assets" / "assessment.js"
    script.write_text(f"window.sign = '{sign}';\n" + script.read_text())
    for file in copied.glob("*/self-assessment/index.html"):
        file.write_text(file.read_text().replace("<body>", f'<body data-sign="{sign}">'))
    write_service_worker(ROOT, copied, LANGUAGES, live=False)


def signs(page: Page) -> list[str | None]:
    found: list[str | None] = page.evaluate(
        "[window.sign ?? null, document.body.dataset.sign ?? null]"
    )
    return found


def wait_for_sign(page: Page) -> None:
    page.wait_for_function("() => window.sign === 'new' && document.body?.dataset.sign")


def wait_for_next(page: Page) -> None:
    """Wait until a new version has been fetched and stands in line."""
    page.evaluate(
        """async () => {
            while (!(await navigator.serviceWorker.getRegistration()).waiting)
                await new Promise((done) => setTimeout(done, 50));
        }"""
    )


def try_next(page: Page) -> None:
    """Look for a new version; `window.tried` then says what became of keeping it."""
    page.evaluate(
        """async () => {
            const found = await navigator.serviceWorker.getRegistration();
            const follow = (worker) =>
                worker.addEventListener("statechange", () => (window.tried = worker.state));
            if (found.installing) return follow(found.installing);
            found.addEventListener("updatefound", () => follow(found.installing));
            await found.update().catch(() => {});
        }"""
    )


def test_a_new_version_takes_over_at_the_next_visit_and_never_mixes(
    new_context: NewContext, host: str, copied: Path
) -> None:
    context = new_context()
    page = visit(context, host)
    page.fill(CITY, "Quilmes")
    publish(copied, "new")
    page.reload()
    assert signs(page) == [None, None]
    wait_for_next(page)
    page.reload()
    wait_for_sign(page)
    assert signs(page) == ["new", "new"]
    expect(page.locator(CITY)).to_have_value("Quilmes")
    assert len(stores(page)) == 1


def test_a_new_version_waits_while_two_tabs_are_open(
    new_context: NewContext, host: str, copied: Path
) -> None:
    context = new_context()
    page, other = visit(context, host), visit(context, host)
    publish(copied, "new")
    page.reload()
    wait_for_next(page)
    page.reload()
    expect(page.locator("[data-offline-ready]")).to_be_visible()
    page.wait_for_timeout(500)  # Nothing tells that a version has not taken over.
    assert signs(page) == [None, None]
    page.close()
    other.close()
    last = context.new_page()
    last.goto(host + PAGE)
    wait_for_sign(last)
    assert signs(last) == ["new", "new"]


def test_half_a_new_version_is_never_kept(
    new_context: NewContext, host: str, copied: Path, server: ExitStack
) -> None:
    context = new_context()
    page = visit(context, host)
    before = stores(page)
    publish(copied, "new")
    (copied / "assets" / "assessment.js").write_text("// Something in between changed this.\n")
    page.reload()
    expect(page.locator("[data-offline-ready]")).to_be_visible()
    try_next(page)
    page.wait_for_function("() => window.tried === 'redundant'")
    disconnect(context, server)
    page.reload()
    assert signs(page) == [None, None]
    assert stores(page) == before


def test_other_pages_of_the_site_are_never_answered_from_what_is_kept(
    new_context: NewContext, host: str, copied: Path
) -> None:
    context = new_context()
    page = visit(context, host)
    page.reload()
    (copied / "assets" / "theme.js").write_text("window.sign = 'fresh';\n")
    (copied / "en" / "other.html").write_text("<script src='../assets/theme.js'></script>")
    page.goto(host + "/en/other.html")
    assert page.evaluate("window.sign") == "fresh"


def test_a_development_server_takes_away_what_an_older_site_kept(
    new_context: NewContext, host: str, copied: Path
) -> None:
    context = new_context()
    page = visit(context, host)
    write_service_worker(ROOT, copied, LANGUAGES, live=True)
    page.evaluate(
        """async () => {
            const found = await navigator.serviceWorker.getRegistration();
            await found.update();
            while (await navigator.serviceWorker.getRegistration())
                await new Promise((done) => setTimeout(done, 50));
        }"""
    )
    (copied / "assets" / "assessment.js").write_text("window.sign = 'fresh';\n")
    page.reload()
    assert page.evaluate("window.sign") == "fresh"
