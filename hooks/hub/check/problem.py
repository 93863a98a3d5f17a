"""A problem in a record, as data: reporters turn it into text or annotations."""

from dataclasses import dataclass

from hub.load.fault import Fault


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


def problem_of(file: str, fault: Fault) -> Problem:
    """Return the problem that stopped a file from being read."""
    return Problem(
        file,
        fault.line,
        fault.column,
        "",
        fault.rule,
        value=fault.value,
        allowed=fault.allowed,
        detail=fault.detail,
    )
