"""The guides explain the states of a tie in the words of the register, and all of them."""

import pytest
import yaml
from repositories import ROOT

STATES = yaml.safe_load(
    (ROOT / "criteria/vocabularies/membership-states.yaml").read_text(encoding="utf-8")
)["terms"]


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_the_page_on_records_explains_every_state_of_a_tie(language: str) -> None:
    text = (ROOT / f"content/{language}/records.md").read_text(encoding="utf-8")
    for word, said in STATES.items():
        assert f"| {said['label'][language]} | {said['description'][language]} |" in text, word
