"""What pages say of themselves is JSON-LD that a processor expands without the network."""

import json
from pathlib import Path
from typing import Any

import pytest
from hub.open_data.linked_data import as_script
from hypothesis import given
from hypothesis import strategies as st
from pyld import jsonld
from read_data import LANGUAGES, json_of, package
from selectolax.lexbor import LexborHTMLParser

pytestmark = pytest.mark.site
SCHEMA, DCAT = "https://schema.org/", "http://www.w3.org/ns/dcat#"
TYPES = {
    "good-practices": "Service",
    "cities": "GovernmentOrganization",
    "events": "Event",
    "networks": "Organization",
    "programmes": "Project",
}
BASE = "https://example.org/hub/"


def _no_network(address: str, options: object) -> Any:
    raise AssertionError(f"the context asks for {address}")


def _blocks(file: Path) -> list[dict[str, Any]]:
    tree = LexborHTMLParser(file.read_text(encoding="utf-8"))
    return [json.loads(n.text()) for n in tree.css("script[type='application/ld+json']")]


def _expanded(block: dict[str, Any], site: Path, file: Path) -> list[dict[str, Any]]:
    base = BASE + file.relative_to(site).as_posix()
    found: list[dict[str, Any]] = jsonld.expand(
        block, {"documentLoader": _no_network, "base": base}
    )
    return found


def _record_pages(site: Path, language: str, folder: str) -> list[Path]:
    data = {"good-practices": "practices", "cities": "authorities"}.get(folder, folder)
    ids = [row["id"] for row in json_of(site / "api" / "1" / data / "index.json")["records"]]
    return [site / language / folder / f"{name}.html" for name in ids]


@pytest.mark.parametrize("folder", TYPES)
def test_every_page_of_a_record_says_what_it_is_about(site: Path, folder: str) -> None:
    for language in LANGUAGES:
        pages = _record_pages(site, language, folder)
        for file in pages if language == "es" else pages[::25]:
            (page,) = _expanded(_blocks(file)[0], site, file)
            assert page["@type"] == [f"{SCHEMA}WebPage"]
            assert page["@id"] == BASE + file.relative_to(site).as_posix()
            (main,) = page[f"{SCHEMA}mainEntity"]
            assert main["@type"] == [SCHEMA + TYPES[folder]]
            assert main[f"{SCHEMA}identifier"] == [{"@value": file.stem}]
            assert main[f"{SCHEMA}name"][0]["@value"]
            assert page[f"{SCHEMA}license"][0]["@id"].startswith("https://creativecommons.org/")
            (data,) = page[f"{SCHEMA}encoding"]
            target = data[f"{SCHEMA}contentUrl"][0]["@id"].removeprefix(BASE)
            assert (site / target).is_file()


def test_a_thing_has_one_name_in_all_languages_and_on_all_pages(site: Path) -> None:
    names = set()
    for language in LANGUAGES:
        file = site / language / "good-practices" / "br-sao-paulo-crai.html"
        names.add(_blocks(file)[0]["mainEntity"]["provider"]["@id"])
        city = site / language / "cities" / "br-sao-paulo.html"
        names.add(_blocks(city)[0]["mainEntity"]["@id"])
    assert len(names) == 1


def test_nothing_is_dropped_on_expansion(site: Path) -> None:
    """A term without a meaning would be left out in silence: every key must become an address."""
    some = [_record_pages(site, "en", folder)[0] for folder in TYPES]
    for path in [site / "en" / "open-data.html", *some]:
        (block,) = _blocks(path)
        expanded = _expanded(block, site, path)
        assert _keys(block) == _keys(expanded)


def _keys(value: Any) -> int:
    """Count the keys that are not of JSON-LD itself."""
    if isinstance(value, list):
        return sum(map(_keys, value))
    if not isinstance(value, dict):
        return 0
    own = sum(not key.startswith("@") for key in value)
    return own + sum(_keys(inner) for key, inner in value.items() if key != "@context")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_open_data_is_a_dataset_for_both_vocabularies(
    site: Path, language: str
) -> None:
    file = site / language / "open-data.html"
    (data,) = _expanded(_blocks(file)[0], site, file)
    assert set(data["@type"]) == {f"{SCHEMA}Dataset", f"{DCAT}Dataset"}
    files = {node["@id"] for node in data[f"{DCAT}distribution"]}
    described = data[f"{SCHEMA}distribution"]
    assert files == {node["@id"] for node in described}
    sizes = {node["@id"]: node[f"{DCAT}byteSize"][0]["@value"] for node in described}
    for address, size in sizes.items():
        assert (site / address.removeprefix(BASE)).stat().st_size == size
    assert data[f"{SCHEMA}version"] == [{"@value": package(site)["version"]}]
    (service,) = data["@reverse"][f"{DCAT}servesDataset"]
    for name in ("endpointURL", "endpointDescription"):
        assert (site / service[f"{DCAT}{name}"][0]["@id"].removeprefix(BASE)).is_file()


@given(st.text())
def test_no_text_can_end_the_block_early(text: str) -> None:
    html = str(as_script({"name": text}))
    inner = html.split(">", 1)[1].rsplit("</script>", 1)[0]
    assert "<" not in inner
    assert json.loads(inner)["name"] == text
