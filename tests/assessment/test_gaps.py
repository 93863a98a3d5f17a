"""A gap is a no, a policy area without anything in place, or what the city marked."""

from pathlib import Path

import pytest
from hub.check.run import check_repository
from hub.published.assessment import Published
from hub.published.gaps import gap_items
from hub.settings import read_settings

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def published() -> dict[str, Published]:
    return check_repository(ROOT, read_settings(ROOT)).catalogue.assessments


def test_every_no_that_applies_is_a_gap_and_no_yes_is_without_a_mark(
    published: dict[str, Published],
) -> None:
    one = published["example-utopia-2026-05-17"]
    found, jobs = set(gap_items(one)), {job for job, _ in one.rules.areas.values()}
    assert found and not found & jobs
    for item, said in one.file.answers.items():
        if item in jobs or one.rules.items[item].answer != "yes-no":
            continue
        if said.answer == "no":
            parent = one.rules.items[item].depends_on
            open_way = parent is None or one.answers.get(parent["item"]) == parent["equals"]
            assert (item in found) == open_way, item
        elif not said.flag:
            assert item not in found, item


def test_a_policy_area_without_anything_in_place_is_a_gap(published: dict[str, Published]) -> None:
    one = published["example-utopia-2026-05-17"]
    for area, (_, action) in one.rules.areas.items():
        if one.score.areas[area] in ("acting", "supporting") and action in one.file.answers:
            assert (action in gap_items(one)) == bool(one.file.answers[action].flag)
        elif one.score.areas[area] in ("gap", "outside"):
            assert action in gap_items(one)


def test_withheld_answers_show_no_gap(published: dict[str, Published]) -> None:
    assert gap_items(published["example-barataria-2025-09"]) == []
