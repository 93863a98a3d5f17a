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
    arguments = _arguments()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    editions = Editions(arguments.root)
    try:
        data = _bytes_of(arguments.file)
    except OSError as error:
        print(f"{arguments.file}: {error.strerror}", file=sys.stderr)
        return 1
    read = read_answers(data, arguments.file, editions)
    translate = translator(arguments.root, arguments.language)
    for problem in read.problems:
        print(as_text(problem, translate), file=sys.stderr)
    if read.problems:
        return 1
    _print_score(read, editions, arguments)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", metavar="FILE", help="an answers file, or - for standard input")
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    parser.add_argument("--explain", action="store_true", help="say how each figure comes about")
    parser.add_argument("--own", action="store_true", help="with an adaptation's own items")
    parser.add_argument("--language", default="en", help="language of words and messages")
    return parser.parse_args()


def _print_score(read: ReadAnswers, editions: Editions, arguments: argparse.Namespace) -> None:
    """Print the figures of a file in order, or how each of them comes about."""
    assert read.file is not None and read.rules is not None
    rules = read.own_rules if arguments.own and read.own_rules else read.rules
    answers, weights = given_answers(read.file), read.file.weights
    if arguments.explain:
        translate = translator(arguments.root, arguments.language)
        explained = Explanation(editions, translate, arguments.language)
        print("\n".join(explained.lines(answers, rules, weights)))
    else:
        figures = as_data(score_of(answers, rules, weights))
        print(json.dumps(figures, ensure_ascii=False, indent=1))


def _bytes_of(name: str) -> bytes:
    """Return at most one byte more than a file may have, so that a larger one is refused."""
    if name == "-":
        return sys.stdin.buffer.read(LARGEST + 1)
    with Path(name).open("rb") as stream:
        return stream.read(LARGEST + 1)


if __name__ == "__main__":
    sys.exit(main())
