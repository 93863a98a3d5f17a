"""What the self-assessment says about the validation."""

from hub.languages.messages import Translate


def validating(say: Translate) -> dict[str, str]:
    """Return the texts by their names."""
    return {
        **_summary(say),
        **_discussion(say),
        **_sheet(say),
        "remove": say("Remove objection {n}"),
        "whole": say("The assessment as a whole"),
        "objection": say("Objection"),
        "decision": say("What the committee made of it"),
    }


def _summary(say: Translate) -> dict[str, str]:
    """Return the texts of the summary in plain words."""
    return {
        "summary": say("How our local authority sees its own work"),
        "what": say(
            "A committee of several offices answered questions about what the local authority does "
            "for refugees, migrants, displaced and stateless people. This is the result, in short."
        ),
        "yours": say(
            "It is not finished: you can say what is wrong, what is missing and what should come "
            "first. Nobody has to give a name."
        ),
        "shares": say("The ten criteria"),
        "share": say("{name}: {yes} of {applicable} questions answered yes."),
        "range": say(
            "{name}: {yes} of {applicable} questions answered yes so far; up to {upper} of {of} "
            "once everything is known."
        ),
        "noshare": say("{name}: no question applies."),
        "inplace": say("What exists, as the committee sees it"),
        "missing": say("What does not exist yet"),
        "critical": say("What the committee finds most urgent"),
        "aspirational": say("Where the committee wants to get"),
        "notknown": say("What nobody could answer yet"),
        "none": say("Nothing is noted here."),
        "thanks": say("Thank you for reading. Your view will be written down with the result."),
        "open": say("not answered"),
    }


def _discussion(say: Translate) -> dict[str, str]:
    """Return the questions for a discussion."""
    return {
        "questions": say("Questions for the discussion"),
        "howto": say(
            "Small groups of five to eight people work best. One person writes, without names. "
            "Every view is kept, also those that few people share."
        ),
        "question1": say("Does this picture match what you see in your daily life? Where not?"),
        "question2": say("Something is said to exist. Can everybody really use it? Who cannot?"),
        "question3": say("Who is missing from this picture, and who should be asked?"),
        "question4": say("Which of the missing things should come first, and why?"),
        "question5": say("What could you, your group or your organisation contribute?"),
        "question6": say("In a year, what would show you that something has changed?"),
        "gaps": say("On what does not exist yet"),
        "help": say("What would help most, and who would have to act?"),
    }


def _sheet(say: Translate) -> dict[str, str]:
    """Return the texts of the sheet for objections."""
    return {
        "sheet": say("Sheet for objections"),
        "sheethow": say(
            "Mark every answer you do not agree with, and write what is true instead. Do not write "
            "your name; say only which group you speak for, if you like."
        ),
        "group": say("I speak for:"),
        "code": say("Item"),
        "asked": say("Question"),
        "answered": say("Answer"),
        "disagree": say("I do not agree"),
        "why": say("What is true instead"),
    }
