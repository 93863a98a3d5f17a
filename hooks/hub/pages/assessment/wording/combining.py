"""What the self-assessment says while copies are combined."""

from collections.abc import Callable


def combining(say: Callable[[str], str]) -> dict[str, str]:
    """Return the texts by their names."""
    return {}
