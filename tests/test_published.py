"""Published assessments: recomputed, compared with their past and with peers, examples nowhere."""

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hub.assessment.printed import as_data
from hub.assessment.score import score_of
from hub.check.run import check_repository
from hub.library import Library
from hub.published.assessment import Published
from hub.published.difference import Difference
from hub.published.peers import SMALLEST, Group, earlier, groups_of, latest, likeness
from hub.settings import read_settings

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(check_repository(ROOT, read_settings(ROOT)).catalogue)


@pytest.fixture(scope="module")
def published(library: Library) -> dict[str, Published]:
    return library.published


def test_every_published_score_is_what_its_answers_give(published: dict[str, Published]) -> None:
    for one in published.values():
        if one.has_answers:
            stored = json.loads((ROOT / one.path).read_text(encoding="utf-8"))["score"]
            computed = as_data(score_of(one.answers, one.rules, one.file.weights))
            assert stored == {name: computed[name] for name in stored}


def test_shares_without_answers_are_shown_as_they_are_stored(
    published: dict[str, Published],
) -> None:
    one = published["example-barataria-2025-09"]
    assert not one.has_answers and not one.answers
    stored = json.loads((ROOT / one.path).read_text(encoding="utf-8"))["score"]
    shown = as_data(one.score)
    assert {name: shown[name] for name in stored} == stored


def test_invented_ones_are_no_local_authority(library: Library) -> None:
    for one in library.published.values():
        assert one.is_example == (one.path.split("/")[1] == "examples")
        assert one.authority is None or one.authority in library.authorities


def test_the_latest_of_each_city_counts_once(published: dict[str, Published]) -> None:
    found = latest(published.values())
    assert [one.place for one in found] == sorted({one.place for one in published.values()})
    assert published["example-utopia-2026-05-17"] in found
    past = earlier(published["example-utopia-2026-05-17"], published.values())
    assert [one.id for one in past] == ["example-utopia-2024-05-17"]


def test_a_median_needs_five_cities(library: Library, published: dict[str, Published]) -> None:
    everyone = groups_of(published["example-utopia-2026-05-17"], published.values(), library)[0]
    assert everyone.kind == "all" and everyone.is_large_enough
    shares = sorted(one.score.criteria["referral-systems"].lower for one in everyone.members)  # type: ignore[union-attr]
    middle = len(shares) // 2
    expected = shares[middle] if len(shares) % 2 else (shares[middle - 1] + shares[middle]) / 2
    assert everyone.median("referral-systems") == expected
    few = Group("all", "", everyone.members[: SMALLEST - 1])
    assert not few.is_large_enough and few.median("referral-systems") is None


def test_real_and_invented_cities_never_meet(
    library: Library, published: dict[str, Published]
) -> None:
    one = published["example-utopia-2026-05-17"]
    file = one.file.model_copy(update={"example": False})
    real = replace(one, id="real", place="mx-guadalajara", file=file)
    for group in groups_of(real, [*published.values(), real], library):
        assert all(not member.is_example for member in group.members)


def test_powers_are_alike_on_the_areas_that_both_know() -> None:
    mine = {"health": "yes", "housing": "no", "sports": "yes", "culture": "no"}
    assert likeness(mine, mine) == 1
    assert likeness(mine, {**mine, "culture": "yes"}) == Fraction(3, 4)
    assert likeness(mine, {"health": "yes"}) == 0


def test_a_difference_says_what_the_city_changed(published: dict[str, Published]) -> None:
    before, now = published["example-utopia-2024-05-17"], published["example-utopia-2026-05-17"]
    difference = Difference(before, now)
    assert difference.same_questions and not difference.only_earlier and not difference.only_later
    changed = {change.item for change in difference.changes}
    every = {*before.answers, *now.answers}
    assert changed == {i for i in every if before.answers.get(i) != now.answers.get(i)}


def test_a_difference_leaves_out_what_was_not_asked_twice(
    published: dict[str, Published],
) -> None:
    before, now = published["example-utopia-2024-05-17"], published["example-utopia-2026-05-17"]
    fewer = {item: rule for item, rule in now.rules.items.items() if item != "8.3"}
    later = replace(now, rules=replace(now.rules, items=fewer))
    difference = Difference(before, later)
    assert difference.only_earlier == ["8.3"]
    assert "8.3" not in {change.item for change in difference.changes}
