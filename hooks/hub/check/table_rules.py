"""The rules of tables from which records are brought in."""

from hub.check.rule import Rule


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


TABLE_RULES = (
    Rule(
        "table-kind",
        _("This is neither a spreadsheet (XLSX) nor a CSV file."),
        _("Save the table as XLSX or CSV."),
    ),
    Rule(
        "table-heading",
        _("No field has the heading '{value}'."),
        _("Use a heading of the template, or delete the column."),
    ),
    Rule(
        "table-twice",
        _("Two columns have the heading '{value}'."),
        _("Keep one of the two."),
    ),
    Rule(
        "table-column",
        _("The column '{value}' is missing; every record needs it."),
        _("Add the column with this heading."),
    ),
    Rule(
        "table-empty",
        _("The table has no row below its headings."),
        _("Write one record a row."),
    ),
    Rule(
        "table-place",
        _("'{value}' stands in a column without a heading."),
        _("Give the column a heading, or delete it."),
    ),
)
