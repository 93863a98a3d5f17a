"""What pages call the network that the hub is about."""

from hub.languages.view import View


def initiative_name(view: View) -> str:
    """Return the name without what stands in brackets; empty where the hub has no such network."""
    name = view.settings.initiative
    if name not in view.library.networks:
        return ""
    return str(view.record("network", name).name).partition(" (")[0]
