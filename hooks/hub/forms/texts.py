"""Everything that the forms of one language are made from."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from hub.forms.edition import FormEdition, form_edition
from hub.forms.words import Labels, Say, Words, words
from hub.library import Library

VOCABULARIES = ("countries", "mirps-pillars", "partner-types")
EditionDigest = str


@dataclass(frozen=True)
class FormTexts:
    """An edition in one language, with the labels and colours of its forms."""

    edition: FormEdition
    say: Say
    """Turns an English interface text into the language."""
    vocabularies: dict[str, Labels]
    """The labels of the vocabularies that forms offer."""
    colours: dict[str, tuple[str, str]]
    """The dark and the light colour of each criterion."""
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


def form_texts(
    library: Library, digest: EditionDigest, language: str, say: Callable[[str], str]
) -> FormTexts:
    """Return what the forms of a language are made from."""
    vocabularies = library.vocabularies
    return FormTexts(
        edition=form_edition(library.questionnaire, library.framework, digest, language),
        say=say,
        vocabularies={
            name: {word: term.label[language] for word, term in vocabularies[name].items()}
            for name in VOCABULARIES
        },
        colours={name: (s.ink, s.tint) for name, s in library.palette.criteria.items()},
        language_names={
            code: term.label.get(code, code) for code, term in vocabularies["languages"].items()
        },
    )
