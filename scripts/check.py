"""Checks every record and prints all problems; exit status 1 where there are any."""

import argparse
import io
import sys
from pathlib import Path

import _hub_on_path
from hub.check.problem import Problem
from hub.check.report import as_annotation, as_text, summary_of
from hub.check.run import check_repository
from hub.check.stale import stale_translations
from hub.check.summary import as_markdown
from hub.languages.messages import Translate, translator
from hub.settings import read_settings


def main() -> int:
    """Run the check that the command line asks for."""
    arguments = _arguments()
    if isinstance(sys.stdout, io.TextIOWrapper):  # a console may lack letters that names have
        sys.stdout.reconfigure(errors="backslashreplace")
    checked = check_repository(arguments.root, read_settings(arguments.root))
    translate = translator(arguments.root, arguments.language)
    count = sum(len(entries) for entries in checked.catalogue.entries.values())
    if arguments.summary:
        with arguments.summary.open("a", encoding="utf-8") as page:
            page.write(as_markdown(checked.problems, count, translate))
    if checked.problems:
        _print_problems(checked.problems, translate, annotated=arguments.annotations)
        return 1
    for stale in stale_translations(checked.catalogue):
        said = translate("{file}: the original has changed; once mended, set translates: {digest}")
        print(said.format(file=stale.file, digest=stale.digest))
    print(translate("{count} files in order").format(count=count))
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    parser.add_argument("--language", default="en", help="language of the messages")
    parser.add_argument("--annotations", action="store_true", help="for a forge's workflow")
    parser.add_argument("--summary", type=Path, help="a file to which a readable page is added")
    return parser.parse_args()


def _print_problems(problems: list[Problem], translate: Translate, *, annotated: bool) -> None:
    for problem in problems:
        print(as_text(problem, translate))
        if annotated:
            print(as_annotation(problem, translate))
    print(summary_of(problems, translate), file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
