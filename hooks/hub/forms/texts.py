"""Everything that the forms of one language are made from."""

from dataclasses import dataclass
from functools import cached_property

from hub.forms.edition import FormEdition
from hub.forms.words import Labels, Words, words
from hub.languages.messages import Translate
from hub.records.palette import Colours

VOCABULARIES = (
    "authority-types",
    "countries",
    "mirps-pillars",
    "partner-types",
    "practice-status",
    "sizes",
)
"""The vocabularies whose words forms offer."""


@dataclass(frozen=True)
class FormTexts:
    """An edition in one language, with the labels and colours of its forms."""

    edition: FormEdition
    hub: str
    """The name of the site, which signs the forms."""
    say: Translate
    """Turns an English interface text into the language."""
    vocabularies: dict[str, Labels]
    """The labels of the vocabularies that forms offer."""
    colours: dict[str, tuple[str, str]]
    """The dark and the light colour of each criterion."""
    site: Colours
    """The site's own colours on light paper."""
    language_names: Labels
    """What each language of the hub calls itself."""

    @cached_property
    def words(self) -> Words:
        """The labels of the closed lists and fields."""
        return words(self.say)

    @property
    def language(self) -> str:
        """The language's code."""
        return self.edition.language

    @property
    def criteria(self) -> Labels:
        """The names of the criteria by id."""
        return {c.criterion: f"{c.number}. {c.name}" for c in self.edition.chapters}

    @property
    def areas(self) -> Labels:
        """The names of the policy areas by id."""
        return {area.id: area.name for area in self.edition.areas}
