"""Measures a command as the kernel sees it: the whole process with everything it started."""

import os
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

_QUIET = 0.1
"""The share of the processors that others may use while a second counts as quiet."""
_PATIENCE = 60
"""How many seconds a run waits at most for a quiet one."""
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Measured:
    """What one run of a command took."""

    wall: float
    """Seconds on the clock."""
    cpu: float
    """Seconds of processor time, of all its processes."""
    peak: int
    """Megabytes of memory its largest process held at its peak."""
    others: float
    """The share of the machine that went to others meanwhile."""


class CommandFailed(RuntimeError):
    """A measured command ended with an error; its last words are the message."""


def measure(command: list[str], folder: Path, env: dict[str, str], *, patient: bool) -> Measured:
    """Run a command in a folder and return what it took; raises CommandFailed."""
    if patient:
        _wait_for_quiet()
    os.sync()
    with tempfile.TemporaryFile() as said:
        busy, started = _busy(), time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env=env, stdout=said, stderr=said)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise CommandFailed(said.read().decode(errors="replace")[-2000:])
    cpu = used.ru_utime + used.ru_stime
    others = max(0.0, _busy() - busy - cpu) / wall / (os.cpu_count() or 1)
    return Measured(round(wall, 3), round(cpu, 2), used.ru_maxrss // 1024, round(others, 3))


def _busy() -> float:
    """Return the seconds all processors have worked since the machine started; 0 if unknown."""
    try:
        line = Path("/proc/stat").read_text(encoding="ascii").split("\n", 1)[0]
    except OSError:
        return 0.0
    ticks = [int(part) for part in line.split()[1:9]]
    return (sum(ticks) - ticks[3] - ticks[4]) / _TICKS


def _wait_for_quiet() -> None:
    for _ in range(_PATIENCE):
        before = _busy()
        time.sleep(1)
        if _busy() - before < _QUIET * (os.cpu_count() or 1):
            return
