"""Says what has grown old: unchecked records, late commitments, stale translations; never fails."""

import argparse
import sys
from datetime import date
from pathlib import Path

import _hub_on_path
from hub.check.reading import Reader
from hub.forge.renewed_issue import renew_issue
from hub.languages.messages import translator
from hub.register.freshness import freshness_report
from hub.settings import read_settings


def main() -> int:
    """Report, and renew the issue where that is wanted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    parser.add_argument("--language", default="en")
    parser.add_argument("--months", type=int, default=12, help="how old a check may be")
    parser.add_argument("--today", type=date.fromisoformat, default=date.today())
    parser.add_argument("--report", type=Path, help="a file to which the report is added")
    parser.add_argument("--issue", action="store_true", help="renew the forge's issue; needs gh")
    arguments = parser.parse_args()
    settings = read_settings(arguments.root)
    catalogue = Reader(arguments.root, settings.default_language).read()
    translate = translator(arguments.root, arguments.language)
    report = freshness_report(catalogue, arguments.today, arguments.months, translate)
    print(report)
    if arguments.report:
        with arguments.report.open("a", encoding="utf-8") as page:
            page.write(report)
    if arguments.issue:
        renew_issue(arguments.root, "What has grown old", report)
    return 0


if __name__ == "__main__":
    sys.exit(main())
