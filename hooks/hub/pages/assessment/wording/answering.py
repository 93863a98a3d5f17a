"""What the form says while it is filled in."""

from collections.abc import Callable


def answering(say: Callable[[str], str]) -> dict[str, str]:
    """Return the texts of the form by their names."""
    return {
        "saved": say("Saved on this device"),
        "memory": say("Nothing is saved on this device: download your answers before you leave."),
        "full": say("This device has no room left: download your answers now."),
        "untitled": say("Assessment without a title"),
        "progress": say("{done} of {all} questions answered"),
    }
