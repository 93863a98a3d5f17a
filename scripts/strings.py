"""Brings the message catalogues of all languages up to date with code and templates."""

import argparse
import json
import sys
from pathlib import Path

import _hub_on_path
from hub.languages.extract import mark_unreviewed, outdated, update_catalogues
from hub.settings import read_settings


def main() -> int:
    """Update the catalogues, or with `--check` only say which are out of date."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    parser.add_argument("--check", action="store_true")
    parser.add_argument(
        "--fill",
        type=Path,
        help="fill empty texts by machine: a JSON file, language: English: text",
    )
    parser.add_argument(
        "--unreviewed", action="store_true", help="mark every text as read by no person yet"
    )
    arguments = parser.parse_args()
    languages = read_settings(arguments.root).languages[1:]
    if arguments.check:
        late = outdated(arguments.root, languages)
        for language, texts in late.items():
            print(f"content/{language}/interface.po: {len(texts)} texts, run scripts/strings.py")
        return 1 if late else 0
    filled = json.loads(arguments.fill.read_text(encoding="utf-8")) if arguments.fill else {}
    update_catalogues(arguments.root, languages, by_machine=filled)
    if arguments.unreviewed:
        mark_unreviewed(arguments.root, languages)
    return 0


if __name__ == "__main__":
    sys.exit(main())
