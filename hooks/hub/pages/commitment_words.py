"""What the states, the follow-up and the terms of commitments and agreements are called."""

from hub.forms.words import words
from hub.languages.view import View
from hub.register.in_force import Standing


def state_labels(view: View) -> dict[str, str]:
    """Return the five points of the scale, as the forms of the self-assessment call them."""
    return words(view.translate).states


def state_meanings(view: View) -> dict[str, str]:
    """Return what each point of the scale means."""
    say = view.translate
    return {
        "not-started": say("A source says that nothing has been done yet."),
        "limited": say("A source shows first steps."),
        "substantial": say("A source shows that most of it is done, or runs for the greater part."),
        "complete": say("A source shows that what was promised is done."),
        "no-evidence": say("No report on progress was found. It may well be done."),
    }


def kind_labels(view: View) -> dict[str, str]:
    """Return what the kinds of commitment are called."""
    return words(view.translate).kinds


def object_labels(view: View) -> dict[str, str]:
    """Return what the objects of commitments are called."""
    return words(view.translate).objects


def role_labels(view: View) -> dict[str, str]:
    """Return what the roles in a commitment are called."""
    return words(view.translate).commitment_roles


def follow_up_labels(view: View) -> dict[str, str]:
    """Return what the follow-up of a commitment can say."""
    say = view.translate
    return {
        "overdue": say("Overdue"),
        "never-updated": say("Never reported on"),
        "updated": say("Progress reported"),
        "no-due-date": say("No date set"),
    }


def standing_labels(view: View) -> dict[str, str]:
    """Return what the standings of an agreement are called."""
    say = view.translate
    return {
        "in-term": say("Within its term"),
        "recent": say("Recently confirmed"),
        "run-out": say("Term run out"),
        "unconfirmed": say("Not confirmed lately"),
        "undated": say("No date known"),
        "challenged": view.label("membership-states", "challenged"),
        "ended": view.label("membership-states", "ended"),
    }


def standing_meanings(view: View) -> dict[str, str]:
    """Return what each standing of an agreement means."""
    say = view.translate
    return {
        "in-term": say("The term that its sources give has not run out."),
        "recent": say("A source of the last two years speaks of it."),
        "run-out": say("The term that its sources give has run out, and no renewal is known."),
        "unconfirmed": say("No source of the last two years says that it is still in force."),
        "undated": say("No source says when it was signed or whether it is in force."),
        "challenged": view.description("membership-states", "challenged") + ".",
        "ended": view.description("membership-states", "ended") + ".",
    }


def standing_text(view: View, standing: Standing) -> str:
    """Return how an agreement stands, in a phrase with its date."""
    say, date = view.translate, view.date(standing.date)
    texts = {
        "in-term": say("Its term runs until {date}"),
        "recent": say("Last word of a source: {date}"),
        "run-out": say("Its term ran out: {date}"),
        "unconfirmed": say("No source later than {date} says that it is in force"),
        "undated": say("No dated source says that it is in force"),
    }
    return texts.get(standing.word, "").format(date=date)
