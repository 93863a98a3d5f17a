"""Names the schema of each file of plain YAML in its first line, where editors look for it."""

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from hub.load.layout import slot_of
from hub.load.tree import find_files

SERVER = "# yaml-language-server: $schema="
"""What a YAML language server looks for in the first line of a file."""
_FROZEN = "criteria/editions/"
"""What is published of an edition never changes, not even by a comment."""


def schema_line(schema: str, folder: str) -> str:
    """Return the line that names a schema for the files of a folder, both from one root."""
    return SERVER + PurePosixPath(os.path.relpath(schema, folder)).as_posix()


def with_schema_lines(root: Path) -> Iterator[tuple[str, str]]:
    """Yield path and text of every file of plain YAML, its first line put right."""
    for file in find_files(root):
        slot = slot_of(file.path)
        is_named = file.path.endswith(".yaml") and not file.path.startswith(_FROZEN)
        if slot is not None and is_named and not file.is_link:
            schema = f"criteria/schemas/{slot.kind}.schema.json"
            line = schema_line(schema, os.path.dirname(file.path))
            text = (root / file.path).read_text(encoding="utf-8")
            rest = text.partition("\n")[2] if text.startswith(SERVER) else text
            yield file.path, f"{line}\n{rest}"
