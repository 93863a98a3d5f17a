"""What changed between two assessments of one city: the city, or the questionnaire."""

from collections.abc import Iterator
from dataclasses import dataclass

from hub.published.assessment import Published


@dataclass(frozen=True)
class Change:
    """An item that was answered otherwise before."""

    item: str
    before: str
    """The answer before; empty where there was none."""
    now: str


@dataclass(frozen=True)
class Difference:
    """What changed from an earlier assessment to a later one."""

    earlier: Published
    later: Published

    @property
    def same_questions(self) -> bool:
        """Whether both were asked the same text, word for word."""
        return self.earlier.file.digest == self.later.file.digest

    @property
    def only_earlier(self) -> list[str]:
        """Items that the later questionnaire does not ask."""
        return [item for item in self.earlier.rules.items if item not in self.later.rules.items]

    @property
    def only_later(self) -> list[str]:
        """Items that the earlier questionnaire did not ask."""
        return [item for item in self.later.rules.items if item not in self.earlier.rules.items]

    @property
    def changes(self) -> list[Change]:
        """Items that both asked and that the city answers otherwise now, in printed order."""
        return list(self._changes())

    def _changes(self) -> Iterator[Change]:
        for item in self.later.rules.items:
            before = self.earlier.answers.get(item, "")
            now = self.later.answers.get(item, "")
            if item in self.earlier.rules.items and before != now:
                yield Change(item, before, now)
