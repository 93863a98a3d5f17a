"""Asks for a new record field by field, or takes the answers from a file, and writes its file.

No file is ever overwritten. Nothing is written where the answers from a file break a rule.
"""

import argparse
import io
import sys
from pathlib import Path
from typing import Any

import _hub_on_path
from hub.check.known_ids import known_ids
from hub.check.problem import Problem, problem_of
from hub.check.reading import Reader
from hub.check.report import as_text
from hub.desk.dialog import Dialog
from hub.desk.draft import draft_text
from hub.desk.names import Names
from hub.desk.new import NewRecord, new_record
from hub.desk.places import NAMES, suggested_id
from hub.desk.questions import questions_of
from hub.languages.messages import Translate, translator
from hub.load.document import read_text
from hub.load.fault import Fault
from hub.load.yaml_values import read_values
from hub.records.generated import words_of
from hub.records.kinds import KINDS, Kind
from hub.settings import Settings, read_settings


def main() -> int:
    """Make the record that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kind", choices=NAMES, default="practice")
    parser.add_argument("--answers", type=Path, help="a YAML file with the fields of the record")
    parser.add_argument("--language", default="en", help="language of the questions and messages")
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    arguments = parser.parse_args()
    if isinstance(sys.stdout, io.TextIOWrapper):  # a console may lack letters that names have
        sys.stdout.reconfigure(errors="backslashreplace")
    root, kind = arguments.root, KINDS[NAMES[arguments.kind]]
    say, settings = translator(root, arguments.language), read_settings(arguments.root)
    if arguments.answers and not arguments.answers.exists():
        return _write_draft(root, kind, arguments.answers, arguments.language)
    try:
        if arguments.answers:
            answers = _from_file(arguments.answers)
        else:
            answers = _asked(root, settings, kind, arguments.language, say)
    except Fault as fault:
        return _refuse([problem_of(str(arguments.answers), fault)], say)
    except (EOFError, KeyboardInterrupt):
        print("\n" + say("Nothing was written."), file=sys.stderr)
        return 1
    record = new_record(root, settings, kind, answers, arguments.language)
    if arguments.answers and record.mistakes:
        return _refuse(record.mistakes, say)
    return _write(root, record, say)


def _write_draft(root: Path, kind: Kind, file: Path, language: str) -> int:
    say, words = translator(root, language), words_of(Reader(root, language).read())
    text = draft_text(kind, questions_of(kind, words), root.resolve(), file.resolve(), say)
    with file.open("x", encoding="utf-8", newline="\n") as draft:
        draft.write(text)
    print(say("Written: {file}").format(file=file))
    print(say("Next: fill in the draft, then run the same command again."))
    return 0


def _from_file(file: Path) -> dict[str, Any]:
    values = read_values(read_text(file.parent, file.name))
    if not isinstance(values, dict):
        raise Fault("fields-expected", 1, 1)
    return values


def _asked(
    root: Path, settings: Settings, kind: Kind, language: str, say: Translate
) -> dict[str, Any]:
    catalogue = Reader(root, settings.default_language).read()
    dialog = Dialog(input, print, say, known_ids(catalogue), Names(catalogue, language))
    print(say("Answer field by field. Ctrl+C ends without writing anything."))
    values = dialog.fill(kind.model, questions_of(kind, words_of(catalogue)))
    taken = catalogue.known[kind.name]
    values["id"] = dialog.suggest(say("The id, for ever:"), suggested_id(kind.name, values))
    while values["id"] in taken:
        print(say("There is a record with the id {id} already.").format(id=values["id"]))
        values["id"] = dialog.suggest(say("The id, for ever:"), f"{values['id']}-2")
    return values


def _write(root: Path, record: NewRecord, say: Translate) -> int:
    try:
        record.write(root)
    except FileExistsError:
        print(say("{file} is there already; nothing was written.").format(file=record.path))
        return 1
    print(say("Written: {file}").format(file=record.path))
    for problem in record.problems:
        print(as_text(problem, say))
    if record.problems:
        print(say("Next: open the file, mend what is listed above, then run: make check"))
    else:
        print(say("Next: read the file once more, then propose it as Share a practice says."))
    return 0


def _refuse(problems: list[Problem], say: Translate) -> int:
    for problem in problems:
        print(as_text(problem, say), file=sys.stderr)
    print(say("Nothing was written."), file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
