"""Builds a folder aside and puts it in place in one step, so that a killed build harms nothing."""

import os
import shutil
from pathlib import Path


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
    """Swap the folder made aside with the site; the old one is gone afterwards."""
    aside = staging_for(site)
    old = site.with_name(site.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        os.rename(site, old)
    os.rename(aside, site)
    shutil.rmtree(old, ignore_errors=True)
