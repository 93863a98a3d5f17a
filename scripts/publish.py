"""Publishes the site as an edition on a branch of its own, beside the earlier ones.

Refuses while changes are not committed or a record breaks a rule. Sends nothing unless told so.
"""

import argparse
import sys
from pathlib import Path

import _hub_on_path
from hub.editions.branch import Branch, GitFailed
from hub.editions.publishing import Refused, Wish, publish, remove


def main() -> int:
    """Publish or remove the edition that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("version", help="a year and a number such as 2026.1, or a word for a draft")
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    parser.add_argument("--branch", default="gh-pages", help="where the editions stand")
    parser.add_argument("--push", action="store_true", help="send the branch to the remote")
    parser.add_argument("--remote", default="origin")
    parser.add_argument("--again", action="store_true", help="make an edition anew that is out")
    parser.add_argument("--remove", action="store_true", help="take the edition away")
    parser.add_argument(
        "--alias",
        choices=["symlink", "copy", "redirect"],
        default="symlink",
        help="how latest leads",
    )
    given = parser.parse_args()
    root, branch = given.root.resolve(), Branch(given.root.resolve(), given.branch)
    remote = given.remote if given.push else ""
    try:
        if given.remove:
            remove(root, given.version, branch, remote)
        else:
            publish(root, Wish(given.version, given.alias, given.again, remote), branch, print)
    except (Refused, GitFailed) as reason:
        print(reason, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
