"""The weekly question to every source: what is asked, how politely, and what is made of it."""

import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path

import pytest
from hub.links import ask as asking
from hub.links.ask import Answer, Manners, ask, ask_all
from hub.links.cited import cited_addresses
from hub.links.report import links_report
from repositories import base, check

QUICK = Manners(pause=0, timeout=0.5, local_too=True)


class Handler(BaseHTTPRequestHandler):
    """Answers with the number in the path; remembers what was asked, and when."""

    asked: list[tuple[str, str, float]] = []
    agents: set[str] = set()
    over = threading.Event()
    """Set when nobody waits for an answer any more."""

    def do_HEAD(self) -> None:
        self.answer("HEAD")

    def do_GET(self) -> None:
        self.answer("GET")

    def answer(self, method: str) -> None:
        Handler.asked.append((method, self.path, time.monotonic()))
        Handler.agents.add(self.headers["User-Agent"])
        name = self.path.strip("/").split("?")[0]
        if name == "slow":
            Handler.over.wait(5)
        if name == "to-there":
            self.send_response(301)
            self.send_header("Location", "/200")
        elif name == "to-itself":
            self.send_response(302)
            self.send_header("Location", "/to-itself")
        elif name == "to-a-file":
            self.send_response(302)
            self.send_header("Location", "file:///etc/passwd")
        elif name == "head-refused":
            self.send_response(405 if method == "HEAD" else 200)
        else:
            self.send_response(int(name) if name.isdigit() else 200)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture
def server() -> Iterator[str]:
    Handler.asked.clear()
    Handler.over.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    Handler.over.set()
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("page", "state"),
    [
        ("200", "there"),
        ("to-there", "there"),
        ("head-refused", "there"),
        ("una página?con=ñ", "there"),
        ("404", "gone"),
        ("410", "gone"),
        ("401", "unclear"),
        ("403", "unclear"),
        ("429", "unclear"),
        ("500", "unclear"),
        ("to-itself", "unclear"),
        ("to-a-file", "unclear"),
        ("slow", "silent"),
    ],
)
def test_what_an_answer_means(server: str, page: str, state: str) -> None:
    assert ask(f"{server}/{page}", QUICK).state == state


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:1/", "http://nowhere.invalid/", "http://[half", "ftp://example.org/"],
)
def test_where_nobody_answers(address: str) -> None:
    assert ask(address, QUICK).state == "silent"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "169.254.169.254", "10.0.0.1", "[::1]"])
def test_hosts_of_the_own_network_are_not_asked(host: str) -> None:
    assert ask(f"http://{host}/", Manners()) == Answer(
        f"http://{host}/", "unclear", "not a public host"
    )


def test_one_host_is_asked_one_page_at_a_time_with_pauses(server: str) -> None:
    manners = Manners(pause=0.2, timeout=2, local_too=True, agent="hub (+https://example.org)")
    found = list(ask_all([f"{server}/200?{n}" for n in range(4)], manners))
    assert {one.state for one in found} == {"there"}
    times = [at for _, _, at in Handler.asked]
    assert len(times) == 4
    assert all(later - earlier >= 0.19 for earlier, later in pairwise(times))
    assert "hub (+https://example.org)" in Handler.agents


def test_a_page_that_answers_the_short_question_is_not_fetched(server: str) -> None:
    ask(f"{server}/200", QUICK)
    assert [method for method, _, _ in Handler.asked] == ["HEAD"]


def test_only_so_many_hosts_are_asked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    now: list[int] = [0, 0]
    lock = threading.Lock()
    together = threading.Barrier(3, timeout=20)

    def busy(address: str, manners: Manners) -> Answer:
        with lock:
            now[0] += 1
            now[1] = max(now)
        together.wait()
        with lock:
            now[0] -= 1
        return Answer(address, "there")

    monkeypatch.setattr(asking, "ask", busy)
    hosts = [f"https://host{n}.example/" for n in range(30)]
    assert {one.address for one in ask_all(hosts, Manners(hosts_at_once=3))} == set(hosts)
    assert now[1] == 3


def test_every_source_of_the_records_is_asked_once_without_its_anchor(tmp_path: Path) -> None:
    root = base(tmp_path / "r")
    (root / "content/en").mkdir(parents=True)
    (root / "content/en/about.md").write_text(
        "See (https://example.org/a_(b)), https://example.org/legal-aid#top. <https://example.org/c>"
    )
    cited = cited_addresses(root, check(root).catalogue)
    assert {"https://example.org/a_(b)", "https://example.org/c"} <= cited.keys()
    assert cited["https://example.org/legal-aid"] == [
        "good_practices/ar/ar-exampletown-legal-aid.md",
        "content/en/about.md",
    ]
    assert list(cited) == sorted(cited)


def test_the_report_puts_the_worst_first_and_lets_nothing_act() -> None:
    cited = {"https://a.example/`x`|y": ["good_practices/ar/a.md"], "https://b.example/": ["b.md"]}
    answers = [
        Answer("https://b.example/", "there", "200"),
        Answer("https://a.example/`x`|y", "gone", "404"),
    ]
    report = links_report(answers, cited)
    assert "1 of 2 cited pages answer." in report
    assert "| `https://a.example/'x'¦y` | `404` | `good_practices/ar/a.md` |" in report
    assert "b.example" not in report
