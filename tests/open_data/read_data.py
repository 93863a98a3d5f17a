"""Reads the open data of a built site as a stranger would."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

LANGUAGES = ("en", "es", "pt", "fr")
KINDS = {
    "practices": ("practice", "good-practices", "??-*.html"),
    "authorities": ("authority", "cities", "??-*.html"),
    "networks": ("network", "networks", "*.html"),
    "programmes": ("programme", "programmes", "*.html"),
    "events": ("event", "events", "*.html"),
    "commitments": ("commitment", "commitments", "*.html"),
}
"""The kinds whose records each have a page: kind, folder and shape of the pages."""


def json_of(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))


def package(site: Path) -> dict[str, Any]:
    found: dict[str, Any] = json_of(site / "data" / "datapackage.json")
    return found


def tables(site: Path) -> list[dict[str, Any]]:
    return [r for r in package(site)["resources"] if r.get("type") == "table"]


def rows_of(site: Path, table: str) -> list[dict[str, str]]:
    text = (site / "data" / "csv" / f"{table}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def records_of(site: Path, plural: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json_of(site / "data" / "json" / f"{plural}.json")["records"]
    return found


def pages_of(site: Path, language: str, plural: str) -> set[str]:
    """Return the ids of the records of a kind that have a page."""
    _, folder, shape = KINDS[plural]
    return {file.stem for file in (site / language / folder).glob(shape)} - {"index"}


def leaves(value: Any) -> Iterator[str]:
    """Yield every plain value within a value, as a table would write it."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner)
    elif isinstance(value, bool):
        yield "true" if value else "false"
    elif value is not None:
        yield str(value)
