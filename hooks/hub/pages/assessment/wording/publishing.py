"""What the self-assessment says about publishing."""

from hub.languages.messages import Translate


def publishing(say: Translate) -> dict[str, str]:
    """Return the texts by their names."""
    return {
        "left": say(
            "Left out in every case: who filled in which copy, single votes and raised hands, the "
            "minutes of the workshop, and objections."
        ),
        "taken": say("Looks like an address or a telephone number, and was taken out:"),
        "whose": say("Say whose assessment it is: the name of the local authority is missing."),
        "shares": say("Figures of the criteria"),
        "criterion": say("Criterion"),
        "counted": say("Answered yes, of those that apply"),
        "sofar": say("So far"),
        "atmost": say("At most"),
        "answers": say("Answers"),
        "item": say("Item"),
        "question": say("Question"),
        "answer": say("Answer"),
        "beside": say("Notes beside it"),
    }
