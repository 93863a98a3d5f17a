"""The score that a published assessment stores beside its answers, as integers."""

from typing import Annotated, Literal

from pydantic import Field

from hub.records.base import Part, Slug

Count = Annotated[int, Field(ge=0)]
Percent = Annotated[int, Field(ge=0, le=100)]
AreaState = Literal["acting", "gap", "supporting", "outside", "unknown"]
"""The five states of a policy area: whose job it is, and whether something is in place."""


class StoredShare(Part):
    """How many of the items that apply are answered yes: so far, and at most."""

    yes: Count
    """Items answered yes."""
    applicable: Count
    """Items that apply."""
    yes_upper: Count
    """Items answered yes, were every open item a yes."""
    applicable_upper: Count
    """Items that apply, were every open item a yes."""
    percent: Percent | None = None
    """The share so far as a whole number."""
    percent_upper: Percent | None = None
    """The upper share as a whole number."""


class StoredMean(Part):
    """A weighted mean of shares in lowest terms: so far, and at most."""

    numerator: Count
    """The numerator so far."""
    denominator: Annotated[int, Field(ge=1)]
    """The denominator so far."""
    numerator_upper: Count
    """The numerator, were every open item a yes."""
    denominator_upper: Annotated[int, Field(ge=1)]
    """The denominator, were every open item a yes."""
    percent: Percent | None = None
    """The mean so far as a whole number."""
    percent_upper: Percent | None = None
    """The upper mean as a whole number."""


class StoredScore(Part):
    """All figures of an assessment; what is stored must be what its answers give."""

    criteria: dict[Slug, StoredShare | None]
    """The share of each criterion; null where none of its items applies."""
    macro_areas: dict[Slug, StoredMean | None] = {}
    """The mean of each macro area; null where none of its criteria counts."""
    positive: StoredShare | None = None
    """Positive answers over all scored items."""
    balanced: StoredMean | None = None
    """The weighted mean of the criteria."""
    areas: dict[Slug, AreaState] = {}
    """The state of each policy area."""
