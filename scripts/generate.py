"""Writes what is made from the models: schemas for editors and starter files for authors."""

import argparse
import sys
from pathlib import Path

import _hub_on_path
from hub.forge.code_owners import FILE, code_owners
from hub.records.generated import generated_files
from hub.settings import read_settings


def main() -> int:
    """Write the files, or with `--check` only say which are out of date."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    late = False
    files = generated_files(arguments.root)
    if not arguments.check:  # A record of a new country makes it old, and that is no fault.
        files[FILE] = code_owners(arguments.root, read_settings(arguments.root).forge)
    for path, text in files.items():
        file = arguments.root / path
        if file.exists() and file.read_text(encoding="utf-8") == text:
            continue
        late = True
        if arguments.check:
            print(f"{path} is out of date: run scripts/generate.py")
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
            print(path)
    return 1 if late and arguments.check else 0


if __name__ == "__main__":
    sys.exit(main())
