"""Says which names an edition may have, and at which address its pages last."""

import re
from collections.abc import Sequence

LATEST = "latest"
"""The alias under which the newest edition can always be reached."""
_NUMBER = re.compile(r"(?P<year>20\d\d)\.(?P<count>[1-9]\d?)")
_NAME = re.compile(r"[a-z][a-z0-9-]{1,30}")
_TAKEN = (LATEST, "assets", "api", "data", "editions", "index", "versions")


def is_numbered(name: str) -> bool:
    """Whether a name is that of an edition that counts, such as 2026.1, and not of a draft."""
    return _NUMBER.fullmatch(name) is not None


def is_allowed(name: str, languages: Sequence[str]) -> bool:
    """Whether an edition may have a name: a year and a number, or a word for a draft."""
    if name in (*_TAKEN, *languages):
        return False
    return is_numbered(name) or _NAME.fullmatch(name) is not None


def order_of(name: str) -> tuple[int, int]:
    """Return what orders numbered editions in time; drafts come before all."""
    match = _NUMBER.fullmatch(name)
    return (int(match["year"]), int(match["count"])) if match else (0, 0)


def lasting_address(address: str, edition: str) -> str:
    """Return the address that feeds, badges and search engines are given.

    `address` ends in the edition's name, as mike leaves it; `latest` stays right when that is old.
    """
    if not edition or not address:
        return address
    return f"{address.rstrip('/').removesuffix(edition)}{LATEST}/"
