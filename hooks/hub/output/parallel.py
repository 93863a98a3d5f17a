"""Does independent work in two processes where the system can fork, else in turn.

What has threads of its own (typst, which makes the PDF files) must not have run in the process that
forks: its threads would be missing in the two, which then wait for ever.
"""

import gc
import os
from collections.abc import Callable, Iterator, Mapping
from multiprocessing import get_context

from hub.output.manifest import Made

Job = Callable[[], dict[str, Made]]
"""Work that writes files and returns what it made."""
_WORKERS = 2
_jobs: Mapping[str, Job] = {}
"""What the worker processes do; they inherit it, so that nothing large is sent to them."""


def in_parallel(jobs: Mapping[str, Job]) -> Iterator[tuple[str, dict[str, Made]]]:
    """Yield the name of each job with what it made, as they are done."""
    global _jobs
    _jobs = jobs
    if not hasattr(os, "fork") or len(jobs) < _WORKERS:
        yield from map(_done, jobs)
        return
    with get_context("fork").Pool(_WORKERS, initializer=gc.disable) as pool:
        yield from pool.imap_unordered(_done, jobs)


def _done(name: str) -> tuple[str, dict[str, Made]]:
    return name, _jobs[name]()
