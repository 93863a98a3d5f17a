"""The data package is valid by its own standard, whole in the archive, licensed throughout."""

import hashlib
import io
import zipfile
from pathlib import Path

import pytest
import yaml
from frictionless import Package
from read_data import json_of, package, tables

pytestmark = pytest.mark.site
ARCHIVE = "cities-of-solidarity-open-data.zip"


def test_frictionless_finds_every_table_in_order_and_every_link_kept(site: Path) -> None:
    report = Package(str(site / "data" / "datapackage.json")).validate()
    found = [f"{task.name}: {error.message}" for task in report.tasks for error in task.errors]
    assert [str(error) for error in report.errors] + found == []
    assert len(report.tasks) == len(package(site)["resources"])


def test_sizes_digests_and_names_are_those_of_the_files(site: Path) -> None:
    resources = package(site)["resources"]
    for resource in resources:
        content = (site / "data" / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == "sha256:" + hashlib.sha256(content).hexdigest()
    assert len({resource["name"] for resource in resources}) == len(resources)


def test_the_package_names_every_table_and_no_more(site: Path) -> None:
    files = {f"csv/{file.name}" for file in (site / "data" / "csv").iterdir()}
    assert {table["path"] for table in tables(site)} == files


def test_no_table_has_two_columns_of_one_name(site: Path) -> None:
    for table in tables(site):
        names = [field["name"] for field in table["schema"]["fields"]]
        assert len(names) == len(set(names)), table["name"]
        assert set(table["schema"]["primaryKey"]) <= set(names)


def test_the_archive_holds_the_same_files_in_one_folder(site: Path) -> None:
    folder = site / "data"
    with zipfile.ZipFile(folder / ARCHIVE) as packed:
        names = [name.partition("/")[2] for name in packed.namelist()]
        on_site = {f.relative_to(folder).as_posix() for f in folder.rglob("*") if f.is_file()}
        assert set(names) == on_site - {ARCHIVE}
        assert len(names) == len(set(names))
        assert {about.date_time for about in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"CC BY 4.0" in packed.comment
        for about in packed.infolist():
            path = folder / about.filename.partition("/")[2]
            assert packed.read(about) == path.read_bytes()


def test_the_archive_is_a_valid_package_by_itself(site: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO((site / "data" / ARCHIVE).read_bytes())) as packed:
        packed.extractall(tmp_path)
    folder = next(tmp_path.iterdir())
    assert Package.validate_descriptor(str(folder / "datapackage.json")).valid
    described = json_of(folder / "datapackage.json")
    assert all((folder / resource["path"]).is_file() for resource in described["resources"])


def test_the_licence_is_inside_every_file_that_can_carry_it(site: Path) -> None:
    folder = site / "data"
    for file in [*folder.glob("json/*.json"), *folder.glob("geojson/*.geojson")]:
        assert json_of(file)["licence"]["name"] == "CC-BY-4.0", file.name
    assert package(site)["licenses"][0]["name"] == "CC-BY-4.0"
    assert "Creative Commons" in (folder / "LICENSE.txt").read_text(encoding="utf-8")
    for file in (site / "api").rglob("*.json"):
        if file.parent.name != "schemas" and file.name != "openapi.json":
            assert json_of(file)["licence"]["name"] == "CC-BY-4.0", file.name


def test_wording_that_is_not_ours_is_not_given_away(site: Path) -> None:
    named = {t["name"]: t["licenses"][0]["name"] for t in tables(site) if "licenses" in t}
    assert named == {name: "other-closed" for name in ("criteria", "criteria_gaps", "items")}
    for name in ("frameworks", "questionnaires"):
        note = json_of(site / "data" / "json" / f"{name}.json")["licence"]["note"]
        assert "UNHCR" in note


def test_the_citation_has_what_its_standard_asks_for(site: Path) -> None:
    root = Path(__file__).parents[2]
    own = yaml.safe_load((root / "CITATION.cff").read_text(encoding="utf-8"))
    packed = yaml.safe_load((site / "data" / "CITATION.cff").read_text(encoding="utf-8"))
    assert {"cff-version", "message", "title", "authors"} <= set(own)
    assert own["cff-version"] == "1.2.0"
    assert own["type"] == "dataset"
    assert own["license"] == "CC-BY-4.0"
    assert str(packed.pop("date-released")) == package(site)["created"][:10]
    assert packed == own
    assert package(site)["version"].startswith(own["version"] + "+")
