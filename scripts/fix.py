"""Mends what is safe in the files of records (order, spacing, quotation marks, line ends …).

It never changes what a record says, and says for each file what it did.
"""

import argparse
import io
import sys
from pathlib import Path

import _hub_on_path
from hub.languages.messages import Translate, translator
from hub.mend.files import MendedFile, mended_files, replace


def main() -> int:
    """Mend the files that the command line names, or all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", metavar="FILE")
    parser.add_argument("--show", action="store_true", help="only say what would be mended")
    parser.add_argument("--language", default="en", help="language of the messages")
    parser.add_argument("--root", type=Path, default=_hub_on_path.ROOT)
    arguments = parser.parse_args()
    if isinstance(sys.stdout, io.TextIOWrapper):  # a console may lack letters that names have
        sys.stdout.reconfigure(errors="backslashreplace")
    root, say = arguments.root.resolve(), translator(arguments.root, arguments.language)
    changed = left = total = 0
    for file in mended_files(root, [_in_root(root, name) for name in arguments.files]):
        total, changed, left = total + 1, changed + file.is_changed, left + bool(file.mended.left)
        _tell(file, say)
        if file.is_changed and not arguments.show:
            replace(root / file.path, file.mended.data)
    said = say("{changed} files would be mended of {total}") if arguments.show else ""
    said = said or say("{changed} files mended of {total}")
    print(said.format(changed=changed, total=total))
    return 1 if left or (arguments.show and changed) else 0


def _in_root(root: Path, name: str) -> str:
    """Return a path from the root of the repository, however the command line names the file."""
    file = Path(name) if Path(name).is_absolute() else Path.cwd() / name
    try:
        return file.resolve().relative_to(root).as_posix()
    except ValueError:
        return name


def _tell(file: MendedFile, say: Translate) -> None:
    if file.mended.done:
        print(f"{file.path}: " + "; ".join(say(done) for done in file.mended.done))
    for reason in file.mended.left:
        print(say("{file}: left alone: {reason}").format(file=file.path, reason=say(reason)))


if __name__ == "__main__":
    sys.exit(main())
