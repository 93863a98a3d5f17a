"""What every part of the work on a site needs to know."""

from dataclasses import dataclass
from pathlib import Path

from hub.library import Library
from hub.output.manifest import Manifest
from hub.purpose import Purpose
from hub.settings import Settings


@dataclass(frozen=True)
class Work:
    """The making of one site, from a library to a folder aside."""

    root: Path
    aside: Path
    """The folder in which the site is made before it takes the place of the last one."""
    settings: Settings
    purpose: Purpose
    library: Library
    manifest: Manifest
    key: str
    """What every page depends on."""
