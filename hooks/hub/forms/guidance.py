"""The sentences that several forms share: how to answer, and whose words the questions are."""

from hub.forms.texts import FormTexts


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


ATTRIBUTION = _(
    "The wording of the criteria and questions is that of UNHCR, Cities of Solidarity "
    "Self-Assessment Tool and the 10 Criteria, October 2022, quoted with attribution; "
    "corrections and translations are ours."
)


def steps(texts: FormTexts) -> list[str]:
    """Return how to fill in the workbook, step by step."""
    say = texts.say
    return [
        say("Say on the sheet About whom the assessment is about and how it is made."),
        say(
            "Answer on the sheet Questions. Pale yellow cells are yours to fill in; a cell with a "
            "list shows an arrow when you choose it. Leave empty what you have not looked at yet."
        ),
        say(
            "A question in grey waits for the one it depends on: it counts only after a yes there. "
            "What you wrote in it is kept."
        ),
        say(
            "Item 1.2 asks for each policy area what is in place: leave it empty where there is "
            "nothing."
        ),
        say(
            "Beside an answer you may note an observation, an intention, partners, what is "
            "missing, and evidence: one reference a line, its web address last. This is not scored."
        ),
        say("Results and Policy areas follow every answer at once, with what is still open."),
        say("Write on the sheet Commitments what follows from the answers."),
    ]


def answering(texts: FormTexts) -> list[str]:
    """Return how to answer on paper."""
    say = texts.say
    return [
        say("Answer with your local steering committee; one copy for each member can be merged."),
        say("Leave empty what you have not looked at yet: an open item is not a no."),
        say(
            "Item 1.2 asks for each policy area what is in place: leave it empty where there is "
            "nothing."
        ),
        say("Name offices, never persons."),
    ]


def attribution(texts: FormTexts) -> str:
    """Return whose words the questions are."""
    return texts.say(ATTRIBUTION)
