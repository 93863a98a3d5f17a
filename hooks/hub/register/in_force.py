"""Whether an agreement can be taken to be in force on a day, and how far its sources reach."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from hub.records.agreement import Agreement
from hub.records.authority import Authority, Membership
from hub.register.days import is_over, last_day, latest, years_before

Word = Literal["in-term", "recent", "run-out", "unconfirmed", "undated", "challenged", "ended"]
WORDS: tuple[Word, ...] = (
    "in-term",
    "recent",
    "run-out",
    "unconfirmed",
    "undated",
    "challenged",
    "ended",
)
"""All of them, in the order readers see them."""
FRESH_YEARS = 2
"""How many years the last word of a source is taken to hold."""


@dataclass(frozen=True)
class Standing:
    """What can be said of an agreement, and the date that bears it out."""

    word: Word
    date: str = ""


def standing_of(agreement: Agreement, years: Mapping[str, int], as_of: str) -> Standing:
    """Return how an agreement stands on a day, given the years its sources were published."""
    if agreement.state is not None:
        return Standing(agreement.state)
    until, renewed = agreement.until, agreement.renewed
    if until and renewed and last_day(renewed) > last_day(until):
        until = None  # It was renewed after that term: how long for is not known.
    if until:
        return Standing("run-out" if is_over(until, as_of) else "in-term", until)
    word = last_word(agreement, years)
    if not word:
        return Standing("undated")
    is_old = bool(as_of) and is_over(word, years_before(as_of, FRESH_YEARS))
    return Standing("unconfirmed" if is_old else "recent", word)


def last_word(agreement: Agreement, years: Mapping[str, int]) -> str:
    """Return the latest date at which a source speaks of an agreement."""
    dates = (agreement.signed, agreement.ratified_on, agreement.renewed, agreement.confirmed)
    own, published = latest(dates), latest(years.get(url) for url in agreement.sources)
    return own if own[:4] >= published else published


def source_years(authority: Authority) -> dict[str, int]:
    """Return the year of publication of each source of a local authority, where it is known."""
    return {s.url: s.year for s in authority.sources if s.url and s.year}


def has_run_out(membership: Membership, as_of: str) -> bool:
    """Return whether the term of a membership had run out before a day."""
    return membership.until is not None and is_over(str(membership.until), as_of)
