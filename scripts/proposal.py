"""Proposes a received record as a pull request of its own, and answers the issue it came from.

Runs with the right to write, so it parses nothing that a stranger wrote: it takes the folder that
scripts/submission.py filled, looks whether the path has the shape of a record's, and hands the
text on as it is. Needs git, and `gh` with a token.
"""

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

import _hub_on_path
from hub.load.document import LARGEST
from hub.load.layout import slot_of

_KINDS = ("practice", "authority", "country", "network", "programme", "event", "commitment")
_BODY = """The file came with issue #{issue} and passes the check.

A person reads it against its sources before it is merged: see the guide for reviewers.
Merging closes the issue. Closes #{issue}
"""


def main() -> int:
    """Answer, and propose the record where there is one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--issue", required=True, help="the number of the issue")
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    arguments = parser.parse_args()
    if not re.fullmatch("[0-9]{1,9}", arguments.issue):
        parser.error("the number of an issue is digits only")
    proposal = json.loads((arguments.folder / "proposal.json").read_text(encoding="utf-8"))
    if proposal:
        propose(arguments.root, arguments.issue, record_path(proposal["path"]), proposal["text"])
    answer = str(arguments.folder / "answer.md")
    run(
        arguments.root,
        *("gh", "issue", "comment", arguments.issue, "--edit-last", "--create-if-none"),
        *("--body-file", answer),
    )
    return 0


def record_path(path: str) -> str:
    """Return a path that has the shape of a record's; anything else ends the run."""
    slot = slot_of(path)
    if slot is None or slot.kind not in _KINDS:
        raise SystemExit("this is not the path of a record")
    return path


def propose(root: Path, issue: str, path: str, text: str) -> None:
    """Put a record on a branch of its own and open the pull request, once."""
    if len(text.encode()) > LARGEST:
        raise SystemExit("the record is too large")
    branch = f"submission-{issue}"
    run(root, "git", "switch", "--quiet", "--force-create", branch)
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
    run(root, "git", "add", "--", path)
    if not subprocess.run(["git", "diff", "--cached", "--quiet"], cwd=root, check=False).returncode:
        return  # The record says this already.
    run(root, "git", "commit", "--quiet", "--message", f"Record of issue {issue}: {path}")
    run(root, "git", "push", "--quiet", "--force", "origin", f"HEAD:refs/heads/{branch}")
    if not run(
        root, "gh", "pr", "list", "--head", branch, "--json", "number", "--jq", ".[].number"
    ):
        run(
            root,
            *("gh", "pr", "create", "--head", branch, "--title", f"Record: {path}"),
            *("--body", _BODY.format(issue=issue)),
        )


def run(root: Path, *command: str) -> str:
    """Run a command without a shell and return what it prints."""
    done = subprocess.run(command, cwd=root, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
