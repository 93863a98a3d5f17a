"""How a local authority is tied to the network that the hub is about, as the settings name it."""

from collections.abc import Iterable

from hub.records.authority import Authority, Membership

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

BEFORE = ("candidate", "self-presented", "identified")
"""States of who is not yet part of it."""
NOT_IN = ("challenged", "ended", *BEFORE)
"""States in which a local authority is not, or not surely, part of it."""


def ties_to(authority: Authority, initiative: str | None) -> list[Membership]:
    """Return the ties of a local authority to a network; none where the hub is about none."""
    return [tie for tie in authority.memberships if initiative and tie.network == initiative]


def states_in_initiative(authority: Authority, initiative: str | None) -> list[str]:
    """Return how a local authority is tied to the network; a challenge prevails.

    Who has signed is no candidate any more.
    """
    found = {tie.state for tie in ties_to(authority, initiative)}
    if "challenged" in found:
        return ["challenged"]
    strong = [state for state in _STRONGEST if state in found]
    weak = ("member", *BEFORE) if set(strong) - {*BEFORE, "ended"} else ("member",)
    return [state for state in strong if state not in weak] or strong[:1]


def is_in_initiative(authority: Authority, initiative: str | None) -> bool:
    """Return whether a local authority can be shown as part of the network.

    One whose agreement was challenged, that has left or is only a candidate cannot.
    """
    states = states_in_initiative(authority, initiative)
    return bool(states) and not set(states) & set(NOT_IN)


def strongest_first(ties: Iterable[Membership]) -> list[Membership]:
    """Return ties to one network with the one that says most first; a challenge prevails."""
    order = {state: at for at, state in enumerate(_STRONGEST)}
    return sorted(ties, key=lambda tie: order.get(tie.state, len(order)))
