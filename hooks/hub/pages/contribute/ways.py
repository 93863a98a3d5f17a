"""What the scripts must know of the ways by which a file reaches the hub."""

from typing import Any

from hub.languages.view import View


def ways_context(view: View) -> dict[str, Any]:
    """Return what the template of the ways needs."""
    return {"forge_name": "GitLab" if view.settings.forge.is_gitlab else "GitHub"}


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
