"""What the self-assessment says about files that are read and written."""

from collections.abc import Callable


def files(say: Callable[[str], str]) -> dict[str, str]:
    """Return the texts by their names."""
    return {}
