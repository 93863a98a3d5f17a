"""The rules that only files of answers can break."""

from hub.check.rule import Rule


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


ANSWER_RULES = (
    Rule(
        "json-syntax",
        _("This is not JSON: {detail}."),
        _("Look at this line and the one before, or export the file again from where it came."),
    ),
    Rule(
        "no-control-characters",
        _("A character that nobody sees stands in this text: {detail}."),
        _("Type the text anew instead of pasting it."),
    ),
    Rule(
        "known-edition",
        _("There is no edition '{value}' of the questionnaire."),
        _("Name an edition that was published."),
    ),
    Rule(
        "known-adaptation",
        _("There is no adaptation '{value}' of this edition."),
        _("Name one that was published, or remove the field."),
    ),
    Rule(
        "answers-digest",
        _("The file was made for another text of this edition: {value} instead of {allowed}."),
        _("Take the questionnaire anew and import the answers into it."),
    ),
    Rule(
        "heading-answered",
        _("Item {value} is a heading; it takes no answer."),
        _("Answer the items below it; an observation may stay here."),
    ),
    Rule(
        "answer-of-kind",
        _("'{value}' is not an answer to this item."),
        _("Choose one of those allowed, or leave the answer out."),
    ),
    Rule(
        "always-applies",
        _("This item always applies."),
        _("Answer yes, no or unknown."),
    ),
    Rule(
        "reason-needed",
        _("Nothing says why the item does not apply."),
        _("Write the reason into the observation."),
    ),
    Rule(
        "evidence-reference",
        _("The evidence refers to nothing."),
        _("Give it a text or a link."),
    ),
    Rule(
        "known-policy-area",
        _("The edition has no policy area '{value}'."),
        _("Use the id of one of its policy areas."),
    ),
    Rule(
        "known-member",
        _("No member '{value}' is listed in this file."),
        _("Add the member to the list of members, or mend the name."),
    ),
    Rule(
        "unique-member",
        _("Two members are named '{value}'."),
        _("Give each member a name of its own."),
    ),
    Rule(
        "score-mismatch",
        _("'{value}' is stored as {detail}, but the answers give {allowed}."),
        _("Compute the score anew from the answers, or restore the answers."),
    ),
)
