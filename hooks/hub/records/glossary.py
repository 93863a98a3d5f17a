"""The glossary: the field's terms in every language."""

from typing import Annotated

from hub.records.base import Part, Slug, Url, Word


class GlossaryTerm(Part):
    """One term in every language."""

    en: str
    """The English term."""
    es: str
    """The Spanish term."""
    pt: str
    """The Portuguese term."""
    fr: str
    """The French term."""
    group: Annotated[str, Word("glossary-groups")]
    """The group it belongs to."""
    variants: dict[str, list[str]] = {}
    """Other terms in use, by language."""
    sources: list[Url] = []
    """Where the terms were seen in use."""
    attested: list[str] = []
    """The languages in which the term itself stands in a source."""
    note: str | None = None
    """What translators should know, in English."""


class Glossary(Part):
    """All terms by id."""

    id: Slug
    """The file's own name."""
    terms: dict[str, GlossaryTerm]
    """The terms by id."""
