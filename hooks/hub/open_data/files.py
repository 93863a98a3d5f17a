"""Makes the files of the open data: tables, JSON, GeoJSON, schemas, codebook, licence, the ZIP."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from hub.open_data.all_tables import Filled
from hub.open_data.archive import archive
from hub.open_data.codebook import codebook_csv
from hub.open_data.content import Content, Record
from hub.open_data.csv_text import csv_text
from hub.open_data.data_package import NAME, data_package
from hub.open_data.geo import authority_features, practice_features
from hub.open_data.json_text import indented, one_a_line, one_line
from hub.open_data.published import EVERYTHING, RECORDS, Published, attribution, title

Features = Callable[[Iterable[Record], Record], dict[str, Any]]
FOLDER = "data"
"""The folder of the open data, from the root of the site."""
ARCHIVE = f"{NAME}.zip"
PACKAGE = "datapackage.json"
_CHANGES = "content/open-data-changes.md"
_CITATION = "CITATION.cff"
_LEGAL = "content/LICENSE-CC-BY-4.0.txt"
KEPT = (_CHANGES, _CITATION, _LEGAL)
"""The files of the repository that go with the data."""


def data_files(content: Content) -> dict[str, bytes]:
    """Return every file of the open data by its path below their folder, the ZIP among them."""
    rows: dict[str, int] = {}
    files = dict(_made(content, rows))
    package = data_package(content, files, rows)
    files[PACKAGE] = indented(package).encode()
    legal = f"{attribution(content.settings)} CC BY 4.0."
    return {**files, ARCHIVE: archive(files, NAME, legal)}


def _made(content: Content, rows: dict[str, int]) -> Iterator[tuple[str, bytes]]:
    """Yield path and content of each file, and note how many rows it has."""
    for filled in content.tables:
        path, stamp = f"csv/{filled.table.name}.csv", content.stamp_of(filled.table.kind)
        made, rows[path] = content.remembered(path, stamp, partial(_csv, filled))
        yield path, made
    for published in EVERYTHING:
        path, stamp = f"json/{published.plural}.json", content.stamp_of(published.kind)
        made, rows[path] = content.remembered(path, stamp, partial(_json, content, published))
        yield path, made
        path = f"schemas/{published.kind}.schema.json"
        yield path, content.remembered(path, "", partial(_schema, content, published))
    practices, authorities = RECORDS[:2]
    for published, make in ((authorities, authority_features), (practices, practice_features)):
        path, stamp = f"geojson/{published.plural}.geojson", content.stamp_of(published.kind)
        places = partial(_places, content, published, make)
        made, rows[path] = content.remembered(path, stamp, places)
        yield path, made
    for path, text in _beside(content, rows):
        yield path, text.encode()


def _csv(filled: Filled) -> tuple[bytes, int]:
    """Return a table and how many rows it has."""
    rows = filled.rows()
    return csv_text(filled.table.columns, rows).encode(), len(rows)


def _json(content: Content, published: Published) -> tuple[bytes, int]:
    lines = content.lines[published.kind]
    head = {**content.head(published), "count": len(lines)}
    return one_a_line(head, "records", lines).encode(), len(lines)


def _schema(content: Content, published: Published) -> bytes:
    return indented(content.schemas[published.kind]).encode()


def _places(content: Content, published: Published, make: Features) -> tuple[bytes, int]:
    found = make(content.records[published.kind], content.head(published))
    features = found.pop("features")
    return one_a_line(found, "features", map(one_line, features)).encode(), len(features)


def _beside(content: Content, rows: dict[str, int]) -> Iterator[tuple[str, str]]:
    tables = [filled.table for filled in content.tables]
    translates = {code: view.translate for code, view in content.views.items()}
    rows["codebook.csv"] = sum(len(table.columns) for table in tables)
    yield "codebook.csv", codebook_csv(tables, translates)
    yield "CITATION.cff", citation(content)
    yield "CHANGES.md", _text_of(content.root, _CHANGES)
    yield "LICENSE.txt", _text_of(content.root, _LEGAL)
    yield "README.md", readme(content)


def citation(content: Content) -> str:
    """Return the repository's own citation file with the day and the format of the data."""
    text = _text_of(content.root, _CITATION).rstrip("\n")
    return f"{text}\ndate-released: '{content.as_of}'\n" if text else ""


def readme(content: Content) -> str:
    """Return what a person who unpacks the ZIP reads first."""
    counts = "\n".join(f"- {published.plural}: {content.count(published)}" for published in RECORDS)
    return f"""# {title(content.settings)}: open data

As of {content.as_of}.

{counts}

- `csv/`: one table a kind of record, one for each list within it; UTF-8, comma, RFC 4180. A text
  has one column a language, such as `title_en` and `title_es`; it is empty where nobody has
  translated it. A text that a spreadsheet could take for a formula has an apostrophe before it.
- `json/`: one file a kind, each record whole; `schemas/` describes them (JSON Schema 2020-12).
- `geojson/`: local authorities, and practices at the place of their local authority.
- `codebook.csv`: every table and column; `words.csv` holds the labels of all coded values.
- `datapackage.json`: the same for programs (Data Package), with links between the tables.
- `CHANGES.md`: what changed in the format. `CITATION.cff`: how to cite.

Texts are Markdown: paragraphs, emphasis, links. Licence: {attribution(content.settings)}
CC BY 4.0, in LICENSE.txt. The English wording of the criteria and of the questionnaire belongs to
its authors (UNHCR, October 2022) and is quoted with attribution.
"""


def _text_of(root: Path, path: str) -> str:
    file = root / path
    return file.read_text(encoding="utf-8") if file.exists() else ""
