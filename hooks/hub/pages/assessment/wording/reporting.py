"""What the self-assessment says in the report."""

from collections.abc import Callable


def reporting(say: Callable[[str], str]) -> dict[str, str]:
    """Return the texts by their names."""
    return {}
