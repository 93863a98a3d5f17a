"""Brings in the records of a table (XLSX or CSV) whose headings are those of the template.

All of them are written, or none and everything that is wrong is told at once.
"""

import argparse
import io
import sys
from pathlib import Path

import _hub_on_path
from hub.bulk.bring_in import BroughtIn, bring_in
from hub.bulk.report import in_table
from hub.bulk.template import template_book
from hub.check.reading import Reader
from hub.desk.names import Names
from hub.desk.places import NAMES
from hub.desk.questions import questions_of
from hub.languages.messages import Translate, translator
from hub.records.generated import words_of
from hub.records.kinds import KINDS, Kind
from hub.records.palette import read_palette
from hub.settings import read_settings

MOST = 25_000_000
"""More bytes than any table may have."""


def main() -> int:
    """Bring in the table that the command line names, or write the template."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--kind", choices=NAMES, default="practice")
    parser.add_argument("--template", action="store_true", help="write the empty table to FILE")
    parser.add_argument("--language", default="en", help="language of the messages")
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    arguments = parser.parse_args()
    if isinstance(sys.stdout, io.TextIOWrapper):  # a console may lack letters that names have
        sys.stdout.reconfigure(errors="backslashreplace")
    say, kind = translator(arguments.root, arguments.language), KINDS[NAMES[arguments.kind]]
    if arguments.template:
        return _write_template(arguments.root, arguments.file, kind, arguments.language)
    with arguments.file.open("rb") as stream:  # what is larger is refused, so not read at all
        data = stream.read(MOST)
    name = arguments.file.name
    found = bring_in(arguments.root, read_settings(arguments.root), kind, data, name)
    return _end(arguments.root, found, name, say)


def _end(root: Path, found: BroughtIn, name: str, say: Translate) -> int:
    for notice in found.notices:
        print(say(notice), file=sys.stderr)
    for problem in found.problems:
        print(in_table(problem, found.headings, name, say), file=sys.stderr)
    if found.problems:
        count = say("{problems} problems; nothing was written.").format(
            problems=len(found.problems)
        )
        print(count, file=sys.stderr)
        return 1
    found.write(root)
    for path in found.texts:
        print(path)
    print(say("{count} records written. Next: make check").format(count=len(found.texts)))
    return 0


def _write_template(root: Path, file: Path, kind: Kind, language: str) -> int:
    say = translator(root, language)
    if file.exists():
        print(say("{file} is there already; nothing was written.").format(file=file))
        return 1
    catalogue = Reader(root, "en").read()
    questions = questions_of(kind, words_of(catalogue))
    names, light = Names(catalogue, language), read_palette(root).light
    file.write_bytes(template_book(questions, names, say, light))
    print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
