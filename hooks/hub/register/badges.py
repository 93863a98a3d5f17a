"""Which ties of a local authority have a badge, and which of those it may well show."""

from hub.records.authority import Authority, Membership
from hub.register.in_force import has_run_out, standing_of
from hub.register.initiative import BEFORE, states_in_initiative, ties_to

_NOT_TO_SHOW = ("challenged", "ended", "identified")
"""States that no local authority would, or should, put on its page."""


def badge_ties(authority: Authority, initiative: str | None) -> list[Membership]:
    """Return the ties that have a badge: those to the network that the hub is about.

    Seals and campaigns of others are theirs to give; the hub states only what it is about.
    """
    return ties_to(authority, initiative)


def ties_worth_showing(
    authority: Authority, initiative: str | None, as_of: str
) -> list[Membership]:
    """Return the ties whose badge the page of a local authority offers.

    None where any of its agreements was challenged, no first step once a later one is known, and
    none that rests on an agreement which is over.
    """
    states = states_in_initiative(authority, initiative)
    if "challenged" in states:
        return []
    return [
        tie
        for tie in badge_ties(authority, initiative)
        if is_worth_showing(tie, as_of)
        and (tie.state not in BEFORE or tie.state in states)
        and not _rests_on_what_is_over(authority, tie, as_of)
    ]


def _rests_on_what_is_over(authority: Authority, tie: Membership, as_of: str) -> bool:
    """Return whether the agreement that a tie rests on has ended or run out."""
    found = [one for one in authority.agreements if one.id == tie.agreement]
    return any(standing_of(one, {}, as_of).word in ("run-out", "ended") for one in found)


def is_challenged_elsewhere(authority: Authority, initiative: str | None, tie: Membership) -> bool:
    """Return whether another tie of a local authority was challenged, which a badge must say."""
    return tie.state != "challenged" and "challenged" in states_in_initiative(authority, initiative)


def is_worth_showing(tie: Membership, as_of: str) -> bool:
    """Return whether the page of the local authority offers a badge for embedding.

    The file stays in any case: a page that shows it must go on telling the truth when the
    state changes, rather than show the old one or a broken image.
    """
    return tie.state not in _NOT_TO_SHOW and not has_run_out(tie, as_of)
