"""The words of the form that translates one record."""

from hub.languages.view import View


def field_words(view: View) -> dict[str, str]:
    """Return what each text of a record is called, by the name of its field."""
    say = view.translate
    return {
        "title": say("Title"),
        "name": say("Name"),
        "territory": say("Territory"),
        "partners": say("Partners"),
        "themes": say("Themes and titles of recognitions"),
        "summary": say("Summary"),
        "memberships": say("Memberships"),
        "agreements": say("Agreements"),
        "committees": say("Committees"),
        "exchanges": say("Exchanges"),
        "champions": say("Forums"),
        "offers": say("Offers and wants"),
        "contributions": say("Contributions"),
        "facts": say("Facts"),
        "note": say("Note"),
        "recognition": say("Report or title"),
        "signed_by": say("Signed by"),
        "with": say("With"),
        "parties": say("Further parties"),
        "kind": say("Kind"),
        "areas": say("Areas"),
        "committee": say("Committee"),
        "committee_members": say("Members of the committee"),
        "work_plan": say("Work plan"),
        "ratified_by": say("Ratified by"),
        "instrument": say("Instrument"),
        "term": say("Term"),
        "members": say("Members"),
        "forum": say("Forum"),
        "countries_note": say("Note on the countries"),
        "members_note": say("Note on the members"),
        "convenors": say("Convenors"),
        "run_by": say("Run by"),
        "amounts": say("Amounts"),
        "criteria": say("Criteria"),
        "standing_note": say("Note on how it stands"),
        "organisers": say("Organisers"),
        "participants": say("Participants"),
        "theme": say("Theme"),
        "made_by": say("Made by"),
        "indicator": say("Indicator"),
        "progress": say("Progress"),
    }


def form_words(view: View) -> dict[str, str]:
    """Return the texts that the script of the form shows."""
    say = view.translate
    return {
        "translateTitle": say("{title}: into {language}"),
        "original": say("Original: {language}"),
        "translation": say("Translation: {language}"),
        "entryOf": say("{name} {n}"),
        "needed": say("needed"),
        "isNeeded": say("This is needed."),
        "noRecord": say("This record could not be loaded. Connect to the internet and try again."),
        "own": say("This record is written in that language: there is nothing to translate."),
        "state-missing": say("Nobody has translated this record yet."),
        "state-stale": say("The original has changed since this was translated."),
        "state-machine": say("A machine made this translation and no person has read it yet."),
        "state-human": say("A person made this translation and nobody else has read it yet."),
        "state-reviewed": say("This translation was reviewed on {date}."),
        "nothing": say("Nothing has changed yet: change a text, or say that you reviewed it."),
        "allOrNone": say("Translate all entries of this list, or none."),
        "translationOf": say("Translation into {language}: {title}"),
    }
