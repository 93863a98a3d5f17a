"""The rules fields and records keep with each other."""

from hub.check.rule import Rule


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


RECORD_RULES = (
    Rule(
        "fact-source",
        _("Nothing says where the fact can be read."),
        _("Add source: with the page's address."),
    ),
    Rule(
        "network-or-programme",
        _("Exactly one of network and programme is needed."),
        _("Keep the one that the authority belongs to."),
    ),
    Rule(
        "recognised-by",
        _("Nothing says who singled the practice out."),
        _("Add network: or programme: with an id, or report: with a title."),
    ),
    Rule(
        "end-before-start",
        _("The end ({value}) lies before the start ({detail})."),
        _("Check both against the source."),
    ),
    Rule(
        "future-start",
        _("{value} lies in the future, but the practice is not planned."),
        _("Set status: planned, or mend the year."),
    ),
    Rule(
        "status-and-end",
        _("The practice ended in {value}, but its status is '{detail}'."),
        _("Set status: ended or interrupted, or remove end_year."),
    ),
    Rule(
        "competence-item",
        _("Item {value} maps competences; no practice can turn it to yes."),
        _("Name an item of 1.2 or of criteria 2 to 10."),
    ),
    Rule(
        "target-name",
        _("Nothing names the target '{value}'."),
        _("Add name: with its name in every language, or vocabulary: to the file."),
    ),
    Rule(
        "item-of-target",
        _("Item {value} belongs to {detail}, a criterion that the target does not name."),
        _("Add the criterion to the target, or remove the item."),
    ),
    Rule("repeated-value", _("'{value}' stands in this list twice."), _("Keep one.")),
    Rule(
        "known-word",
        _("'{value}' is not a word of the vocabulary '{detail}'."),
        _("Use one of its words; criteria/vocabularies/{detail}.yaml lists them."),
    ),
    Rule(
        "known-record",
        _("There is no {detail} with the id '{value}'."),
        _("Use the file name of an existing record, or add that record first."),
    ),
    Rule(
        "retired-record",
        _("'{value}' was retired, and {detail} still names it."),
        _("Name another record there, or do not retire this one."),
    ),
    Rule(
        "known-in-framework",
        _("The framework has no {detail} '{value}'."),
        _("Use an id from the page of the criterion, such as referral-systems or 9.1.1."),
    ),
    Rule(
        "unique-id",
        _("The id '{value}' is used by two records: see {detail}."),
        _("Rename the newer one."),
    ),
    Rule(
        "alias-clash",
        _("The alias '{value}' is also used by {detail}."),
        _("An old id can lead to one record only."),
    ),
    Rule(
        "same-country",
        _("'{value}' does not belong to the country of its folder, {detail}."),
        _("Move the file, or mend the country."),
    ),
    Rule(
        "country-exists",
        _("'{value}' is not the code of a country."),
        _("Name the folder with the two-letter code of the country, in lower case."),
    ),
    Rule(
        "known-language",
        _("'{value}' is not a language of this site."),
        _("Name a translation <id>.<language>.md."),
    ),
    Rule(
        "own-language",
        _("The record is written in '{value}': it needs no translation into it."),
        _("Change the record itself."),
    ),
    Rule(
        "translation-without-record",
        _("There is no record for this translation."),
        _("Check the file's name against the record's."),
    ),
    Rule(
        "translated-part",
        _("The record has no '{value}' to translate."),
        _("Use an id or a name that stands in the record."),
    ),
    Rule(
        "same-length",
        _("The translation has {value} entries, the record has {detail}."),
        _("Translate entry by entry, in the same order."),
    ),
    Rule(
        "all-languages",
        _("A label is missing in: {value}."),
        _("Give the label in every language of the site."),
    ),
)
