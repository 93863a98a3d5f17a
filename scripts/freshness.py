"""Says what has grown old: unchecked records, late commitments, stale translations; never fails."""

import sys
from datetime import date

import _hub_on_path
from hub.check.reading import Reader
from hub.forge.report_command import give_out, report_parser
from hub.languages.messages import translator
from hub.register.freshness import freshness_report
from hub.settings import read_settings


def main() -> int:
    """Report, and renew the issue where that is wanted."""
    parser = report_parser(__doc__, _hub_on_path.ROOT)
    parser.add_argument("--months", type=int, default=12, help="how old a check may be")
    parser.add_argument("--today", type=date.fromisoformat, default=date.today())
    arguments = parser.parse_args()
    settings = read_settings(arguments.root)
    catalogue = Reader(arguments.root, settings.default_language).read()
    translate = translator(arguments.root, arguments.language)
    report = freshness_report(catalogue, arguments.today, arguments.months, translate)
    give_out(report, "What has grown old", arguments)
    return 0


if __name__ == "__main__":
    sys.exit(main())
