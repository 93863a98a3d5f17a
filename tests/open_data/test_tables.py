"""The tables hold every record and every value of it, and no formula."""

import csv
import io
from collections import defaultdict
from pathlib import Path

import pytest
import yaml
from hub.downloads.tables import cell
from hub.open_data.csv_text import plain_cell
from hypothesis import given
from hypothesis import strategies as st
from read_data import KINDS, LANGUAGES, leaves, package, pages_of, records_of, rows_of, tables

pytestmark = pytest.mark.site
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("plural", KINDS)
def test_a_kind_has_as_many_rows_as_pages_in_every_language(site: Path, plural: str) -> None:
    ids = [row["id"] for row in rows_of(site, plural)]
    assert ids == [entry["record"]["id"] for entry in records_of(site, plural)]
    assert len(ids) == len(set(ids))
    for language in LANGUAGES:
        assert set(ids) == pages_of(site, language, plural)


def test_countries_with_a_history_are_those_of_the_repository(site: Path) -> None:
    files = {file.parent.name for file in ROOT.glob("cities/??/country.md")}
    assert {row["id"] for row in rows_of(site, "country_histories")} == files


def test_the_package_counts_rows_as_they_are(site: Path) -> None:
    for table in tables(site):
        assert table["rows"] == len(rows_of(site, table["name"])), table["name"]


@pytest.mark.parametrize("plural", [*KINDS, "country-histories"])
def test_no_value_of_a_record_is_lost_in_its_tables(site: Path, plural: str) -> None:
    kind = KINDS[plural][0] if plural in KINDS else "country"
    cells: dict[str, set[str]] = defaultdict(set)
    for table in (t for t in tables(site) if t["kind"] == kind):
        names = [field["name"] for field in table["schema"]["fields"]]
        owner = f"{kind}_id" if f"{kind}_id" in names else "id"
        for row in rows_of(site, table["name"]):
            cells[row[owner]].update(row.values())
            cells[row[owner]].update(row.get("all_countries", "").split(";"))
    for entry in records_of(site, plural):
        record = entry["record"]
        said = {written(value) for value in leaves([record, entry["computed"]])}
        assert said <= cells[record["id"]] | {""}, record["id"]


def test_a_text_has_a_column_a_language_and_no_language_stands_in_for_another(site: Path) -> None:
    spoken = {row["id"]: row for row in rows_of(site, "practices")}
    for entry in records_of(site, "practices"):
        for code in LANGUAGES:
            said = entry["record"]["title"].get(code, "")
            assert spoken[entry["record"]["id"]][f"title_{code}"] == plain_cell(said)
            if entry["translations"][code]["state"] == "missing":
                assert said == ""


def test_the_same_is_not_said_four_times(site: Path) -> None:
    """A column that names a language belongs to a text; codes, dates and links stand once."""
    for table in tables(site):
        fields = table["schema"]["fields"]
        assert all(f["type"] == "string" for f in fields if "language" in f), table["name"]
    folders = {file.parent.relative_to(site).parts[0] for file in site.glob("*/csv/*.csv")}
    assert folders == {"data"}


def test_codes_stand_in_the_table_of_words(site: Path) -> None:
    words = {(row["vocabulary"], row["id"]) for row in rows_of(site, "words")}
    for table in tables(site):
        coded = {f["name"]: f["vocabulary"] for f in table["schema"]["fields"] if "vocabulary" in f}
        for row in rows_of(site, table["name"]):
            for name, vocabulary in coded.items():
                for word in filter(None, row[name].split(";")):
                    assert (vocabulary, word) in words, (table["name"], name, word)


def test_tables_are_plain_utf_8_with_commas(site: Path) -> None:
    for file in (site / "data").rglob("*.csv"):
        content = file.read_bytes()
        assert not content.startswith(b"\xef\xbb\xbf"), file.name
        assert content.endswith(b"\r\n")
        rows = list(csv.reader(io.StringIO(content.decode(), newline="")))
        assert len({len(row) for row in rows}) == 1, file.name


def test_no_cell_of_any_table_can_run_as_a_formula(site: Path) -> None:
    for file in (site / "data").rglob("*.csv"):
        text = file.read_text(encoding="utf-8")
        for row in csv.reader(io.StringIO(text, newline="")):
            assert not [value for value in row if _could_run(value)], file.name


def written(value: str) -> str:
    """Return a leaf as its cell: a number is no formula, however it begins."""
    return str(plain_cell(value)) if _could_run(value) else value


def _could_run(value: str) -> bool:
    try:
        float(value)
    except ValueError:
        return value.startswith(("=", "+", "-", "@", "\t", "\r"))
    return False


@given(st.text())
def test_a_text_never_begins_like_a_formula_and_can_be_told_from_what_it_was(text: str) -> None:
    written = str(plain_cell(text))
    assert not written.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert written.removeprefix("'") == text.removeprefix("'") or written == text
    assert cell(text) == plain_cell(text)


def test_the_data_name_their_newest_day(site: Path) -> None:
    days = [row["added"] for row in rows_of(site, "practices")]
    assert package(site)["created"][:10] >= max(days)


def test_the_crosswalks_have_every_target_with_its_criteria_and_items(site: Path) -> None:
    targets = {(row["crosswalk_id"], row["id"]) for row in rows_of(site, "crosswalks_targets")}
    found: set[tuple[str, str]] = set()
    pairs: dict[str, set[tuple[str, str, str]]] = {"criteria": set(), "items": set()}
    for file in ROOT.glob("criteria/crosswalks/*.yaml"):
        for target in yaml.safe_load(file.read_text(encoding="utf-8"))["targets"]:
            found.add((file.stem, target["id"]))
            for name in pairs:
                for value in target.get(name, []):
                    pairs[name].add((file.stem, target["id"], str(value)))
    assert targets == found and len(found) > 80
    for name, expected in pairs.items():
        rows = rows_of(site, f"crosswalks_targets_{name}")
        assert {(r["crosswalk_id"], r["targets_id"], r["value"]) for r in rows} == expected
