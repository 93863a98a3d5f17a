"""Peer groups: assessments of like cities, and the medians of groups of at least five."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from statistics import median

from hub.assessment.score import Share
from hub.library import Library
from hub.published.assessment import Published

SMALLEST = 5
"""The fewest cities of which a median is shown: fewer would show one city to another."""


@dataclass(frozen=True)
class Group:
    """Assessments of cities that have something in common; never in an order of merit."""

    kind: str
    """What they share: `all`, `country`, `size` or `competences`."""
    value: str
    """The country's code or the class of size; empty where the kind says all."""
    members: tuple[Published, ...]

    @property
    def is_large_enough(self) -> bool:
        """Whether medians are shown."""
        return len(self.members) >= SMALLEST

    def median(self, criterion: str) -> Fraction | None:
        """Return the median of the shares so far, of those to which the criterion applies."""
        shares = [_share(one, criterion) for one in self.members]
        known = [share.lower for share in shares if share]
        return median(known) if len(known) >= SMALLEST else None


def _share(one: Published, criterion: str) -> Share | None:
    return one.score.criteria.get(criterion)


def latest(assessments: Iterable[Published]) -> list[Published]:
    """Return the latest assessment of each city, in the order of the cities' ids."""
    newest: dict[str, Published] = {}
    for one in sorted(assessments, key=lambda each: each.date):
        newest[one.place] = one
    return [newest[place] for place in sorted(newest)]


def earlier(one: Published, assessments: Iterable[Published]) -> list[Published]:
    """Return the earlier assessments of the same city, the newest first."""
    same = [other for other in assessments if other.place == one.place and other.date < one.date]
    return sorted(same, key=lambda each: each.date, reverse=True)


def groups_of(one: Published, others: Iterable[Published], library: Library) -> list[Group]:
    """Return the peer groups of an assessment; invented ones only meet invented ones."""
    pool = latest(other for other in others if other.is_example == one.is_example)
    groups = [Group("all", "", tuple(pool))]
    for kind, value_of in _features(library).items():
        value = value_of(one)
        if value:
            like = tuple(other for other in pool if value_of(other) == value)
            groups.append(Group(kind, value, like))
    mine = competences(one)
    if mine:
        alike = tuple(other for other in pool if likeness(mine, competences(other)) >= ALIKE)
        groups.append(Group("competences", "", alike))
    return groups


Feature = Callable[[Published], str]


def _features(library: Library) -> Mapping[str, Feature]:
    def country(one: Published) -> str:
        return library.authorities[one.authority].country if one.authority else ""

    def size(one: Published) -> str:
        authority = library.authorities[one.authority] if one.authority else None
        return (library.size_of(authority) or "") if authority else ""

    return {"country": country, "size": size}


ALIKE = Fraction(3, 4)
"""The part of the policy areas on which two cities must agree to have like powers."""


def competences(one: Published) -> Mapping[str, str]:
    """Return for each policy area whether it is the city's job, as far as it said so."""
    pairs = one.rules.areas.items()
    said = {area: one.answers.get(item, "") for area, (item, _) in pairs}
    return {area: answer for area, answer in said.items() if answer in ("yes", "no")}


def likeness(mine: Mapping[str, str], others: Mapping[str, str]) -> Fraction:
    """Return on which part of the policy areas that both know two cities have the same powers."""
    both = [area for area in mine if area in others]
    if len(both) < len(mine) / 2:
        return Fraction(0)
    return Fraction(sum(mine[area] == others[area] for area in both), len(both))
