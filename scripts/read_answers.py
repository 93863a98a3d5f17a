"""Reads filled forms (XLSX, PDF, CSV, ODK or Kobo export, JSON) into answers files.

Every copy in which nothing is wrong becomes a file; everything else is reported with its cell,
field or column, and the exit status is 1.
"""

import argparse
import sys
from pathlib import Path

import _hub_on_path
from hub.assessment.answers import AnswersFile
from hub.assessment.editions import Editions
from hub.check.report import as_text, summary_of
from hub.forms.reading.read import FormReader, ReadForm
from hub.forms.reading.write import answers_json
from hub.forms.repository import repository_texts
from hub.languages.messages import translator

MOST = 25_000_000
"""More bytes than any form may have."""


def main() -> int:
    """Read the files that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    parser.add_argument("--language", default="en", help="language of the messages")
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    arguments = parser.parse_args()
    say = translator(arguments.root, arguments.language)
    reader = FormReader(repository_texts(arguments.root), Editions(arguments.root))
    problems = []
    for file in arguments.files:
        read = _read(reader, file)
        problems += read.problems
        for number, answers in enumerate(read.files, start=1):
            print(_write(arguments.output, file, answers, number if len(read.files) > 1 else 0))
    for problem in problems:
        print(as_text(problem, say), file=sys.stderr)
    if problems:
        print(summary_of(problems, say), file=sys.stderr)
    return 1 if problems else 0


def _read(reader: FormReader, file: Path) -> ReadForm:
    with file.open("rb") as stream:  # more than the largest form is refused, so not read at all
        return reader.read(stream.read(MOST), file.name)


def _write(folder: Path, file: Path, answers: AnswersFile, number: int) -> Path:
    """Write one answers file beside the others; a file that is there is never overwritten."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"{file.stem}-{number}" if number else file.stem
    target, again = folder / f"{stem}.json", 1
    while target.exists():
        again += 1
        target = folder / f"{stem}-copy-{again}.json"
    target.write_text(answers_json(answers), encoding="utf-8", newline="\n")
    return target


if __name__ == "__main__":
    sys.exit(main())
