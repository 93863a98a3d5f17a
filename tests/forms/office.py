"""Runs LibreOffice without a screen: one call for many files, recalculating everything."""

import subprocess
from pathlib import Path

from office import find_office

_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


class Office:
    """LibreOffice with a profile of its own."""

    def __init__(self, home: Path) -> None:
        user = home / "profile" / "user"
        user.mkdir(parents=True)
        (user / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
        self.home = home
        found = find_office()
        assert found
        self._program = found

    def convert(self, files: list[Path], to: str, target: Path) -> None:
        """Convert files into a folder."""
        profile = (self.home / "profile").as_uri()
        command = [self._program, f"-env:UserInstallation={profile}", "--headless"]
        command += ["--convert-to", to, "--outdir", str(target), *map(str, files)]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
