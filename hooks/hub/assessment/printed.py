"""Writes a score as the JSON that every implementation prints."""

from fractions import Fraction
from typing import Any

from hub.assessment.score import Mean, Score, Share


def percent(value: Fraction) -> int:
    """Return a share as a whole number, half up."""
    return (200 * value.numerator + value.denominator) // (2 * value.denominator)


def as_data(score: Score) -> dict[str, Any]:
    """Return a score as data: integers, and percentages only beside them."""
    return {
        "edition": score.edition,
        "criteria": {name: share_data(share) for name, share in score.criteria.items()},
        "macro_areas": {name: mean_data(mean) for name, mean in score.macro_areas.items()},
        "positive": share_data(score.positive),
        "balanced": mean_data(score.balanced),
        "areas": dict(score.areas),
    }


def share_data(share: Share | None) -> dict[str, int] | None:
    """Return a share as data."""
    if share is None:
        return None
    return {
        "yes": share.yes,
        "applicable": share.applicable,
        "yes_upper": share.yes_upper,
        "applicable_upper": share.applicable_upper,
        "percent": percent(share.lower),
        "percent_upper": percent(share.upper),
    }


def mean_data(mean: Mean | None) -> dict[str, int] | None:
    """Return a mean as data, in lowest terms."""
    if mean is None:
        return None
    return {
        "numerator": mean.lower.numerator,
        "denominator": mean.lower.denominator,
        "numerator_upper": mean.upper.numerator,
        "denominator_upper": mean.upper.denominator,
        "percent": percent(mean.lower),
        "percent_upper": percent(mean.upper),
    }
