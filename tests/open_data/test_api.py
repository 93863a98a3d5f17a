"""The interface: every record by its schema, every list whole, the description valid."""

import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from read_data import KINDS, LANGUAGES, json_of, records_of

pytestmark = pytest.mark.site


def _base(site: Path) -> Path:
    return site / "api" / "1"


def _kinds(site: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json_of(_base(site) / "index.json")["kinds"]
    return found


def _files(site: Path, kind: dict[str, Any]) -> list[Path]:
    folder = (_base(site) / kind["list"]).parent
    return sorted(file for file in folder.glob("*.json") if file.name != "index.json")


def test_every_record_is_valid_by_its_schema(site: Path) -> None:
    for kind in _kinds(site):
        schema = json_of(_base(site) / kind["schema"])
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema)
        for file in _files(site, kind):
            errors = [error.message for error in validator.iter_errors(json_of(file))]
            assert errors == [], file.name


def test_a_schema_refuses_what_is_not_a_record(site: Path) -> None:
    schema = json_of(_base(site) / "schemas" / "practice.schema.json")
    good = json_of(next((_base(site) / "practices").glob("br-*.json")))
    validator = Draft202012Validator(schema)
    for bad in (
        {},
        {**good, "record": {**good["record"], "status": "unheard-of"}},
        {**good, "record": {**good["record"], "title": "One language only"}},
        {**good, "record": {**good["record"], "unknown": 1}},
        {**good, "record": {k: v for k, v in good["record"].items() if k != "sources"}},
    ):
        assert list(validator.iter_errors(bad))


def test_the_description_is_valid_and_names_every_file(site: Path) -> None:
    description = json_of(_base(site) / "openapi.json")
    assert description["openapi"].startswith("3.1")
    OpenAPIV31SpecValidator(description).validate()
    shapes = [re.compile(re.sub(r"\{id\}", "[^/]+", path)) for path in description["paths"]]
    for file in _base(site).rglob("*.json"):
        path = "/" + file.relative_to(_base(site)).as_posix()
        if not path.startswith(("/schemas/", "/openapi.json")):
            assert any(shape.fullmatch(path) for shape in shapes), path


def test_answers_are_what_the_description_promises(site: Path) -> None:
    description = json_of(_base(site) / "openapi.json")
    for path, described in description["paths"].items():
        content = described["get"]["responses"]["200"]["content"]["application/json"]
        schema = {**content["schema"], "components": description["components"]}
        validator = Draft202012Validator(schema)
        files = sorted(_base(site).glob(path.removeprefix("/").replace("{id}", "*")))
        files = [f for f in files if "{id}" not in path or f.name != "index.json"]
        assert files or path.startswith("/assessments/"), path
        for file in (*files[:1], *files[-1:]):
            assert [e.message for e in validator.iter_errors(json_of(file))] == [], file


def test_lists_are_whole_and_lead_to_their_records(site: Path) -> None:
    for kind in _kinds(site):
        file = _base(site) / kind["list"]
        listed = json_of(file)
        assert listed["count"] == kind["count"] == len(listed["records"]) == len(_files(site, kind))
        for row in listed["records"]:
            assert (file.parent / row["href"]).is_file()
            for language in LANGUAGES if "page" in row else ():
                assert (site / language / row["page"]).is_file(), row["page"]


@pytest.mark.parametrize("plural", KINDS)
def test_a_record_is_the_same_in_the_interface_and_in_the_file_of_its_kind(
    site: Path, plural: str
) -> None:
    for entry in records_of(site, plural)[::7]:
        alone = json_of(_base(site) / plural / f"{entry['record']['id']}.json")
        assert {name: alone[name] for name in entry} == entry
        assert alone["kind"] == KINDS[plural][0]
