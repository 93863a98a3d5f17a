"""The network that the hub is about, and how a local authority is tied to it."""

from collections.abc import Iterable

from hub.records.authority import Authority, Membership

INITIATIVE = "cities-of-solidarity-americas"
"""The network that the hub is about."""
_STRONGEST = (
    "challenged",
    "mentoring",
    "assessed",
    "plan-under-way",
    "ratified",
    "signed",
    "recognised",
    "member",
    "candidate",
    "self-presented",
    "identified",
    "ended",
)

_BEFORE = ("candidate", "self-presented", "identified")
"""States of who is not yet part of it."""
NOT_IN = ("challenged", "ended", *_BEFORE)
"""States in which a local authority is not, or not surely, part of it."""


def states_in_initiative(authority: Authority) -> list[str]:
    """Return how a local authority is tied to Cities of Solidarity; a challenge prevails.

    Who has signed is no candidate any more.
    """
    found = {tie.state for tie in authority.memberships if tie.network == INITIATIVE}
    if "challenged" in found:
        return ["challenged"]
    strong = [state for state in _STRONGEST if state in found]
    weak = ("member", *_BEFORE) if set(strong) - {*_BEFORE, "ended"} else ("member",)
    return [state for state in strong if state not in weak] or strong[:1]


def is_in_initiative(authority: Authority) -> bool:
    """Return whether a local authority can be shown as a City of Solidarity.

    One whose agreement was challenged, that has left or is only a candidate cannot.
    """
    states = states_in_initiative(authority)
    return bool(states) and not set(states) & set(NOT_IN)


def strongest_first(ties: Iterable[Membership]) -> list[Membership]:
    """Return ties to one network with the one that says most first; a challenge prevails."""
    order = {state: at for at, state in enumerate(_STRONGEST)}
    return sorted(ties, key=lambda tie: order.get(tie.state, len(order)))
