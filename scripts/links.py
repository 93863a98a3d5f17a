"""Asks every page that records cite whether it still answers, and reports; never fails for it."""

import sys

import _hub_on_path
from hub.check.reading import Reader
from hub.forge.report_command import give_out, report_parser
from hub.languages.messages import translator
from hub.links.ask import Manners, ask_all
from hub.links.cited import cited_addresses
from hub.links.report import links_report
from hub.settings import read_settings


def main() -> int:
    """Ask, report, and renew the issue where that is wanted."""
    parser = report_parser(__doc__, _hub_on_path.ROOT)
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
    give_out(report, "Links to sources", arguments)
    return 0


if __name__ == "__main__":
    sys.exit(main())
