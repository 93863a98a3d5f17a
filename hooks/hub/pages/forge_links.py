"""Links to the forge, where anybody can propose a change."""

from hub.settings import Forge


def edit(forge: Forge, path: str) -> str:
    """Return the address that opens a file for a proposed change."""
    return f"{forge.repository}/edit/{forge.branch}/{path}"


def history(forge: Forge, path: str) -> str:
    """Return the address that shows every change of a file."""
    return f"{forge.repository}/commits/{forge.branch}/{path}"


def source(forge: Forge, path: str) -> str:
    """Return the address of a file as it is."""
    return f"{forge.repository}/blob/{forge.branch}/{path}"


def commit(forge: Forge, name: str) -> str:
    """Return the address of a commit."""
    return f"{forge.repository}/commit/{name}"
