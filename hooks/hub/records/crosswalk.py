"""A crosswalk: where another framework and the ten criteria speak of the same thing."""

from typing import Annotated, Literal

from pydantic import Field

from hub.records.base import Line, Part, Refers, Slug, Sources, Url
from hub.records.vocabulary import Labels


class Target(Part):
    """One pillar, area, target or point of another framework."""

    id: Slug
    """A name for it, unique in the file; where the file names a vocabulary, one of its words."""
    number: Line | None = None
    """The number that the framework itself gives it."""
    name: Labels | None = None
    """Its name; left out where the vocabulary has it."""
    official: list[Line] | None = None
    """The languages in which its name is the framework's own, where the file says otherwise."""
    unchecked: bool = False
    """True where its wording is a paraphrase that was not checked against the source."""
    read_at: Url | None = None
    """The page where its wording was read, where that is another than the sources of the file."""
    criteria: list[Annotated[str, Refers("criterion")]] = []
    """The criteria that speak to it; none where the ten criteria leave it out."""
    items: list[Annotated[str, Refers("item")]] = []
    """The questionnaire items whose answers tell something of it."""


class Crosswalk(Part):
    """One framework, with what of the ten criteria each of its targets matches."""

    id: Slug
    """The file's own name."""
    name: Labels
    """The name of the framework."""
    short: Labels
    """Its usual short name."""
    about: Labels
    """What the targets are, and where in the framework they stand."""
    target_word: Labels
    """What the framework calls a target: a pillar, an area, a point."""
    vocabulary: Slug | None = None
    """The vocabulary whose words the targets are, where there is one."""
    programme: Annotated[str, Refers("programme")] | None = None
    """The programme of the hub that it belongs to."""
    network: Annotated[str, Refers("network")] | None = None
    """The network of the hub that it belongs to."""
    official: list[Line] = []
    """The languages in which the names of the targets are the framework's own, not ours."""
    mapping: Literal["ours", "source"]
    """Who matched the targets to criteria and items: the hub, or one of the sources."""
    sources: Sources
    """Where the targets can be read."""
    targets: Annotated[list[Target], Field(min_length=1)]
    """The targets in the framework's own order."""

    def is_official(self, target: Target, language: str) -> bool:
        """Return whether a target's name in a language is the framework's own."""
        if target.unchecked:
            return False
        official = self.official if target.official is None else target.official
        return language in official
