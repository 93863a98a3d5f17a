"""A commitment is found from whatever it names."""

from hub.register.commitment_index import commitment_index, countries_of
from hub.register.exchange_index import exchanges_elsewhere, seen_from_there
from made import authority, commitment


def test_countries_are_those_of_the_authorities_and_those_named() -> None:
    joint = commitment(authorities=["ug-a", "ke-b", "ug-c"], countries=["RW"])
    assert countries_of(joint) == ["UG", "KE", "RW"]


def test_it_is_found_from_every_side() -> None:
    one = commitment(joined_by=["cl-b"], practices=["ar-p"], programmes=["call"], made="2020")
    two = commitment(id="ar-newer", made="2024-05")
    index = commitment_index([one, two])
    assert index["authority"]["cl-b"] == [one]
    assert index["practice"]["ar-p"] == index["programme"]["call"] == [one]
    assert index["criterion"]["reception-and-outreach"] == [two, one]
    assert index["country"] == {"AR": [two, one]}


def test_an_exchange_is_found_from_the_other_side() -> None:
    exchange = {
        "id": "x",
        "kind": "mentored-by",
        "authority": "cl-b",
        "sources": ["https://example.org/a"],
    }
    found = exchanges_elsewhere([authority(exchanges=[exchange])])
    assert [(owner, seen_from_there(e.kind)) for owner, e in found["cl-b"]] == [
        ("ar-exampletown", "mentors")
    ]
    assert seen_from_there("twinning") == "twinning"
