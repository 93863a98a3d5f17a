"""A vocabulary: the words one field may hold, with their labels in every language."""

from typing import Annotated

from pydantic import Field

from hub.records.base import Line, Part, Slug, Word

Labels = dict[str, Line]
"""A text in every language of the site, by language code."""


class Term(Part):
    """One word of a vocabulary."""

    label: Labels
    """What readers see."""
    plural: Labels | None = None
    """The label for several of them, where it differs."""
    description: Labels | None = None
    """What it means."""
    region: Annotated[str, Word("regions")] | None = None
    """The region a country belongs to."""
    mirps: bool = False
    """Whether a country takes part in the MIRPS."""
    below: int | None = None
    """The population that a size class stays under."""
    strategic_area: Annotated[str, Word("strategic-areas")] | None = None
    """The strategic area of the concept note that a field of work belongs to."""


class Vocabulary(Part):
    """The words of one field, in the order readers see them."""

    id: Slug
    """The file's own name."""
    about: Line
    """What the vocabulary is for, and where it comes from."""
    terms: dict[str, Annotated[Term, Field()]]
    """The words by id."""
