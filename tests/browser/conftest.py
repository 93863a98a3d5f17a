"""A real Chromium, and pages that complain about errors and about requests to other hosts."""

import os
from collections.abc import Iterator
from typing import Any

import pytest
from browser import find_browser
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from watch import NewContext, Watch

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = find_browser()
    if not path and not os.environ.get("PLAYWRIGHT_BROWSERS_PATH"):
        pytest.skip("no Chromium on this computer")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def watch(host: str) -> Watch:
    return Watch(host)


@pytest.fixture
def new_context(chromium: Browser, watch: Watch) -> Iterator[NewContext]:
    """Return a function that opens a watched context; what went wrong is raised at the end."""
    opened: list[BrowserContext] = []

    def open_context(**options: Any) -> BrowserContext:
        context = chromium.new_context(**{"locale": "en-GB", **options})
        context.set_default_timeout(10_000)
        context.route(watch.elsewhere, watch.stop)
        context.on("page", watch.listen)
        opened.append(context)
        return context

    yield open_context
    for context in opened:
        context.close()
    assert not watch.complaints


@pytest.fixture
def page(new_context: NewContext) -> Page:
    return new_context().new_page()


@pytest.fixture
def narrow(new_context: NewContext) -> Page:
    """Return a page as wide as the narrowest telephone."""
    return new_context(viewport={"width": 320, "height": 640}).new_page()
