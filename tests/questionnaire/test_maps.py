"""A map between editions accounts for every item, once."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import next_edition
import pytest
from repositories import problems, with_files

Change = Callable[[dict[str, Any]], object]


def test_the_fictional_edition_and_its_map_are_in_order(tmp_path: Path) -> None:
    assert problems(with_files(tmp_path / "hub", next_edition.files())) == []


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (lambda m: m["same"].remove("4.1"), "map-complete"),
        (lambda m: m.update(added=[]), "map-complete"),
        (lambda m: m["added"].append("8.2"), "map-once"),
        (lambda m: m["dropped"].append({**m["dropped"][0], "old": "4.1"}), "map-once"),
        (lambda m: m["added"].append("7.9"), "item-of-edition"),
        (lambda m: m["reworded"][0].update(old="4.3", new="5.2"), "map-same-answer"),
        (lambda m: m.update(old_digest="a" * 16), "edition-digest"),
        (lambda m: m.update(new_digest="a" * 16), "edition-digest"),
        (lambda m: m.update(new="2098-01"), "map-name"),
        (lambda m: m.update(new="2098-01"), "known-record"),
        (lambda m: m["split"][0].update(new=["10.2.2"]), "too-few"),
        (lambda m: m["dropped"][0].pop("reason"), "missing-field"),
        (lambda m: m["dropped"][0].update(reason={"en": "No longer."}), "all-languages"),
        (lambda m: m.update(moved=[]), "unknown-field"),
    ],
)
def test_a_broken_map_is_found(tmp_path: Path, change: Change, rule: str) -> None:
    raw = next_edition.raw_map()
    change(raw)
    found = problems(with_files(tmp_path / "hub", next_edition.files(raw)))
    assert rule in {problem.rule for problem in found}
    assert {problem.file for problem in found} == {next_edition.MAP}
