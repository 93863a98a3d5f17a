"""The rules each field keeps by itself."""

from hub.check.rule import Rule


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


FIELD_RULES = (
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
)
