"""The library links records both ways, and finds practices that are like each other."""

from collections.abc import Iterator

import pytest
from hub.library import FACETS, Library, grouped, values_of
from hub.likeness import WEIGHTS, LikePractices
from repositories import ROOT, base, check


@pytest.fixture(scope="module")
def library() -> Library:
    checked = check(ROOT)
    assert checked.problems == []
    return Library(checked.catalogue)


@pytest.fixture(scope="module")
def likeness(library: Library) -> LikePractices:
    return LikePractices(library)


def test_invented_examples_count_nowhere(tmp_path_factory: pytest.TempPathFactory) -> None:
    small = Library(check(base(tmp_path_factory.mktemp("library") / "r")).catalogue)
    assert small.practices == small.authorities == small.networks == {}
    assert small.members == small.events_by == {}
    assert len(small.criteria) == 10


def test_the_criteria_come_in_the_order_of_the_questionnaire(library: Library) -> None:
    numbers = [criterion.number for criterion in library.criteria.values()]
    assert numbers == list(range(1, 11))


def test_every_item_has_a_criterion_that_exists(library: Library) -> None:
    assert set(library.criterion_of_item) == set(library.items)
    assert set(library.criterion_of_item.values()) == set(library.criteria)


@pytest.mark.parametrize("facet", [*FACETS, "authority", "item"])
def test_practices_by_facet_lead_both_ways(library: Library, facet: str) -> None:
    found = library.practices_by[facet]
    for value, practices in found.items():
        assert practices
        assert all(value in values_of(practice, facet) for practice in practices)
    pairs = sum(len(practices) for practices in found.values())
    assert pairs == sum(len(values_of(p, facet)) for p in library.practices.values())


def test_members_are_those_that_either_side_names(library: Library) -> None:
    for name, ids in library.members.items():
        assert ids == sorted(set(ids))
        for authority in ids:
            ties = library.authorities[authority].memberships
            named = [*_named(library, name)]
            assert authority in named or any(name in (t.network, t.programme) for t in ties)


def _named(library: Library, name: str) -> Iterator[str]:
    if name in library.networks:
        yield from library.networks[name].members
    if name in library.programmes:
        yield from library.programmes[name].cities


def test_every_membership_is_listed_with_its_network_or_programme(library: Library) -> None:
    for authority in library.authorities.values():
        for tie in authority.memberships:
            assert authority.id in library.members[tie.network or tie.programme or ""]


def test_events_are_found_by_country_and_network(library: Library) -> None:
    for event in library.events.values():
        for key in (event.country, *event.networks):
            assert event in library.events_by[key]


def test_sizes_follow_the_population(library: Library) -> None:
    order = list(library.vocabularies["sizes"])
    known = [
        (a.place.population, order.index(size))
        for a in library.authorities.values()
        if a.place and a.place.population and (size := library.size_of(a))
    ]
    assert len(known) > 300
    known.sort()
    assert [size for _, size in known] == sorted(size for _, size in known)


def test_only_what_has_a_population_has_a_size(library: Library) -> None:
    for authority in library.authorities.values():
        known = authority.place is not None and authority.place.population is not None
        assert (library.size_of(authority) is not None) == known


def test_a_stamp_changes_with_the_record_and_with_its_translations(library: Library) -> None:
    stamps = [library.stamp("practice", name) for name in library.practices]
    assert len(set(stamps)) == len(stamps)
    assert all(len(stamp) >= 16 for stamp in stamps)


def test_grouping_keeps_the_order() -> None:
    assert grouped([3, 1, 2, 4], lambda n: [n % 2]) == {1: [3, 1], 0: [2, 4]}


# Likeness.


def test_no_practice_is_like_itself_or_its_own_authority(
    library: Library, likeness: LikePractices
) -> None:
    for practice in library.practices.values():
        for like in likeness.of(practice):
            other = library.practices[like.practice]
            assert other.id != practice.id
            assert other.authority != practice.authority


def test_each_is_named_once_and_shares_something(library: Library, likeness: LikePractices) -> None:
    for practice in library.practices.values():
        found = likeness.of(practice)
        assert len({like.practice for like in found}) == len(found) <= 4
        assert all(like.shared and all(like.shared.values()) for like in found)


def test_what_two_share_is_the_same_from_both_sides(
    library: Library, likeness: LikePractices
) -> None:
    seen: dict[tuple[str, str], dict[str, set[str]]] = {}
    for practice in library.practices.values():
        for like in likeness.of(practice):
            seen[practice.id, like.practice] = {f: set(v) for f, v in like.shared.items()}
    both = [(one, two) for one, two in seen if (two, one) in seen]
    assert both
    assert all(seen[one, two] == seen[two, one] for one, two in both)


def test_what_is_shared_is_true_of_both(library: Library, likeness: LikePractices) -> None:
    for practice in library.practices.values():
        for like in likeness.of(practice):
            other = library.practices[like.practice]
            for facet in ("item", "area", "criterion", "population", "country"):
                mine, theirs = values_of(practice, facet), values_of(other, facet)
                assert set(like.shared.get(facet, [])) == set(mine) & set(theirs)


def test_the_likest_come_first(library: Library, likeness: LikePractices) -> None:
    def score(shared: dict[str, list[str]]) -> int:
        return sum(WEIGHTS[facet] * len(values) for facet, values in shared.items())

    for practice in library.practices.values():
        scores = [score(like.shared) for like in likeness.of(practice)]
        assert scores == sorted(scores, reverse=True)


def test_likeness_does_not_depend_on_who_asks_first(library: Library) -> None:
    forwards, backwards = LikePractices(library), LikePractices(library)
    practices = list(library.practices.values())
    one = {practice.id: forwards.of(practice) for practice in practices}
    two = {practice.id: backwards.of(practice) for practice in reversed(practices)}
    assert one == two
