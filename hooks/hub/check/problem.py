"""A problem in a record, as data: reporters turn it into text or annotations."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One broken rule: where, which field, what stands there, what is allowed, what to do."""

    file: str
    line: int
    column: int
    field: str
    rule: str
    value: str = ""
    allowed: str = ""
    detail: str = ""
    nearest: str = ""
    """The known word nearest to the value, offered as a remedy; empty where none is near."""
