"""Records the digests of an edition when it is published, or a mended translation of it."""

import argparse
import sys
from pathlib import Path

import _hub_on_path
from hub.check.report import as_text
from hub.check.run import check_repository
from hub.check.wordings import required_languages
from hub.questionnaire.freeze import frozen_text, is_changed
from hub.settings import read_settings


def main() -> int:
    """Write the file DIGEST of an edition; refuse where its questions are no longer the same."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("edition", help="such as 2022-10")
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    arguments = parser.parse_args()
    settings = read_settings(arguments.root)
    checked = check_repository(arguments.root, settings)
    others = [p for p in checked.problems if p.rule != "frozen-edition"]
    if others:
        print("\n".join(as_text(problem) for problem in others), file=sys.stderr)
        return 1
    if arguments.edition not in checked.catalogue.of("questionnaire"):
        parser.error(f"there is no edition {arguments.edition}")
    if is_changed(checked.catalogue, arguments.edition):
        print(
            "This edition was published and its questions or criteria have changed since: "
            "undo the change, or make a new edition.",
            file=sys.stderr,
        )
        return 1
    file = arguments.root / "criteria" / "editions" / arguments.edition / "DIGEST"
    text = frozen_text(
        checked.catalogue,
        arguments.edition,
        required_languages(checked.catalogue, settings.languages),
    )
    file.write_text(text, encoding="utf-8", newline="\n")
    print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
