"""Commitments, memberships and agreements are linked both ways, and listed whole."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from pages import LANGUAGES
from selectolax.lexbor import LexborHTMLParser

pytestmark = pytest.mark.site


def rows(site: Path, path: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((site / path).read_text(encoding="utf-8"))["rows"]
    return found


def links(site: Path, path: str) -> set[str]:
    tree = LexborHTMLParser((site / path).read_text(encoding="utf-8"))
    return {str(a.attributes["href"]) for a in tree.css("main a[href]")}


def test_a_commitment_is_linked_with_all_it_names_and_back(site: Path) -> None:
    folders = {"authorities": "cities", "practices": "good-practices", "criteria": "criteria"}
    folders |= {"networks": "networks", "programmes": "programmes", "joined_by": "cities"}
    for row in rows(site, "en/commitments/index.json"):
        own = links(site, f"en/{row['address']}")
        for field, folder in folders.items():
            for name in row[field]:
                assert f"../{folder}/{name}.html" in own, (row["id"], name)
                if field != "criteria":  # A criterion shows the newest and leads to the rest.
                    there = links(site, f"en/{folder}/{name}.html")
                    assert f"../commitments/{row['id']}.html" in there, (row["id"], name)


def test_a_criterion_leads_to_the_newest_commitments_and_to_all(site: Path) -> None:
    found = links(site, "es/criteria/economic-inclusion.html")
    assert "../commitments/index.html?criterion=economic-inclusion" in found
    assert any(link.startswith("../commitments/") and "?" not in link for link in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_has_a_line_for_every_commitment(site: Path, language: str) -> None:
    tree = LexborHTMLParser((site / language / "commitments/index.html").read_text("utf-8"))
    shown = [str(a.attributes["href"]) for a in tree.css("[data-row] h3 a")]
    table = rows(site, f"{language}/commitments/index.json")
    assert sorted(shown) == sorted("../" + row["address"] for row in table)
    assert len(shown) == len(set(shown)) >= 60


def test_overdue_and_never_reported_on_are_shown_as_such(site: Path) -> None:
    for row in rows(site, "en/commitments/index.json"):
        html = (site / "en" / row["address"]).read_text(encoding="utf-8")
        assert ("Overdue: it was to be done by" in html) == ("overdue" in row["follow_up"])
        said = "No report on its progress is known." in html
        assert said == ("never-updated" in row["follow_up"])


def test_some_commitment_is_overdue_and_none_that_is_complete(site: Path) -> None:
    table = rows(site, "en/commitments/index.json")
    overdue = [row for row in table if "overdue" in row["follow_up"]]
    assert "mx-tapachula-agreement" in {row["id"] for row in overdue}
    assert all(row["state"] != "complete" and row["due"] for row in overdue)


def test_a_local_authority_without_a_commitment_says_so_honestly(site: Path) -> None:
    html = (site / "en/cities/br-foz-do-iguacu.html").read_text(encoding="utf-8")
    assert "No public commitment or pledge is recorded." in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_register_has_every_membership_and_agreement_once(site: Path, language: str) -> None:
    tree = LexborHTMLParser((site / language / "register.html").read_text(encoding="utf-8"))
    shown = [str(a.attributes["href"]) for a in tree.css("[data-row] td:first-child a")]
    table = rows(site, f"{language}/register.json")
    assert sorted(shown) == sorted(row["address"] for row in table)
    ties = sum(len(row["memberships"]) for row in rows(site, f"{language}/cities/index.json"))
    assert sum(row["kind"] == "membership" for row in table) == ties


def test_every_line_of_the_register_leads_to_its_part(site: Path) -> None:
    trees: dict[str, LexborHTMLParser] = {}
    for row in rows(site, "en/register.json"):
        path, _, anchor = row["address"].partition("#")
        if path not in trees:
            trees[path] = LexborHTMLParser((site / "en" / path).read_text(encoding="utf-8"))
        assert trees[path].css_first(f'[id="{anchor}"]') is not None, row["id"]


def test_a_challenged_agreement_is_never_plainly_in_force(site: Path) -> None:
    table = rows(site, "en/register.json")
    challenged = [row for row in table if row["state"] == "challenged"]
    assert len(challenged) >= 20
    assert {row["standing"] for row in challenged if row["kind"] == "agreement"} == {"challenged"}


@pytest.mark.parametrize("name", ["register", "commitments/index"])
def test_both_forms_of_a_download_have_the_same_rows(site: Path, name: str) -> None:
    text = (site / f"es/{name}.csv").read_text(encoding="utf-8-sig")
    found = list(csv.DictReader(io.StringIO(text)))
    table = rows(site, f"es/{name}.json")
    assert [row["id"] for row in found] == [row["id"] for row in table]
    assert list(found[0]) == list(table[0])


def test_an_exchange_is_shown_on_both_sides(site: Path) -> None:
    assert "../cities/ch-zurich.html" in links(site, "en/cities/gr-thessaloniki.html")
    zurich = (site / "en/cities/ch-zurich.html").read_text(encoding="utf-8")
    assert "Mentors</span>" in zurich
    assert "../cities/gr-thessaloniki.html" in links(site, "en/cities/ch-zurich.html")
