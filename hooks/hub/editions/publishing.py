"""Publishes an edition: checks first, then mike builds and keeps it, then the root is written."""

import datetime
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hub.check.run import check_repository
from hub.editions.branch import Branch, who
from hub.editions.listed import FILE, Listed, editions_of, latest_of
from hub.editions.names import LATEST, is_allowed, is_numbered, order_of
from hub.editions.root_files import root_files
from hub.settings import Settings, read_settings

Say = Callable[[str], None]
_MIKE = "from mike.driver import main; main()"
_LIMIT = 1_000_000_000
"""What the best known host of such sites holds, in bytes."""


class Refused(Exception):
    """An edition was not published; the text says why and what to do."""


@dataclass(frozen=True)
class Wish:
    """What a maintainer asks for."""

    version: str
    alias_type: str = "symlink"
    """How `latest` leads to an edition: symlink, copy or redirect."""
    again: bool = False
    """Whether an edition that is out already may be made anew."""
    remote: str = ""
    """Where to send the branch; nowhere if empty."""


def publish(root: Path, wish: Wish, branch: Branch, say: Say) -> None:
    """Publish an edition; raises Refused, and then leaves the branch as it was."""
    settings = read_settings(root)
    _look_first(root, settings, wish, branch)
    before = branch.tip()
    try:
        _deploy(root, settings, wish, branch)
        write_root(root, settings, branch, f"Root of the editions, after {wish.version}")
    except BaseException:
        branch.put_back(before)
        raise
    _tell(settings, wish, branch, say)
    if wish.remote:
        branch.push(wish.remote)


def remove(root: Path, version: str, branch: Branch, remote: str = "") -> None:
    """Take an edition off the branch; raises Refused."""
    if remote:
        branch.fetch(remote)
    known = [one["version"] for one in _editions(branch)]
    if version not in known:
        raise Refused(f"There is no edition {version}. There are: {', '.join(known) or 'none'}.")
    if version == latest_of(_editions(branch)) and len(known) > 1:
        raise Refused(f"{version} is the latest edition: publish another one first.")
    before = branch.tip()
    try:
        _mike(root, branch, "delete", version)
        write_root(root, read_settings(root), branch, f"Root of the editions, without {version}")
    except BaseException:
        branch.put_back(before)
        raise
    if remote:
        branch.push(remote)


def write_root(root: Path, settings: Settings, branch: Branch, message: str) -> None:
    """Write the files at the root of the branch from the editions it has."""
    branch.commit(root_files(root, settings, _editions(branch), settings.site_url), message)


def _look_first(root: Path, settings: Settings, wish: Wish, branch: Branch) -> None:
    if not is_allowed(wish.version, settings.languages):
        raise Refused(
            f"'{wish.version}' cannot be the name of an edition. "
            "Use a year and a number such as 2026.1, or a word such as preview for a draft."
        )
    if not branch.is_clean():
        raise Refused("Some changes are not committed: an edition is made from what git knows.")
    if wish.remote:
        branch.fetch(wish.remote)
    known = [one["version"] for one in _editions(branch)]
    if wish.version in known and is_numbered(wish.version) and not wish.again:
        raise Refused(
            f"Edition {wish.version} is out, and people may have cited it. Choose the next number; "
            "or give AGAIN=1 if you are sure."
        )
    problems = check_repository(root, settings).problems
    if problems:
        raise Refused(f"{len(problems)} problems in the records: run 'make check'.")


def _editions(branch: Branch) -> list[Listed]:
    return editions_of(branch.text(FILE))


def _deploy(root: Path, settings: Settings, wish: Wish, branch: Branch) -> None:
    latest = latest_of(_editions(branch))
    is_newest = is_numbered(wish.version) and order_of(wish.version) >= order_of(latest)
    _mike(
        root,
        branch,
        "deploy",
        *("--update-aliases", "--alias-type", wish.alias_type, "--allow-empty"),
        *("--prop-set", f"languages={json.dumps(settings.languages)}"),
        *("--prop-set-string", f"published={datetime.date.today().isoformat()}"),
        wish.version,
        *([LATEST] if is_newest else []),
    )


def _mike(root: Path, branch: Branch, command: str, *words: str) -> None:
    """Run mike, which in turn runs the MkDocs of the same environment."""
    folder = Path(sys.executable).parent
    environment = {**who(root), "PATH": f"{folder}{os.pathsep}{os.environ.get('PATH', '')}"}
    done = subprocess.run(
        [sys.executable, "-c", _MIKE, "-q", command, "--branch", branch.name, *words],
        cwd=root,
        env={**environment, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Refused(f"Nothing was published.\n{done.stdout}{done.stderr}".strip())


def _tell(settings: Settings, wish: Wish, branch: Branch, say: Say) -> None:
    latest = latest_of(_editions(branch))
    linked = branch.size(f"{latest}/") if latest and wish.alias_type == "symlink" else 0
    size = branch.size() + linked  # Hosts that unfold links count the latest edition twice.
    say(f"Edition {wish.version} stands on the branch {branch.name}: {size / 1e6:.0f} MB in all.")
    if size > _LIMIT * 0.7:
        say("GitHub Pages holds 1 GB: another edition may be too much. See content/en/publish.md.")
    if not settings.site_url:
        say("site_url in mkdocs.yml is empty: feeds and the page for lost addresses need it.")
    if not wish.remote:
        say(f"Nothing was sent. Send it with: git push origin {branch.name}")
