"""Places as GeoJSON (RFC 7946): local authorities, and practices at the place of theirs."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Record = Mapping[str, Any]
Features = dict[str, Any]
_AT_AUTHORITY = "A practice stands at the place of its local authority, not where it happens."
_APPROXIMATE = "Coordinates and populations are approximate; source: GeoNames, CC BY 4.0."


def authority_features(records: Iterable[Record], head: Record) -> Features:
    """Return the local authorities whose place is known."""
    features = [
        _feature(
            entry["record"]["id"],
            entry["record"]["place"],
            {
                "name": entry["record"]["name"],
                "country": entry["record"]["country"],
                "type": entry["record"]["type"],
                "population": entry["record"]["place"]["population"],
                **entry["computed"],
            },
        )
        for entry in records
        if entry["record"]["place"]
    ]
    return _collection(features, head, _APPROXIMATE)


def practice_features(records: Iterable[Record], head: Record) -> Features:
    """Return the practices whose local authority has a known place."""
    names = ("title", "authority", "status", "start_year", "end_year", "criteria", "items")
    more = ("areas", "populations", "evidence", "checked")
    hidden = ("latitude", "longitude")
    features = [
        _feature(
            entry["record"]["id"],
            entry["computed"],
            {
                **{name: entry["record"][name] for name in (*names, *more)},
                **{n: v for n, v in entry["computed"].items() if n not in hidden},
            },
        )
        for entry in records
        if entry["computed"]["latitude"] is not None
    ]
    return _collection(features, head, f"{_AT_AUTHORITY} {_APPROXIMATE}")


def _feature(name: str, place: Record, properties: Record) -> dict[str, Any]:
    point = [place["longitude"], place["latitude"]]
    return {
        "type": "Feature",
        "id": name,
        "geometry": {"type": "Point", "coordinates": point},
        "properties": {"id": name, **properties},
    }


def _collection(features: Sequence[dict[str, Any]], head: Record, note: str) -> Features:
    points = [feature["geometry"]["coordinates"] for feature in features]
    box = [f(p[axis] for p in points) for f in (min, max) for axis in (0, 1)] if points else []
    return {
        "type": "FeatureCollection",
        **head,
        "note": note,
        **({"bbox": box} if box else {}),
        "features": features,
    }
