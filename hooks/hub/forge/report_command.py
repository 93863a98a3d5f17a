"""What the commands that report and never fail have in common: their options and their ways out."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from hub.forge.renewed_issue import renew_issue


def report_parser(description: str | None, root: Path) -> ArgumentParser:
    """Return a parser with the options of every report; `root` is the usual repository."""
    parser = ArgumentParser(description=description)
    parser.add_argument("--root", type=Path, default=root)
    parser.add_argument("--language", default="en")
    parser.add_argument("--report", type=Path, help="a file to which the report is added")
    parser.add_argument("--issue", action="store_true", help="renew the forge's issue; needs gh")
    return parser


def give_out(report: str, title: str, arguments: Namespace) -> None:
    """Print a report, add it to a file and renew its issue, as the options say."""
    print(report)
    if arguments.report:
        with arguments.report.open("a", encoding="utf-8") as page:
            page.write(report)
    if arguments.issue:
        renew_issue(arguments.root, title, report)
