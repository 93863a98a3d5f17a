"""The framework: three macro areas and ten criteria, as the founding document words them."""

from hub.records.base import Part, Slug
from hub.records.vocabulary import Labels

Wording = dict[str, str]
"""A text by language; `en` as printed, `en_corrected` only where an erratum is mended."""


class MacroArea(Part):
    """One of the three macro areas."""

    id: Slug
    """Its id."""
    name: Wording
    """Its name."""
    description: Wording
    """What the founding document says of it."""
    criteria: list[Slug]
    """Its criteria, in the document's order."""


class Gap(Part):
    """Something a criterion promises and no item asks."""

    promised: Labels
    """What the criterion's text promises."""
    not_asked: Labels
    """What no item asks."""


class Criterion(Part):
    """One of the ten criteria."""

    id: Slug
    """Its id."""
    number: int
    """Its number in the questionnaire."""
    order_in_framework: int
    """Its place in the framework's table."""
    macro_area: Slug
    """Its macro area."""
    name: Wording
    """Its name."""
    name_printed: dict[str, str]
    """Its name as the framework's table and the questionnaire print it."""
    description: Wording
    """The points of assessment."""
    objective: Wording
    """Its objective."""
    potential_commitment: Wording
    """Its potential commitments."""
    gaps: list[Gap] = []
    """What it promises and no item asks."""


class Framework(Part):
    """The whole framework."""

    id: Slug
    """The file's own name."""
    title: Labels
    """Its title."""
    source: str
    """The document it comes from."""
    macro_areas: list[MacroArea]
    """The three macro areas."""
    criteria: list[Criterion]
    """The ten criteria in the questionnaire's order."""
