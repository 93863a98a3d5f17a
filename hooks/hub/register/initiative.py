"""How a local authority is tied to the network that the hub is about, as the settings name it."""

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


def ties_to(authority: Authority, initiative: str | None) -> list[Membership]:
    """Return the ties of a local authority to a network; none where the hub is about none."""
    return [tie for tie in authority.memberships if initiative and tie.network == initiative]


def states_in_initiative(authority: Authority, initiative: str | None) -> list[str]:
    """Return how a local authority is tied to the network; a challenge prevails."""
    found = {tie.state for tie in ties_to(authority, initiative)}
    if "challenged" in found:
        return ["challenged"]
    strong = [state for state in _STRONGEST if state in found]
    return [state for state in strong if state != "member"] or strong
