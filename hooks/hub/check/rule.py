"""One rule that records must keep, as data."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    """One rule."""

    name: str
    """The slug that messages and the page of rules name it by."""
    message: str
    """What is wrong."""
    remedy: str
    """What to do about it."""
