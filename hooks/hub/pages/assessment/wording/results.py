"""What the self-assessment shows in the results."""

from collections.abc import Callable


def results(say: Callable[[str], str]) -> dict[str, str]:
    """Return the texts by their names."""
    return {}
