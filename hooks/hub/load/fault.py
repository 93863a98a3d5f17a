"""A fault found while reading a file: the first that stops it from being read further."""


class Fault(Exception):
    """Says which rule a text breaks, at which line and column (from 1), and with what value."""

    def __init__(
        self,
        rule: str,
        line: int,
        column: int,
        *,
        value: str = "",
        allowed: str = "",
        detail: str = "",
    ) -> None:
        super().__init__(f"{line}:{column}: {rule}")
        self.rule = rule
        self.line = line
        self.column = column
        self.value = value
        self.allowed = allowed
        self.detail = detail
