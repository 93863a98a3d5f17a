"""What the self-assessment says about the validation."""

from collections.abc import Callable


def validating(say: Callable[[str], str]) -> dict[str, str]:
    """Return the texts by their names."""
    return {}
