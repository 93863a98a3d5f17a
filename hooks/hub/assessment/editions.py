"""Finds the editions of the questionnaire that an answers file may name."""

from functools import cached_property
from pathlib import Path
from typing import Any

from hub.load.yaml_values import read_values
from hub.questionnaire.overlay import AdaptedEdition, adapt
from hub.records.adaptation import Adaptation
from hub.records.framework import Framework
from hub.records.questionnaire import Questionnaire


class Editions:
    """The editions in a repository, without anything else of it."""

    def __init__(self, root: Path) -> None:
        """Look into the repository at a path."""
        self._criteria = root / "criteria"
        self._read: dict[str, Questionnaire] = {}

    @cached_property
    def ids(self) -> list[str]:
        """The ids of all editions, the oldest first."""
        found = self._criteria.glob("editions/*/questionnaire.yaml")
        return sorted(file.parent.name for file in found)

    @cached_property
    def overlays(self) -> list[str]:
        """The ids of all adaptations."""
        return sorted(file.stem for file in self._criteria.glob("overlays/*.yaml"))

    @cached_property
    def framework(self) -> Framework:
        """The framework."""
        values = _values(self._criteria / "framework.yaml")
        return Framework.model_validate({**values, "id": "framework"})

    def find(self, edition: str) -> Questionnaire | None:
        """Return an edition, or None where none has this id."""
        if edition not in self.ids:
            return None
        if edition not in self._read:
            file = self._criteria / "editions" / edition / "questionnaire.yaml"
            self._read[edition] = Questionnaire.model_validate({**_values(file), "id": edition})
        return self._read[edition]

    def adapted(self, edition: Questionnaire, overlay: str) -> AdaptedEdition | None:
        """Return an edition as an adaptation asks it, or None where none of this id adapts it."""
        if overlay not in self.overlays:
            return None
        values = _values(self._criteria / "overlays" / f"{overlay}.yaml")
        found = Adaptation.model_validate({**values, "id": overlay})
        return adapt(edition, found) if found.edition == edition.id else None

    def words(self, vocabulary: str) -> frozenset[str]:
        """Return the words of a vocabulary."""
        return frozenset(_values(self._criteria / "vocabularies" / f"{vocabulary}.yaml")["terms"])


def _values(file: Path) -> dict[str, Any]:
    values: dict[str, Any] = read_values(file.read_text(encoding="utf-8"))
    return values
