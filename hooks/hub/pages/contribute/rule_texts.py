"""The words of the check's rules, for the forms that keep the same rules."""

import re

from hub.check.forms import FORMS
from hub.check.references import KIND_WORDS
from hub.check.rules import RULES
from hub.languages.view import View
from hub.load.document import HIDDEN
from hub.records.base import PATTERNS

BROKEN_IN_FORMS = (
    "missing-field",
    "missing-section",
    "empty-value",
    "number-expected",
    "decimal-expected",
    "too-long",
    "too-few",
    "too-many",
    "too-small",
    "too-large",
    "wrong-form",
    "not-one-of",
    "date-form",
    "link-form",
    "safe-link",
    "one-line",
    "no-markup",
    "no-personal-data",
    "no-hidden-characters",
    "source-address",
    "fact-source",
    "network-or-programme",
    "recognised-by",
    "end-before-start",
    "competence-item",
    "repeated-value",
    "known-word",
    "known-record",
    "known-in-framework",
    "unique-id",
    "same-country",
    "country-exists",
    "assessment-date",
    "assessment-disclosure",
    "assessment-score",
    "assessment-example",
    "assessment-authority",
    "assessment-names",
)
"""The rules that what is typed into a form can break."""


def rule_texts(view: View) -> dict[str, list[str]]:
    """Return what is wrong and what to do about it, by the name of the rule."""
    say = view.translate
    return {name: [say(RULES[name].message), say(RULES[name].remedy)] for name in BROKEN_IN_FORMS}


def words_of_values(view: View) -> dict[str, str]:
    """Return the words that stand for patterns and for kinds of records in messages."""
    said = {pattern: view.translate(words) for pattern, words in FORMS.items()}
    return said | {kind: view.translate(word) for kind, word in KIND_WORDS.items()}


def patterns() -> dict[str, str]:
    """Return the patterns of the tests as a browser reads them: letters of every language."""
    found = {**PATTERNS, "hidden": HIDDEN.pattern}
    return {name: re.sub(r"\\w", r"\\p{L}\\p{N}_", text) for name, text in found.items()}
