"""Turns issues made with the forge's forms into record files, or says in words what is missing.

Takes files that hold an issue's text, or the event a forge describes as JSON; `-` reads one text
from the standard input. A bad one never stops the others.
"""

import argparse
import json
import sys
from pathlib import Path

import _hub_on_path
from hub.languages.messages import translator
from hub.settings import read_settings
from hub.submissions.answer import answer_to
from hub.submissions.receive import Desk, Received

LARGEST = 1_000_000
"""Bytes of a file that are read: an event with the longest issue has a quarter of that."""


def main() -> int:
    """Receive what the command line names; exit status 1 where something is to be mended."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "bodies", nargs="+", help="files with an issue's text or event; - for stdin"
    )
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    parser.add_argument("--language", default="en", help="where the record tells none")
    parser.add_argument("--out", type=Path, help="a folder for proposal.json and answer.md")
    parser.add_argument("--report", type=Path, help="a file to which the answers are added")
    arguments = parser.parse_args()
    desk = Desk(arguments.root)
    languages = read_settings(arguments.root).languages
    mended = True
    for name in arguments.bodies:
        found = desk.receive(text_of(name))
        language = found.language if found.language in languages else arguments.language
        answer = answer_to(found, translator(arguments.root, language))
        print(answer.replace("##[", "# #["))  # which a runner would take for a command
        if arguments.report:
            with arguments.report.open("a", encoding="utf-8") as report:
                report.write(answer)
        if arguments.out:
            put_aside(arguments.out, found, answer)
        elif found.is_in_order:
            put_in_place(arguments.root, found)
        mended = mended and (found.is_in_order or found.waits)
    return 0 if mended or arguments.out else 1


def text_of(name: str) -> str:
    """Return the text of an issue, whether a file holds it plainly or in a forge's event."""
    data = sys.stdin.buffer.read(LARGEST) if name == "-" else read_start(Path(name))
    text = data.decode("utf-8", "replace")
    if not text.lstrip().startswith("{"):
        return text
    try:
        event = json.loads(text)
        return str(event["issue"]["body"] or "")
    except (ValueError, TypeError, LookupError, RecursionError):
        return text


def read_start(file: Path) -> bytes:
    """Return the first bytes of a file, as many as are ever read."""
    with file.open("rb") as stream:
        return stream.read(LARGEST)


def put_in_place(root: Path, found: Received) -> None:
    """Write a record that passed the check into the repository."""
    file = root / found.path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(found.text, encoding="utf-8", newline="\n")
    print(found.path)


def put_aside(folder: Path, found: Received, answer: str) -> None:
    """Write record and answer for whoever may propose them; see scripts/proposal.py."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "answer.md").write_text(answer, encoding="utf-8", newline="\n")
    proposal = {"path": found.path, "text": found.text} if found.is_in_order else {}
    (folder / "proposal.json").write_text(json.dumps(proposal), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
