"""The texts that the scripts of the forms show."""

from hub.languages.view import View


def script_texts(view: View) -> dict[str, str]:
    """Return the texts by the name under which scripts know them."""
    say = view.translate
    return {
        "saved": say("Saved on this device."),
        "notSaved": say("This browser keeps nothing: download the file before you leave."),
        "restored": say("What you wrote last time is here again."),
        "deleted": say("Deleted from this device."),
        "sure": say("Delete everything that you wrote into this form?"),
        "practice": say("New good practice: {title}"),
        "authority": say("New local authority: {title}"),
        "correction": say("Correction: {title}"),
        "assessment": say("Published assessment: {title}"),
        "challenge": say("The challenge"),
        "actions": say("What the city does"),
        "results": say("Results"),
        "lessons": say("Lessons"),
        "replication": say("What it takes to do this elsewhere"),
        "sources": say("Sources"),
        "facts": say("Facts at a glance"),
        "nearest": say("Did you mean '{nearest}'?"),
        "needed": say("This is needed."),
        "noTitle": say("No title yet"),
    }


def fact_labels(view: View) -> dict[str, str]:
    """Return what the page of a record calls its facts, for the preview."""
    say = view.translate
    return {
        "type": say("Type"),
        "territory": say("Territory"),
        "years": say("Years"),
        "criteria": say("Criteria"),
        "areas": say("Areas"),
        "populations": say("Populations"),
        "partners": say("Partners"),
        "agreements": say("Agreements"),
        "evidence": say("Evidence"),
    }
