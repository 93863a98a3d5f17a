"""The rules by which a file is found and read."""

from hub.check.rule import Rule


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


FILE_RULES = (
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
)
