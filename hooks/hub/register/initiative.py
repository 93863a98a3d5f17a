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


def states_in_initiative(authority: Authority) -> list[str]:
    """Return how a local authority is tied to Cities of Solidarity; a challenge prevails."""
    found = {tie.state for tie in authority.memberships if tie.network == INITIATIVE}
    if "challenged" in found:
        return ["challenged"]
    strong = [state for state in _STRONGEST if state in found]
    return [state for state in strong if state != "member"] or strong


def strongest_first(ties: Iterable[Membership]) -> list[Membership]:
    """Return ties to one network with the one that says most first; a challenge prevails."""
    order = {state: at for at, state in enumerate(_STRONGEST)}
    return sorted(ties, key=lambda tie: order.get(tie.state, len(order)))
