"""Says in plain words what PyYAML finds wrong with a text."""

import yaml


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


_OTHER = _("this line is not written as a field, a list or a text")
_WORDS = (
    ("mapping values are not allowed", _("a colon stands where a text goes on")),
    ("unexpected end of stream", _("a quotation mark is opened and never closed")),
    ("unexpected document separator", _("a quotation mark is opened and never closed")),
    ("expected key", _("a quotation mark closes too early, or the lines do not line up")),
    ("expected ':'", _("a line has no colon after the name of a field")),
    ("cannot start any token", _("a text cannot begin with this sign")),
    ("',' or ']'", _("the list in square brackets is not closed, or lacks a comma")),
    ("',' or '}'", _("the group in braces is not closed, or lacks a comma")),
    ("node content", _("a bracket or a brace is opened and never closed")),
    ("'-' indicator", _("a line stands between the entries of a list and is none")),
    ("block sequence entries", _("an entry of a list stands on the line of its field")),
    ("escape", _("in double quotation marks a backslash has a meaning of its own")),
    ("hexdecimal", _("in double quotation marks a backslash has a meaning of its own")),
    ("alphabetic or numeric", _("a text cannot begin with an asterisk or an ampersand")),
    ("another document", _("a line of three hyphens stands among the fields")),
    ("document start", _("the fields end above this line")),
)
"""Part of a message of PyYAML, and what it means to somebody who never heard of YAML."""


def in_plain_words(error: yaml.MarkedYAMLError) -> str:
    """Return what is wrong, for the message of the rule `yaml-syntax`."""
    problem = error.problem or error.context or ""
    return next((words for part, words in _WORDS if part in problem), _OTHER)
