"""The rules that editions of the questionnaire, their errata, overlays and maps must keep."""

from hub.check.rule import Rule


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


EDITION_RULES = (
    Rule(
        "item-of-edition",
        _("The edition has no item '{value}'."),
        _("Use the id of an item of that edition, such as 9.1.1."),
    ),
    Rule(
        "known-answer-set",
        _("The edition has no set of answers '{value}'."),
        _("Use one of its answer_sets."),
    ),
    Rule(
        "scored-yes-no",
        _("Item {value} is scored, but is not answered with yes or no."),
        _("Remove scored: true, or let it be answered with yes or no."),
    ),
    Rule(
        "frozen-edition",
        _("The edition {value} was published, and '{detail}' of it is no longer what it was."),
        _(
            "Undo the change: a published edition stays as it is, and a correction is an erratum "
            "or a new edition. A mended translation is recorded with scripts/freeze.py."
        ),
    ),
    Rule(
        "erratum-place",
        _("A place names one thing: item, criterion, macro_area, or answer_set and answer."),
        _("Keep the one that is meant."),
    ),
    Rule(
        "erratum-words",
        _("The printed text of {detail} does not hold the words '{value}'."),
        _("Copy the words from the printed text, letter for letter."),
    ),
    Rule(
        "erratum-covers",
        _("The corrected text of {value} is not the printed one with its errata: '{detail}'."),
        _("Add an erratum for the difference, or mend the corrected text."),
    ),
    Rule(
        "edition-digest",
        _("This was written for another edition: the digest of {value} is {detail}."),
        _("Compare it with that edition, then copy the digest from its file DIGEST."),
    ),
    Rule(
        "own-prefix",
        _("The id '{value}' does not begin with the prefix of this overlay, '{detail}:'."),
        _("Begin the ids of added items with the prefix and a colon."),
    ),
    Rule(
        "reworded-keeps-id",
        _("A reworded item keeps its id: the edition has no item '{value}'."),
        _("Name the item of the edition, or add an item of your own where the meaning changes."),
    ),
    Rule(
        "off-without-reason",
        _("Item {value} is switched off without a reason."),
        _("Add reason: with a sentence in each language of the overlay."),
    ),
    Rule(
        "off-and-used",
        _("Item {value} is switched off, but '{detail}' still needs it."),
        _("Switch that one off as well, or keep this one."),
    ),
    Rule(
        "map-name",
        _("The file's name does not say what it maps: {detail}."),
        _("Name the file after the older and the newer edition, with two hyphens between them."),
    ),
    Rule(
        "map-complete",
        _("The map does not say what became of item {value} of edition {detail}."),
        _("Name every item that takes an answer exactly once."),
    ),
    Rule(
        "map-once",
        _("The map names item {value} of edition {detail} more than once."),
        _("Name every item that takes an answer exactly once."),
    ),
    Rule(
        "map-same-answer",
        _("Item {value} takes another kind of answer than item {detail}."),
        _("An answer cannot be carried between them: name the old one dropped, the new one added."),
    ),
)
"""The rules, in the order in which the files are checked."""
