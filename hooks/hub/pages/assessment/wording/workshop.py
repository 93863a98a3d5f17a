"""What the self-assessment says in a workshop."""

from hub.languages.messages import Translate


def workshop(say: Translate) -> dict[str, str]:
    """Return the texts by their names."""
    return {
        "hands": say("Raised hands in all: {n}"),
        "count": say("Raised hands for: {answer}"),
        "less": say("One hand less for: {answer}"),
        "more": say("One hand more for: {answer}"),
        "waits": say("It counts only if the answer to {item} is yes."),
        "time": say("Time is up."),
        "pause": say("Pause"),
    }
