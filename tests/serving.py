"""Serves a built site on this computer, at the root and below a folder, as a forge would."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

FOLDER = "/hub"
"""The folder below which the same site can be reached too."""


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files and says nothing about it."""

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix(FOLDER))

    def log_message(self, format: str, *args: object) -> None:
        return


class QuietServer(ThreadingHTTPServer):
    """Takes no offence at a browser that leaves before it has read everything."""

    def handle_error(self, request: object, client_address: object) -> None:
        return


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Yield the address at which a folder is served."""
    server = QuietServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
