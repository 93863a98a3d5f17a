"""What records refer to: the framework, its newest questionnaire, vocabularies, colours."""

from functools import cached_property

from hub.catalogue import Catalogue
from hub.questionnaire.errata_index import errata_by_criterion, errata_by_item
from hub.records.crosswalk import Crosswalk
from hub.records.errata import Erratum
from hub.records.framework import Criterion, Framework
from hub.records.glossary import Glossary
from hub.records.palette import Palette
from hub.records.questionnaire import Item, Questionnaire
from hub.records.vocabulary import Term


class Reference:
    """The records of which there is one for all, found in a catalogue when first asked for."""

    catalogue: Catalogue

    @cached_property
    def framework(self) -> Framework:
        """The framework."""
        found: Framework = next(self.catalogue.records("framework"))
        return found

    @cached_property
    def criteria(self) -> dict[str, Criterion]:
        """The ten criteria by id, in the order of the questionnaire."""
        return {criterion.id: criterion for criterion in self.framework.criteria}

    @cached_property
    def questionnaire(self) -> Questionnaire:
        """The newest edition of the questionnaire."""
        editions: list[Questionnaire] = list(self.catalogue.records("questionnaire"))
        return max(editions, key=lambda edition: edition.id)

    @cached_property
    def errata(self) -> list[Erratum]:
        """The errata of that edition."""
        found = self.catalogue.of("errata").get(self.questionnaire.id)
        return list(found.record.errata) if found else []

    @cached_property
    def errata_by_item(self) -> dict[str, list[str]]:
        """The ids of the errata that concern each item."""
        return errata_by_item(self.questionnaire, self.errata)

    @cached_property
    def errata_by_criterion(self) -> dict[str, list[str]]:
        """The ids of the errata that concern the texts of each criterion."""
        return errata_by_criterion(self.errata)

    @cached_property
    def items(self) -> dict[str, Item]:
        """The items of the questionnaire by id."""
        return {item.id: item for s in self.questionnaire.sections for item in s.items}

    @cached_property
    def criterion_of_item(self) -> dict[str, str]:
        """The criterion of each item."""
        return {i.id: s.criterion for s in self.questionnaire.sections for i in s.items}

    @cached_property
    def crosswalks(self) -> dict[str, Crosswalk]:
        """The crosswalks to other frameworks by id."""
        return {found.id: found for found in self.catalogue.records("crosswalk")}

    @cached_property
    def glossary(self) -> Glossary:
        """The glossary."""
        found: Glossary = next(self.catalogue.records("glossary"))
        return found

    @cached_property
    def palette(self) -> Palette:
        """The colours."""
        found: Palette = next(self.catalogue.records("palette"))
        return found

    @cached_property
    def vocabularies(self) -> dict[str, dict[str, Term]]:
        """The terms of each vocabulary."""
        return {v.id: v.terms for v in self.catalogue.records("vocabulary")}
