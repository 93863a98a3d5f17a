"""Builds a folder aside and puts it in place in one step, so that a killed build harms nothing."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

_REMOVE = "import shutil, sys; shutil.rmtree(sys.argv[1], ignore_errors=True)"


def staging_for(site: Path) -> Path:
    """Return the folder in which the next state of a site is made."""
    return site.with_name(site.name + ".building")


def start(site: Path) -> Path:
    """Make an empty folder aside for a site and return it."""
    aside = staging_for(site)
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    return aside


def put_in_place(site: Path) -> None:
    """Swap the folder made aside with the site; the old one is gone soon afterwards."""
    aside = staging_for(site)
    old = site.with_name(site.name + ".old")
    shutil.rmtree(old, ignore_errors=True)  # What a killed build left.
    if site.exists():
        os.rename(site, old)
    os.rename(aside, site)
    _remove_meanwhile(old)


def _remove_meanwhile(folder: Path) -> None:
    """Remove a folder without waiting for it: ten thousand files take a while."""
    command = [sys.executable, "-I", "-S", "-c", _REMOVE, str(folder)]
    silent = subprocess.DEVNULL
    remover = subprocess.Popen(
        command, stdin=silent, stdout=silent, stderr=silent, start_new_session=True
    )
    remover.returncode = 0  # Nobody waits for it.
