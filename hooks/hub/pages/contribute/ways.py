"""What the scripts must know of the ways by which a file reaches the hub."""

from collections.abc import Sequence
from typing import Any

from hub.languages.view import View

OF_A_FILE = ("new", "issue", "upload", "mail")
"""The ways of a new file."""
OF_A_REPORT = ("issue", "mail", "edit")
"""The ways of a text about a file that exists."""


def ways_context(view: View, offered: Sequence[str] = OF_A_FILE) -> dict[str, Any]:
    """Return what the template of the ways needs."""
    forge_name = "GitLab" if view.settings.forge.is_gitlab else "GitHub"
    return {"forge_name": forge_name, "offered": offered}


def ways_data(view: View) -> dict[str, Any]:
    """Return the forge's address and the texts of the ways; they stand in the page's data."""
    say, forge = view.translate, view.settings.forge
    return {
        "forge": {
            "repository": forge.repository.rstrip("/"),
            "branch": forge.branch,
            "gitlab": forge.is_gitlab,
        },
        "contact": view.settings.contact,
        "texts": {
            "copied": say("The text has been copied."),
            "downloaded": say("The file “{name}” has been saved among your downloads."),
        },
    }
