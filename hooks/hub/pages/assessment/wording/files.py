"""What the self-assessment says about files that are read and written."""

from hub.languages.messages import Translate


def files(say: Translate) -> dict[str, str]:
    """Return the texts by their names."""
    return {
        "allowed": say("Allowed: {allowed}"),
        "line": say("Line {line}"),
        "cell": say("Row {row}, column {column}"),
        "column": say("Column {name}"),
        "copy": say("Copy {n}"),
        "syntax": say("a sign is missing, or one stands where none may stand"),
        "badBytes": say("a character"),
        "megabytes": say("{n} MB"),
        "notLoaded": say("A part of this page could not be loaded: go online once, and try again."),
        "made": say("Saved as {name}."),
    }
