"""Walks the chain from membership to practice, forward and back: every hop is a link that answers.

Real cities have published no assessment yet, so that the whole chain is walked on a small site
with one city invented for it; what real and example records have of it is walked on the hub itself.
"""

import os
from dataclasses import dataclass
from pathlib import Path

import chain_city as city
import pytest
from hub import addresses
from selectolax.lexbor import LexborHTMLParser, LexborNode

pytestmark = pytest.mark.site
AUTHORITY = addresses.of("authority", city.CITY)
MEMBERSHIP, AGREEMENT = f"{AUTHORITY}#{city.MEMBERSHIP}", f"{AUTHORITY}#{city.AGREEMENT}"
ASSESSMENT = addresses.of("assessment", city.ASSESSMENT)
EARLIER = addresses.of("assessment", city.EARLIER)
GAP, PLAN = addresses.of_gap(city.ASSESSMENT, city.ITEM), f"{ASSESSMENT}#commitment-desk"
COMMITMENT = addresses.of("commitment", city.COMMITMENT)
EVIDENCE = f"{COMMITMENT}#{city.STATE}"
PRACTICE = addresses.of("practice", city.PRACTICE)
ITEM, CRITERION = (
    addresses.of_item(city.CRITERION, city.ITEM),
    addresses.of("criterion", city.CRITERION),
)
FORWARD = [
    (AUTHORITY, MEMBERSHIP),
    (MEMBERSHIP, AGREEMENT),
    (AGREEMENT, ASSESSMENT),
    (ASSESSMENT, GAP),
    (GAP, PLAN),
    (GAP, COMMITMENT),
    (COMMITMENT, EVIDENCE),
    (EVIDENCE, PRACTICE),
    (PRACTICE, ITEM),
    (CRITERION, AUTHORITY),
]
BACK = [
    (PRACTICE, AUTHORITY),
    (PRACTICE, COMMITMENT),
    (PRACTICE, EVIDENCE),
    (COMMITMENT, PRACTICE),
    (COMMITMENT, GAP),
    (COMMITMENT, ASSESSMENT),
    (COMMITMENT, AGREEMENT),
    (PLAN, GAP),
    (ITEM, PRACTICE),
    (GAP, ITEM),
    (GAP, PRACTICE),
    (ASSESSMENT, EARLIER),
    (ASSESSMENT, AGREEMENT),
    (ASSESSMENT, AUTHORITY),
    (AGREEMENT, COMMITMENT),
    (AGREEMENT, MEMBERSHIP),
    (MEMBERSHIP, addresses.of("network", city.NETWORK)),
    (addresses.of("network", city.NETWORK), MEMBERSHIP),
    (AUTHORITY, PRACTICE),
    (AUTHORITY, COMMITMENT),
]


@dataclass(frozen=True)
class Walk:
    """Reads the pages of one language."""

    folder: Path

    def part(self, address: str) -> LexborNode:
        """Return the page at an address, or the part of it that its anchor names."""
        path, _, anchor = address.partition("#")
        tree = LexborHTMLParser((self.folder / path).read_text(encoding="utf-8"))
        found = tree.css_first(f'[id="{anchor}"]' if anchor else "main")
        assert found is not None, address
        return found

    def leads(self, start: str, end: str) -> bool:
        """Return whether a part of a page has a link to an address."""
        path = start.partition("#")[0]
        return any(
            _resolved(path, str(link.attributes["href"])) == end
            for link in self.part(start).css("a[href]")
        )


def _resolved(path: str, href: str) -> str:
    """Return where a link leads, from the folder of the language."""
    target, mark, anchor = href.partition("#")
    if not target:
        return path + mark + anchor
    return os.path.normpath(os.path.join(os.path.dirname(path), target)) + mark + anchor


@pytest.fixture(scope="module")
def walk(city_site: Path) -> Walk:
    return Walk(city_site / "es")


@pytest.mark.parametrize(("start", "end"), [*FORWARD, *BACK])
def test_a_hop_is_a_link_that_answers(walk: Walk, start: str, end: str) -> None:
    assert walk.leads(start, end)
    walk.part(end)


def test_the_evidence_leads_to_its_source(walk: Walk) -> None:
    links = {str(link.attributes["href"]) for link in walk.part(EVIDENCE).css("a")}
    assert "https://example.org/report" in links


def test_a_broken_chain_would_be_found(walk: Walk) -> None:
    assert not walk.leads(MEMBERSHIP, PRACTICE)
    assert not walk.leads(addresses.of("assessment", city.EARLIER), COMMITMENT)


def test_an_example_has_the_chain_from_assessment_to_practice(site: Path) -> None:
    """Its places and plans are invented; the practices that would help are real."""
    here = Walk(site / "fr")
    page = addresses.of("assessment", "example-utopia-2026-05-17")
    gap, plan = (
        addresses.of_gap("example-utopia-2026-05-17", "7.1"),
        f"{page}#commitment-legal-desk",
    )
    practice = next(
        _resolved(page, str(link.attributes["href"])) for link in here.part(gap).css(".lines a")
    )
    for start, end in (
        (addresses.ASSESSMENTS, page),
        (page, gap),
        (gap, plan),
        (plan, gap),
        (gap, practice),
        (practice, addresses.of_item("legal-inclusion", "7.1")),
        (page, addresses.of("assessment", "example-utopia-2024-05-17")),
    ):
        assert here.leads(start, end), (start, end)
        here.part(end)


def test_every_state_of_a_commitment_has_an_address(site: Path) -> None:
    for file in sorted((site / "pt" / "commitments").glob("*-*.html")):
        tree = LexborHTMLParser(file.read_text(encoding="utf-8"))
        for state in tree.css(".progress > li"):
            assert state.css_first(f'a.permalink[href="#{state.attributes["id"]}"]') is not None


def test_every_membership_and_agreement_has_an_address_that_its_page_offers(site: Path) -> None:
    for file in sorted((site / "en" / "cities").glob("??-*.html")):
        tree = LexborHTMLParser(file.read_text(encoding="utf-8"))
        ids = {node.attributes["id"] for node in tree.css("[id]")}
        for part in tree.css("section[aria-labelledby=memberships] .ties > li, "
                             "section[aria-labelledby=agreements] .ties > li"):  # fmt: skip
            assert part.css_first(f'a.permalink[href="#{part.attributes["id"]}"]') is not None
        for link in tree.css("main a[href^='#']"):
            assert str(link.attributes["href"])[1:] in ids, file.name


@pytest.mark.parametrize("folder", ["networks", "programmes"])
def test_a_member_leads_to_the_entry_that_shows_it(site: Path, folder: str) -> None:
    here, seen = Walk(site / "es"), 0
    for file in sorted((site / "es" / folder).glob("*-*.html")):
        address = f"{folder}/{file.name}"
        section = here.part(address).css_first("section[aria-labelledby=members]")
        for link in section.css(".chips a") if section else ():
            entry = _resolved(address, str(link.attributes["href"]))
            name = here.part(entry).css_first("a.tie__name")
            back = _resolved(entry.partition("#")[0], str(name.attributes["href"]))
            assert back.partition("#")[0] in {address, *_networks_of(here, address)}, entry
            seen += 1
    assert seen > 100


def _networks_of(walk: Walk, address: str) -> set[str]:
    """Return the networks that the page of a programme names as its own."""
    links = walk.part(address).css("section[aria-labelledby=members] > p.hint a")
    return {_resolved(address, str(link.attributes["href"])) for link in links}
