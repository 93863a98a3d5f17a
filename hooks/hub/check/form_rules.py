"""The rules that filled forms must keep, so that every answer in them finds its place."""

from hub.check.rule import Rule


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


FORM_RULES = (
    Rule(
        "form-kind",
        _("This is none of the forms that can be read back."),
        _("Use the spreadsheet, PDF, CSV, ODK or Kobo export, or JSON of the questionnaire."),
    ),
    Rule(
        "form-broken",
        _("The file is damaged or cut short: {detail}."),
        _("Open it in its own program, save it again and try once more."),
    ),
    Rule(
        "form-size",
        _("The file is too large: {value}."),
        _("A filled form has at most {allowed}; take out what does not belong to it."),
    ),
    Rule(
        "form-inflated",
        _("The file unpacks to {value}, far more than any form holds."),
        _("Do not open it; ask the sender for the form itself."),
    ),
    Rule(
        "form-program",
        _("The file holds a program or reaches for other files: {value}."),
        _("Save it without macros, scripts or links to other files."),
    ),
    Rule(
        "form-origin",
        _("Nothing in the file says which edition of the questionnaire it answers."),
        _("Use a form from the page of downloads, whole and with its hidden parts."),
    ),
    Rule(
        "form-language",
        _("The form is in '{value}', which is not a language of this site."),
        _("Use a form in one of the languages of the site."),
    ),
    Rule(
        "form-formula",
        _("A formula stands where an answer is typed: {value}."),
        _("Type the answer itself."),
    ),
    Rule(
        "form-place",
        _("The form has no field here for '{value}'."),
        _("Move it to the field it belongs to, or delete it."),
    ),
    Rule(
        "form-twice",
        _("This is filled in twice; the first stands at {detail}."),
        _("Keep one of the two."),
    ),
    Rule(
        "form-choice",
        _("'{value}' is not one of the answers to choose from."),
        _("Choose an answer from the list."),
    ),
    Rule(
        "form-empty",
        _("Nothing is filled in."),
        _("Save the form after filling it in, then read it again."),
    ),
)
