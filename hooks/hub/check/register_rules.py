"""The rules that commitments, agreements and exchanges keep."""

from hub.check.rule import Rule


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


REGISTER_RULES = (
    Rule(
        "commitment-by",
        _("Nothing says who made the commitment."),
        _("Add authorities: or networks: with ids, or made_by: with the name of a group."),
    ),
    Rule(
        "known-agreement",
        _("The record of {detail} has no agreement '{value}'."),
        _("Use the id of an agreement in that record, or remove the line."),
    ),
    Rule(
        "own-assessment",
        _("The assessment '{value}' was not published by {detail}."),
        _("Name an assessment of a local authority that made the commitment, or remove the line."),
    ),
    Rule(
        "progress-order",
        _("The state of {value} stands below a later one, of {detail}."),
        _("Put the states in the order of their dates, the latest last."),
    ),
    Rule(
        "progress-after-check",
        _("The state is dated {value}, but the record was last checked on {detail}."),
        _("Mend the date, or set checked: to the day of the last check."),
    ),
    Rule(
        "progress-too-early",
        _("The state is dated {value}, before {detail}, when the commitment was made."),
        _("Mend the date, or remove the state: it cannot be about this commitment."),
    ),
    Rule(
        "progress-bare",
        _("Nothing bears out the state '{value}'."),
        _("Add date:, source: or note: to it, best all three."),
    ),
    Rule(
        "authority-or-name",
        _("Exactly one of authority and name is needed."),
        _("Keep authority: where the hub has a record of the other one, else name:."),
    ),
    Rule(
        "own-partner",
        _("'{value}' cannot have an exchange with itself."),
        _("Name the other local authority."),
    ),
)
