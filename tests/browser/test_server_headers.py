"""The headers that the guide gives to servers break nothing of the site."""

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Page, expect
from serving import QuietHandler, QuietServer

pytestmark = pytest.mark.browser
GUIDE = Path(__file__).parents[2] / "content" / "en" / "publish.md"
HEADERS = dict(re.findall(r"^  ([A-Z][\w-]+): (.+)$", GUIDE.read_text(), re.MULTILINE))


class WithHeaders(QuietHandler):
    """Serves files as a server does that was set up by the guide."""

    def end_headers(self) -> None:
        for name, value in HEADERS.items():
            self.send_header(name, value)
        super().end_headers()


@pytest.fixture
def host(site: Path) -> Iterator[str]:
    server = QuietServer(("127.0.0.1", 0), partial(WithHeaders, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_search_form_and_single_file_work_with_the_headers(page: Page, host: str) -> None:
    assert HEADERS["X-Content-Type-Options"] == "nosniff"
    page.goto(f"{host}/es/search.html?q=vivienda")
    expect(page.locator("[data-results] a").first).to_be_visible()
    page.goto(f"{host}/es/self-assessment/index.html#start")
    expect(page.locator("[data-offline-ready]")).to_be_visible()
    page.goto(f"{host}/es/self-assessment/self-assessment.html#start")
    page.fill("[data-part='city/name'] input", "Quilmes")
