"""The rules that only published assessments can break."""

from hub.check.rule import Rule


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


PUBLISHED_RULES = (
    Rule(
        "assessment-date",
        _("The file says '{value}' as its date, and its name says {allowed}."),
        _("Let the name of the file be the date in it, such as 2026-05-17.json."),
    ),
    Rule(
        "assessment-disclosure",
        _("A published assessment says how much of it its city made public."),
        _("Choose the level on the page of the self-assessment and download the record again."),
    ),
    Rule(
        "assessment-score",
        _("The figures are missing."),
        _("Download the record again from the step “Publish” of the self-assessment."),
    ),
    Rule(
        "assessment-example",
        _("Only invented examples, in the folder cities/examples/, say `example: true`."),
        _("Move the file, or correct the field."),
    ),
    Rule(
        "assessment-authority",
        _("The file is about '{value}' and lies in the folder of {allowed}."),
        _("Write the id of the local authority into city.authority, or move the file."),
    ),
    Rule(
        "plan-too-early",
        _("The state is dated {value}, before its commitment can have begun, on {detail}."),
        _("Mend the date of the state, or the start of the commitment."),
    ),
    Rule(
        "assessment-names",
        _("The file says who answered what."),
        _("Download the record again from the step “Publish”, which leaves members and votes out."),
    ),
)
