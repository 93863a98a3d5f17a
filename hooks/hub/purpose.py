"""What a site is made for: whom it is shown to, from where, and beside which others."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Purpose:
    """What one build makes the site for."""

    address: str = ""
    """The site's public address, which ends in a slash; empty where it is not known."""
    live: bool = False
    """Whether a development server shows the site."""
    edition: str = ""
    """The name of the edition that is published; empty where there is only one site."""
    as_folder: bool = False
    """Whether the site is to open from a folder, without a server."""
