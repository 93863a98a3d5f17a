"""Scores an answers file: prints the figures as JSON, or with `--explain` how each comes about."""

import argparse
import io
import json
import sys
from pathlib import Path

import _hub_on_path
from hub.assessment.editions import Editions
from hub.assessment.explain import Explanation
from hub.assessment.printed import as_data
from hub.assessment.read import ReadAnswers, read_answers
from hub.assessment.score import given_answers, score_of
from hub.assessment.source import LARGEST
from hub.check.report import as_text
from hub.languages.messages import translator


def main() -> int:
    """Score the file that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", metavar="FILE", help="an answers file, or - for standard input")
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    parser.add_argument("--explain", action="store_true", help="say how each figure comes about")
    parser.add_argument("--language", default="en", help="language of words and messages")
    arguments = parser.parse_args()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    translate = translator(arguments.root, arguments.language)
    editions = Editions(arguments.root)
    try:
        data = _bytes_of(arguments.file)
    except OSError as error:
        print(f"{arguments.file}: {error.strerror}", file=sys.stderr)
        return 1
    read = read_answers(data, arguments.file, editions)
    for problem in read.problems:
        print(as_text(problem, translate), file=sys.stderr)
    if read.problems:
        return 1
    explained = Explanation(editions, translate, arguments.language)
    print(_words(read, explained) if arguments.explain else _figures(read))
    return 0


def _bytes_of(name: str) -> bytes:
    """Return at most one byte more than a file may have, so that a larger one is refused."""
    if name == "-":
        return sys.stdin.buffer.read(LARGEST + 1)
    with Path(name).open("rb") as stream:
        return stream.read(LARGEST + 1)


def _figures(read: ReadAnswers) -> str:
    assert read.file is not None and read.rules is not None
    score = score_of(given_answers(read.file), read.rules, read.file.weights)
    return json.dumps(as_data(score), ensure_ascii=False, indent=1)


def _words(read: ReadAnswers, explained: Explanation) -> str:
    assert read.file is not None and read.rules is not None
    return "\n".join(explained.lines(given_answers(read.file), read.rules, read.file.weights))


if __name__ == "__main__":
    sys.exit(main())
