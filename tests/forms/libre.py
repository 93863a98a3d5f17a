"""Runs LibreOffice without a screen: converts files, and recalculates a workbook many times."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from office import find_office, find_office_python

_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
_SCRIPT = Path(__file__).with_name("recalculate.py")


class Office:
    """LibreOffice with a profile of its own."""

    def __init__(self, home: Path) -> None:
        user = home / "profile" / "user"
        user.mkdir(parents=True)
        (user / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
        self._home, self._profile = home, (home / "profile").as_uri()
        program, python = find_office(), find_office_python()
        assert program and python
        self._program, self._python = program, python

    def convert(self, files: Sequence[Path], to: str, target: Path) -> None:
        """Convert files into a folder."""
        start = [self._program, f"-env:UserInstallation={self._profile}", "--headless"]
        self._run([*start, "--convert-to", to, "--outdir", str(target), *map(str, files)])

    def recalculate(
        self, book: Path, names: Sequence[str], sets: Sequence[dict[str, list[Any]]]
    ) -> list[list[list[list[Any]]]]:
        """Type each set into a workbook; return the cells that two of its sheets then show."""
        job = self._home / "job.json"
        about = {"book": book.as_uri(), "names": list(names), "sets": list(sets)}
        job.write_text(json.dumps(about), encoding="utf-8")
        output = self._run([self._python, str(_SCRIPT), self._program, self._profile, str(job)])
        found: list[list[list[list[Any]]]] = json.loads(output)
        return found

    @staticmethod
    def _run(command: list[str]) -> str:
        done = subprocess.run(command, check=True, capture_output=True, timeout=400)
        return done.stdout.decode()
