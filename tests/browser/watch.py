"""Watches pages: errors in the console, files that are not there, requests to other hosts."""

import re
from collections.abc import Callable

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Response, Route

NewContext = Callable[..., BrowserContext]
"""A function that opens a watched context, with the options of Playwright."""


class Watch:
    """Collects what went wrong on the pages it listens to."""

    def __init__(self, host: str) -> None:
        self.host = host
        self.complaints: list[str] = []

    @property
    def elsewhere(self) -> re.Pattern[str]:
        """Return what an address looks like that belongs to another host."""
        return re.compile(rf"^(?!{re.escape(self.host)}/|data:|blob:|file:)")

    def stop(self, route: Route) -> None:
        self.complaints.append(f"asked another host: {route.request.url}")
        route.abort()

    def listen(self, page: Page) -> None:
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url}: {error}"))
        page.on("response", self._look)

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.location.get('url', '')}: {message.text}")

    def _look(self, response: Response) -> None:
        if response.status >= 400:
            self.complaints.append(f"{response.status}: {response.url}")
