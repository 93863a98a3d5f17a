"""A badge states what the record states, and nothing that a city should not show is offered."""

import pytest
from hub.register.badges import badge_ties, is_worth_showing
from made import INITIATIVE, authority, tie

ELSEWHERE = {
    "id": "seal",
    "programme": "example-seal",
    "state": "recognised",
    "sources": ["https://example.org/a"],
}


def test_only_ties_to_the_initiative_have_a_badge() -> None:
    city = authority(memberships=[tie("signed", year=2024), ELSEWHERE])
    assert [found.id for found in badge_ties(city, INITIATIVE)] == ["tie-signed"]


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        ("signed", True),
        ("recognised", True),
        ("candidate", True),
        ("identified", False),
        ("challenged", False),
        ("ended", False),
    ],
)
def test_a_state_that_speaks_against_a_city_is_not_offered(state: str, shown: bool) -> None:
    (found,) = badge_ties(authority(memberships=[tie(state)]), INITIATIVE)
    assert is_worth_showing(found, "2026-11-20") is shown


def test_a_term_that_has_run_out_is_not_offered() -> None:
    (found,) = badge_ties(authority(memberships=[tie("signed", year=2020, until=2024)]), INITIATIVE)
    assert not is_worth_showing(found, "2026-11-20")
    assert is_worth_showing(found, "2024-06-01")


def test_a_hub_without_a_network_of_its_own_has_no_badges() -> None:
    assert badge_ties(authority(memberships=[tie("signed"), ELSEWHERE]), None) == []
    assert badge_ties(authority(memberships=[tie("signed")]), "another-network") == []
