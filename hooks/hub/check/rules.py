"""The rules records must keep: each has a name, what is said when it is broken, and the remedy.

Placeholders in the texts are the fields of a Problem; the texts are translated by the interface's
message catalogues, so that a contributor reads them in the contributor's own language.
"""

from hub.check.answer_rules import ANSWER_RULES
from hub.check.edition_rules import EDITION_RULES
from hub.check.form_rules import FORM_RULES
from hub.check.rule import Rule


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


_ALL = (
    Rule(
        "readable-text",
        _("The file is not UTF-8 text: {value} cannot be read."),
        _("Save the file as UTF-8."),
    ),
    Rule(
        "file-size",
        _("The file is too large: {value}."),
        _("Keep a record under {allowed}; long documents are linked as sources."),
    ),
    Rule(
        "no-hidden-characters",
        _("A character that nobody sees stands here: {value}."),
        _("Delete it, or type this line anew instead of pasting it."),
    ),
    Rule("not-empty", _("The file is empty."), _("Fill it in or delete it.")),
    Rule(
        "no-links",
        _("The file is a symbolic link; links are not followed."),
        _("Put the file itself here."),
    ),
    Rule(
        "known-place",
        _("No kind of record lives at this path."),
        _("Name the file after its id, in lower-case letters, digits and hyphens."),
    ),
    Rule(
        "front-matter",
        _("The file does not begin with a line of three hyphens."),
        _("Begin with ---, then the fields, then --- again."),
    ),
    Rule(
        "front-matter-end",
        _("The line of three hyphens that ends the fields is missing."),
        _("Put a line with only --- between the fields and the text."),
    ),
    Rule(
        "yaml-syntax",
        _("The fields cannot be read here: {detail}."),
        _(
            "Look at this line and the one before: put a text with a colon, a # or a quote "
            "in quotation marks, and check that lists and fields line up."
        ),
    ),
    Rule(
        "fields-expected",
        _("Fields are expected here, such as title: …"),
        _("Write one field a line: its name, a colon, a space, its value."),
    ),
    Rule("no-tabs", _("A tab stands at the beginning of this line."), _("Indent with spaces.")),
    Rule(
        "duplicate-key",
        _("The field '{value}' appears twice (first in line {detail})."),
        _("Keep one of the two."),
    ),
    Rule(
        "plain-keys",
        _("The name of a field must be plain text."),
        _("Write the name without brackets or braces."),
    ),
    Rule(
        "no-aliases",
        _("Anchors and aliases (& and *) are not allowed: '{value}'."),
        _("Write the value out, or put the text in quotation marks."),
    ),
    Rule(
        "no-tags",
        _("The tag '{value}' is not allowed."),
        _("Remove it, or put the text in quotation marks."),
    ),
    Rule("too-deep", _("The values are nested too deeply."), _("Nest at most {allowed} levels.")),
    Rule(
        "known-section",
        _("'{value}' is not a heading of this kind of record."),
        _("Use one of the headings allowed, after two number signs and a space."),
    ),
    Rule("duplicate-section", _("The section '{value}' appears twice."), _("Join the two.")),
    Rule(
        "section-form",
        _("Only a list is expected here: '{value}'."),
        _("Begin each entry with a hyphen and a space."),
    ),
    Rule(
        "no-headings",
        _("This kind of record has no headings: '{value}'."),
        _("Write its text without one."),
    ),
    Rule(
        "no-lead",
        _("This kind of record has no text at this place: '{value}'."),
        _("Put it into one of the fields above, or under a heading."),
    ),
    Rule(
        "field-in-both",
        _("'{value}' stands in the fields and in the text below."),
        _("Keep it in the text below."),
    ),
    Rule("missing-field", _("The field '{field}' is missing."), _("Add {field}: and its value.")),
    Rule(
        "missing-section",
        _("The text '{field}' is missing below the fields."),
        _("Write it below the second line of hyphens: the summary first, the rest under headings."),
    ),
    Rule(
        "id-in-file",
        _("The id does not stand in the file: the file's name is the id, here '{value}'."),
        _("Remove this line."),
    ),
    Rule(
        "unknown-field",
        _("There is no field '{value}' here."),
        _("Remove it or use a known field."),
    ),
    Rule(
        "text-expected", _("Text is expected, not {value}."), _("Put the value in quotation marks.")
    ),
    Rule(
        "number-expected",
        _("A whole number is expected, not {value}."),
        _("Write digits only, without quotation marks."),
    ),
    Rule(
        "decimal-expected",
        _("A number is expected, not {value}."),
        _("Write digits with a point for decimals, without quotation marks."),
    ),
    Rule(
        "yes-no-expected",
        _("true or false is expected, not {value}."),
        _("Write true or false without quotation marks."),
    ),
    Rule(
        "list-expected",
        _("A list is expected, not {value}."),
        _("Write one entry a line, each beginning with a hyphen and a space."),
    ),
    Rule(
        "group-expected",
        _("A group of fields is expected, not {value}."),
        _("Write one field a line, indented under this one."),
    ),
    Rule("empty-value", _("The value is empty."), _("Fill it in or remove the field.")),
    Rule("too-long", _("The value is too long."), _("Use at most {allowed} characters.")),
    Rule("too-few", _("At least {allowed} entries are needed."), _("Add what is missing.")),
    Rule("too-many", _("There are more than {allowed} entries."), _("Keep the main ones.")),
    Rule("too-small", _("{value} is too small."), _("Use at least {allowed}.")),
    Rule("too-large", _("{value} is too large."), _("Use at most {allowed}.")),
    Rule(
        "wrong-form",
        _("'{value}' does not have the right form."),
        _("Write {allowed}."),
    ),
    Rule("not-one-of", _("'{value}' is not allowed here."), _("Choose one of those allowed.")),
    Rule("date-form", _("'{value}' is not a date."), _("Write 2024, 2024-05 or 2024-05-17.")),
    Rule(
        "link-form",
        _("'{value}' is not a web address."),
        _("Copy the whole address, from http:// or https:// on, without spaces."),
    ),
    Rule(
        "safe-link",
        _("A link in this text leads to something other than a web page."),
        _("Link to an address that begins with http:// or https://."),
    ),
    Rule("one-line", _("The text runs over several lines."), _("Write it on one line.")),
    Rule(
        "no-markup",
        _("HTML is not allowed in a text."),
        _("Write plain text; use *asterisks* for emphasis."),
    ),
    Rule(
        "no-personal-data",
        _("A personal address (e-mail) stands in this text."),
        _("Name the office instead; personal data never enters a record."),
    ),
    Rule("source-address", _("The source has no address."), _("Add url: with the page's address.")),
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
    *EDITION_RULES,
    *ANSWER_RULES,
    *FORM_RULES,
    Rule(
        "invalid-value",
        _("The value is not valid: {detail}."),
        _("Compare it with the field's description."),
    ),
)
RULES = {rule.name: rule for rule in _ALL}
"""All rules by name, in the order in which a file is read."""
