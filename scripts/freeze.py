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

_CHANGED = """This edition was published and its questions or criteria have changed since: \
undo the change, or make a new edition."""


def main() -> int:
    """Write the file DIGEST of an edition; refuse where its questions are no longer the same."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("edition", help="such as 2022-10")
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    arguments = parser.parse_args()
    root, edition = arguments.root, arguments.edition
    settings = read_settings(root)
    checked = check_repository(root, settings)
    others = [p for p in checked.problems if p.rule != "frozen-edition"]
    if others:
        print("\n".join(as_text(problem) for problem in others), file=sys.stderr)
        return 1
    if edition not in checked.catalogue.of("questionnaire"):
        parser.error(f"there is no edition {edition}")
    if is_changed(checked.catalogue, edition):
        print(_CHANGED, file=sys.stderr)
        return 1
    languages = required_languages(checked.catalogue, settings.languages)
    text = frozen_text(checked.catalogue, edition, languages)
    file = root / "criteria" / "editions" / edition / "DIGEST"
    file.write_text(text, encoding="utf-8", newline="\n")
    print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
