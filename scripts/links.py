"""Asks every page that records cite whether it still answers, and reports; never fails for it."""

import argparse
import sys
from pathlib import Path

import _hub_on_path
from hub.check.reading import Reader
from hub.forge.renewed_issue import renew_issue
from hub.languages.messages import translator
from hub.links.ask import Manners, ask_all
from hub.links.cited import cited_addresses
from hub.links.report import links_report
from hub.settings import read_settings


def main() -> int:
    """Ask, report, and renew the issue where that is wanted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    parser.add_argument("--language", default="en")
    parser.add_argument("--report", type=Path, help="a file to which the report is added")
    parser.add_argument("--issue", action="store_true", help="renew the forge's issue; needs gh")
    parser.add_argument("--pause", type=float, default=Manners.pause, help="seconds, for each host")
    parser.add_argument("--timeout", type=float, default=Manners.timeout, help="seconds")
    parser.add_argument("--local-too", action="store_true", help="ask hosts of this network too")
    arguments = parser.parse_args()
    settings = read_settings(arguments.root)
    catalogue = Reader(arguments.root, settings.default_language).read()
    cited = cited_addresses(arguments.root, catalogue)
    manners = Manners(
        agent=f"{Manners.agent} (+{settings.forge.repository})",
        pause=arguments.pause,
        timeout=arguments.timeout,
        local_too=arguments.local_too,
    )
    translate = translator(arguments.root, arguments.language)
    report = links_report(ask_all(cited, manners), cited, translate)
    print(report)
    if arguments.report:
        with arguments.report.open("a", encoding="utf-8") as page:
            page.write(report)
    if arguments.issue:
        renew_issue(arguments.root, "Links to sources", report)
    return 0


if __name__ == "__main__":
    sys.exit(main())
