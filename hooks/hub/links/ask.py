"""Asks pages whether they are still there: few hosts at once, one page a host, with pauses.

An address comes from a record, and so from a stranger: only public hosts are asked, over http and
https, and nothing of what they send is kept or run.
"""

import http.client
import ipaddress
import socket
import time
import urllib.error
import urllib.request
from collections import defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

GONE = (404, 410)
"""What a server says of a page that is no longer there."""
_HEAD_REFUSED = (400, 403, 404, 405, 406, 429, 500, 501, 503)
"""What servers say to a short question although the page is there."""


@dataclass(frozen=True)
class Manners:
    """How pages are asked."""

    agent: str = "solidarity-hub-links/1"
    """What the hub calls itself."""
    hosts_at_once: int = 6
    pause: float = 2.0
    """Seconds between two questions to one host."""
    timeout: float = 20.0
    """Seconds to wait for an answer."""
    local_too: bool = False
    """Whether hosts of this computer and its network are asked; for tests only."""


@dataclass(frozen=True, order=True)
class Answer:
    """What a page answered."""

    address: str
    state: str
    """`there`, `gone`, `silent` (no server or no answer) or `unclear` (it refuses machines)."""
    said: str = ""
    """The number or the words behind the state."""


def ask_all(addresses: Iterable[str], manners: Manners) -> Iterator[Answer]:
    """Yield the answer of each address, host by host."""
    by_host: dict[str, list[str]] = defaultdict(list)
    for address in addresses:
        by_host[_host(address)].append(address)
    with ThreadPoolExecutor(manners.hosts_at_once) as pool:
        hosts = [pool.submit(_ask_host, pages, manners) for pages in by_host.values()]
        for host in as_completed(hosts):
            yield from host.result()


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _ask_host(pages: list[str], manners: Manners) -> list[Answer]:
    answers = []
    for number, page in enumerate(pages):
        if number:
            time.sleep(manners.pause)
        answers.append(ask(page, manners))
    return answers


def ask(address: str, manners: Manners) -> Answer:
    """Return what one page answers; a short question first, the whole page where that fails."""
    try:
        status = _status(address, "HEAD", manners)
        if status in _HEAD_REFUSED:
            time.sleep(min(manners.pause, 1))
            status = _status(address, "GET", manners)
    except _NotPublic:
        return Answer(address, "unclear", "not a public host")
    except (OSError, http.client.HTTPException, ValueError) as error:
        return Answer(address, "silent", _words(error))
    if status in GONE:
        return Answer(address, "gone", str(status))
    return Answer(address, "there" if status < 300 else "unclear", str(status))


class _NotPublic(Exception):
    """The host is one of this computer or its network."""


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects to public hosts only."""

    def __init__(self, manners: Manners) -> None:
        self._manners = manners

    def redirect_request(self, *question: Any) -> urllib.request.Request | None:
        """Return the next question."""
        following = super().redirect_request(*question)
        if following is not None:
            _refuse_local(following.full_url, self._manners)
        return following


def _status(address: str, method: str, manners: Manners) -> int:
    _refuse_local(address, manners)
    question = urllib.request.Request(
        quote(address, safe="%/:=&?~#+!$,;'@()*[]"),
        method=method,
        headers={"User-Agent": manners.agent, "Accept": "*/*"},
    )
    opener = urllib.request.build_opener(_Redirects(manners))
    try:
        with opener.open(question, timeout=manners.timeout) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        error.close()
        return error.code


def _refuse_local(address: str, manners: Manners) -> None:
    """Raise _NotPublic for a host of the own network, and OSError for one that has no name."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("not an address of the web")
    if manners.local_too:
        return
    for found in socket.getaddrinfo(parts.hostname, None, type=socket.SOCK_STREAM):
        if not ipaddress.ip_address(str(found[4][0]).partition("%")[0]).is_global:
            raise _NotPublic


def _words(error: Exception) -> str:
    reason = getattr(error, "reason", None) or error
    return " ".join(str(reason).split())[:120] or type(error).__name__
