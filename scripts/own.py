"""Makes a copy of this hub one's own, and later takes corrections over from where it came.

`start` removes the records and leaves everything else; `pull` merges what is new in the remote
`upstream`, but leaves alone what is one's own: records, colours, logo, the page About.
"""

import argparse
import sys
from pathlib import Path

import _hub_on_path
from hub.editions.branch import Branch, GitFailed
from hub.editions.own import OWN, start_own
from hub.editions.upstream import Upstream


def main() -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["start", "pull"])
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    parser.add_argument("--remote", default="upstream")
    parser.add_argument("--branch", default="main")
    given = parser.parse_args()
    try:
        return start(given.root) if given.what == "start" else pull(given)
    except GitFailed as reason:
        print(reason, file=sys.stderr)
        return 1


def start(root: Path) -> int:
    """Remove the records, unless something is not committed yet."""
    if not Branch(root, "main").is_clean():
        raise GitFailed("Some changes are not committed: commit them first.")
    print(f"{start_own(root)} files removed. Now set what is yours in mkdocs.yml (extra.hub).")
    return 0


def pull(given: argparse.Namespace) -> int:
    """Take corrections over and say what is left to do by hand."""
    open_files = Upstream(given.root, given.remote, given.branch).take_over(OWN)
    if not open_files:
        print("Corrections taken over. Now run: make check")
        return 0
    print("Both sides changed these files. Mend each, then: git add, git commit.", file=sys.stderr)
    print("\n".join(f"  {name}" for name in open_files), file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
