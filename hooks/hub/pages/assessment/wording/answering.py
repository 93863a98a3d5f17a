"""What the form says while it is filled in."""

from hub.languages.messages import Translate


def answering(say: Translate) -> dict[str, str]:
    """Return the texts of the form by their names."""
    return {
        "untitled": say("Assessment without a title"),
        "progress": say("Answered: {done} of {all} questions that apply"),
        "count": say("{done} of {all} answered"),
        "chapter": say("{name}: {done} of {all} answered"),
        "needs": say("Only if the answer to {item} is yes."),
        "waits": say("Does not apply unless {item} is answered yes: kept, but not counted."),
        "complete": say("Every question is answered."),
        "written": say("Only questions to answer in writing are open."),
        "answered": say("{item}: {answer}"),
        "undone": say("Taken back"),
        "redone": say("Done again"),
        "found": say("Questions found: {n}"),
        "quick": say("Question {n} of {all}, {done} answered"),
        "held": say("Answered: {answer}"),
        "practices": say("Practices that answer {item}"),
        "nopractice": say("No practice in the hub answers this yet."),
        "loading": say("Looking for practices…"),
        "noload": say("The practices could not be loaded. Try again with a connection."),
    }
