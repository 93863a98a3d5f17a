"""Which ties of a local authority have a badge, and which of those it may well show."""

from hub.records.authority import Authority, Membership
from hub.register.in_force import has_run_out
from hub.register.initiative import ties_to

_NOT_TO_SHOW = ("challenged", "ended", "identified")
"""States that no local authority would, or should, put on its page."""


def badge_ties(authority: Authority, initiative: str | None) -> list[Membership]:
    """Return the ties that have a badge: those to the network that the hub is about.

    Seals and campaigns of others are theirs to give; the hub states only what it is about.
    """
    return ties_to(authority, initiative)


def is_worth_showing(tie: Membership, as_of: str) -> bool:
    """Return whether the page of the local authority offers a badge for embedding.

    The file stays in any case: a page that shows it must go on telling the truth when the
    state changes, rather than show the old one or a broken image.
    """
    return tie.state not in _NOT_TO_SHOW and not has_run_out(tie, as_of)
