"""The interface for programs: static JSON, one file a record in all languages, lists, an index."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from hub.languages.view import View
from hub.open_data.content import Content
from hub.open_data.files import ARCHIVE, FOLDER, PACKAGE
from hub.open_data.json_text import indented, joined, one_a_line, one_line
from hub.open_data.open_api import open_api
from hub.open_data.published import (
    API,
    EVERYTHING,
    FORMAT,
    Published,
    licence,
    records_of,
    title,
)
from hub.output.writer import Writer

BASE = f"api/{API}"
"""The folder of the interface, from the root of the site."""
INDEX, DESCRIPTION = "index.json", "openapi.json"


def write_api(content: Content, writer: Writer, key: str, whole: str) -> None:
    """Write the interface; `key` stands for the code, `whole` for everything that is published."""
    for published in EVERYTHING:
        for name, stamp, make in _files_of_records(content, published):
            path = f"{BASE}/{published.plural}/{name}.json"
            writer.write(path, key + stamp, make)
        path = f"{BASE}/{published.plural}/{INDEX}"
        stamp = content.stamp_of(published.kind)
        writer.write(path, key + stamp, partial(_list, content, published))
        path = f"{BASE}/schemas/{published.kind}.schema.json"
        writer.write(path, key, partial(_schema, content, published))
    writer.write(f"{BASE}/{INDEX}", whole, partial(_index, content))
    writer.write(f"{BASE}/{DESCRIPTION}", key, partial(_description, content))


def _files_of_records(
    content: Content, published: Published
) -> Iterator[tuple[str, str, Callable[[], str]]]:
    """Yield id, digits and text of each record; a text is made only when it is asked for."""
    for position, record in enumerate(records_of(content.library, published)):
        stamp = content.stamps[published.kind][record.id]
        yield record.id, stamp, partial(_record, content, published, position)


def _record(content: Content, published: Published, position: int) -> str:
    head = {"licence": licence(content.settings, published), "kind": published.kind}
    return joined(head, content.lines[published.kind][position]) + "\n"


def _list(content: Content, published: Published) -> str:
    entries = content.records[published.kind]
    head = {**content.head(published), "count": len(entries)}
    rows = [
        {
            "id": entry["record"]["id"],
            "title": title_of(published.kind, entry, content.views),
            "href": f"{entry['record']['id']}.json",
            **entry.get("computed", {}),
        }
        for entry in entries
    ]
    return one_a_line(head, "records", map(one_line, rows))


def title_of(kind: str, entry: Mapping[str, Any], views: Mapping[str, View]) -> Any:
    """Return what a record is called, by language."""
    record = entry["record"]
    if kind == "country":
        return {code: view.country(record["id"].upper()) for code, view in views.items()}
    found = record.get("title") or record.get("name")
    return found if isinstance(found, dict) else {}


def _schema(content: Content, published: Published) -> str:
    return indented(content.schemas[published.kind])


def _index(content: Content) -> str:
    return indented(
        {
            "title": title(content.settings),
            "api": API,
            "format": FORMAT,
            "as_of": content.as_of,
            "licence": licence(content.settings),
            "languages": content.settings.languages,
            "site": content.address or None,
            "description": DESCRIPTION,
            "archive": f"../../{FOLDER}/{ARCHIVE}",
            "datapackage": f"../../{FOLDER}/{PACKAGE}",
            "kinds": [_kind(content, published) for published in EVERYTHING],
        }
    )


def _kind(content: Content, published: Published) -> dict[str, Any]:
    return {
        "kind": published.kind,
        "count": content.count(published),
        "list": f"{published.plural}/{INDEX}",
        "record": f"{published.plural}/{{id}}.json",
        "schema": f"schemas/{published.kind}.schema.json",
    }


def _description(content: Content) -> str:
    return indented(open_api(content.settings, content.schemas))
