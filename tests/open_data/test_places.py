"""Places follow RFC 7946, and stand where the records say."""

from pathlib import Path
from typing import Any

import pytest
from read_data import json_of, records_of

pytestmark = pytest.mark.site
NAMES = ("authorities", "practices")


def _collection(site: Path, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json_of(site / "data" / "geojson" / f"{name}.geojson")
    return found


@pytest.mark.parametrize("name", NAMES)
def test_it_is_a_collection_of_points_by_the_standard(site: Path, name: str) -> None:
    collection = _collection(site, name)
    assert collection["type"] == "FeatureCollection"
    forbidden = {"coordinates", "geometries", "geometry", "properties", "crs"}
    assert not forbidden & set(collection)
    west, south, east, north = collection["bbox"]
    for feature in collection["features"]:
        assert feature["type"] == "Feature"
        assert isinstance(feature["properties"], dict)
        assert isinstance(feature["id"], str)
        assert not {"coordinates", "geometries", "features"} & set(feature)
        assert feature["geometry"]["type"] == "Point"
        assert set(feature["geometry"]) == {"type", "coordinates"}
        longitude, latitude = feature["geometry"]["coordinates"]
        assert -180 <= west <= longitude <= east <= 180
        assert -90 <= south <= latitude <= north <= 90


def test_every_authority_with_a_place_is_there_and_stands_on_it(site: Path) -> None:
    features = {f["id"]: f for f in _collection(site, "authorities")["features"]}
    places = {
        e["record"]["id"]: e["record"]["place"]
        for e in records_of(site, "authorities")
        if e["record"]["place"]
    }
    assert set(features) == set(places)
    for name, place in places.items():
        at = features[name]["geometry"]["coordinates"]
        assert at == [place["longitude"], place["latitude"]]


def test_every_practice_stands_at_its_authority(site: Path) -> None:
    authorities = {f["id"]: f["geometry"] for f in _collection(site, "authorities")["features"]}
    practices = _collection(site, "practices")
    expected = {
        e["record"]["id"]
        for e in records_of(site, "practices")
        if e["record"]["authority"] in authorities
    }
    assert {feature["id"] for feature in practices["features"]} == expected
    for feature in practices["features"]:
        assert feature["geometry"] == authorities[feature["properties"]["authority"]]
    assert "local authority" in practices["note"]
