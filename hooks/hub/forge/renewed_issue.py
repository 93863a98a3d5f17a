"""Keeps one issue of the forge up to date with a report, through the forge's own command `gh`."""

import subprocess
from pathlib import Path

LONGEST = 60_000
"""Characters of an issue: the forge takes 65,536."""


def renew_issue(root: Path, title: str, report: str) -> None:
    """Write a report into the open issue of a title, or open it."""
    body = report if len(report) <= LONGEST else report[:LONGEST].rpartition("\n")[0] + "\n\n…\n"
    jq = f'[.[] | select(.title == "{title}")][0].number // empty'
    search = ("--state", "open", "--label", "report", "--json", "number,title", "--jq", jq)
    number = _gh(root, "issue", "list", *search)
    if number:
        _gh(root, "issue", "edit", number, "--body-file", "-", text=body)
        return
    _gh(root, "label", "create", "report", "--force")
    _gh(
        root, "issue", "create", "--title", title, "--label", "report", "--body-file", "-",
        text=body,
    )  # fmt: skip


def _gh(root: Path, *arguments: str, text: str = "") -> str:
    done = subprocess.run(
        ["gh", *arguments], cwd=root, check=True, input=text, stdout=subprocess.PIPE, text=True
    )
    return done.stdout.strip()
