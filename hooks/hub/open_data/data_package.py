"""Describes the files by the Data Package standard: `datapackage.json`."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

from hub.forms.guidance import ATTRIBUTION
from hub.open_data.all_tables import Filled
from hub.open_data.content import Content
from hub.open_data.published import (
    API,
    FORMAT,
    LICENCE,
    LICENCE_TITLE,
    LICENCE_URL,
    attribution,
    title,
)
from hub.open_data.table import DELIMITER, Column, Table

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
NAME = "cities-of-solidarity-open-data"
_TYPES = {".csv": "text/csv", ".json": "application/json", ".geojson": "application/geo+json"}
_QUOTED = ("criteria", "criteria_gaps", "items")
"""The tables whose English wording is not this project's own."""
Files = Mapping[str, bytes]


def data_package(content: Content, files: Files, rows: Mapping[str, int]) -> dict[str, Any]:
    """Return the description of the files; `rows` says how many records or rows each has."""
    tables = {f"csv/{filled.table.name}.csv": filled for filled in content.tables}
    return {
        "$schema": PROFILE,
        "name": NAME,
        "title": f"{title(content.settings)}: open data",
        "description": (
            "Good practices of local authorities for refugees, migrants, displaced and stateless "
            "people, the local authorities with their memberships and agreements, networks, "
            "programmes and events, each with its sources, in several languages."
        ),
        "version": f"{FORMAT}+{content.as_of.replace('-', '.')}",
        "created": f"{content.as_of}T00:00:00Z",
        **({"homepage": content.address} if content.address else {}),
        "keywords": ["refugees", "migrants", "cities", "local government", "good practices"],
        "licenses": [{"name": LICENCE, "path": LICENCE_URL, "title": LICENCE_TITLE}],
        "contributors": [{"title": attribution(content.settings), "roles": ["publisher"]}],
        "sources": [{"title": "GeoNames, CC BY 4.0", "path": "https://www.geonames.org/"}],
        "api": f"../api/{API}/openapi.json",
        "resources": list(_resources(files, tables, rows)),
    }


def _resources(
    files: Files, tables: Mapping[str, Filled], rows: Mapping[str, int]
) -> Iterator[dict[str, Any]]:
    for path, content in files.items():
        ending = "." + path.rpartition(".")[2]
        if ending not in _TYPES or path.startswith("schemas/"):
            continue
        resource: dict[str, Any] = {
            "name": path.rpartition("/")[2].replace("_", "-").replace(".", "-"),
            "path": path,
            "format": ending[1:],
            "mediatype": _TYPES[ending],
            "encoding": "utf-8",
            "bytes": len(content),
            "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
            "rows" if path in tables or ending == ".csv" else "records": rows[path],
        }
        if path in tables:
            table = tables[path].table
            resource |= {"type": "table", "name": table.name, "description": table.about}
            resource["kind"] = table.kind
            resource["schema"] = table_schema(table)
            if table.name in _QUOTED:
                title = ATTRIBUTION
                resource["licenses"] = [{"name": "other-closed", "title": title}]
        yield resource


def table_schema(table: Table) -> dict[str, Any]:
    """Return the columns, the key and the links of a table."""
    schema: dict[str, Any] = {
        "fields": [_field(column) for column in table.columns],
        "primaryKey": list(table.key),
        "missingValues": [""],
    }
    if table.links:
        schema["foreignKeys"] = [
            {
                "fields": list(link.columns),
                "reference": {"resource": link.table, "fields": list(link.target)},
            }
            for link in table.links
        ]
    return schema


def _field(column: Column) -> dict[str, Any]:
    constraints = {
        **({"required": True} if column.required else {}),
        **({"enum": list(column.enum)} if column.enum else {}),
        **{name: limit for name, limit in column.limits.items() if _is_constraint(name, limit)},
    }
    field: dict[str, Any] = {"name": column.name, "type": column.type, "description": column.about}
    if column.limits.get("format") == "uri":
        field["format"] = "uri"
    if column.joined:
        field |= {"delimiter": DELIMITER, "itemType": "string"}
    if constraints:
        field["constraints"] = constraints
    more = {"language": column.language, "vocabulary": column.vocabulary}
    field |= {name: value for name, value in more.items() if value}
    return {**field, "computed": True} if column.computed else field


def _is_constraint(name: str, limit: Any) -> bool:
    """Leave out a pattern for a part of a value: here a pattern holds for the whole of it."""
    return name != "format" and (name != "pattern" or str(limit).endswith("$"))
