"""A mistake: a broken rule at one value of an answers file, before its line is looked up."""

from dataclasses import dataclass

from hub.assessment.source import Source, answers_field
from hub.check.model_errors import place_of
from hub.check.problem import Problem
from hub.load.yaml_values import Path


@dataclass(frozen=True)
class Mistake:
    """One broken rule at one value."""

    path: Path
    rule: str
    value: str = ""
    allowed: str = ""
    detail: str = ""
    nearest: str = ""
    is_key: bool = False
    """Whether the name of the field is what is wrong, not its value."""

    def located(self, source: Source) -> Problem:
        """Return the mistake as a problem of a file."""
        return Problem(
            source.name,
            *place_of(self.path, source.places, is_key=self.is_key),
            answers_field(self.path),
            self.rule,
            value=self.value,
            allowed=self.allowed,
            detail=self.detail,
            nearest=self.nearest,
        )
