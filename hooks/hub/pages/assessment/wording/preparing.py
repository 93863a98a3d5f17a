"""What the self-assessment says about the committee."""

from hub.languages.messages import Translate


def preparing(say: Translate) -> dict[str, str]:
    """Return the texts by their names."""
    return {
        "office": say("Office"),
        "sector": say("Sector"),
        "own": say("This local authority"),
        "criteria": say("Criteria it answers"),
        "copy": say("Download a copy for this seat"),
        "remove": say("Remove seat {n}"),
        "gap": say("No seat answers these criteria yet: {names}"),
    }
