"""What the self-assessment says about whatever is wrong with a file: the rules of the check."""

from hub.check.answer_rules import ANSWER_RULES
from hub.check.field_rules import FIELD_RULES
from hub.check.form_rules import FORM_RULES
from hub.check.forms import FORMS
from hub.check.rules import RULES
from hub.languages.messages import Translate

_OTHERS = (
    "not-empty",
    "readable-text",
    "duplicate-key",
    "too-deep",
    "item-of-edition",
    "known-in-framework",
)
_NEVER = (
    "missing-section",
    "id-in-file",
    "decimal-expected",
    "too-few",
    "one-line",
    "no-markup",
    "safe-link",
    "no-personal-data",
    "source-address",
    "score-mismatch",
)
"""Rules that no answers file can break in the browser."""


def problems(say: Translate) -> dict[str, str]:
    """Return what is wrong and what to do about it, by the name of the rule."""
    rules = (*FORM_RULES, *ANSWER_RULES, *FIELD_RULES, *(RULES[name] for name in _OTHERS))
    known = {
        rule.name: f"{say(rule.message)} {say(rule.remedy)}"
        for rule in rules
        if rule.name not in _NEVER
    }
    return {**known, **_own(say)}


def _own(say: Translate) -> dict[str, str]:
    """Return what only the browser says."""
    return {
        "form-pdf": say(
            "A PDF cannot be read here. Copy its answers into the form or the spreadsheet, or "
            "let someone run scripts/read_answers.py, which turns it into a JSON file."
        ),
        "fields-expected": say("This is not an answers file. Choose the file that you saved."),
        "known-word": say("'{value}' is not in the list of {detail}. Choose a word of the list."),
        "known-adaptation": say(
            "This copy answers an adaptation of the questionnaire ('{value}'), which this page "
            "does not know. Open it on the page it was made with."
        ),
    }


def shapes(say: Translate) -> dict[str, str]:
    """Return in words what the patterns of the format ask for, by the pattern."""
    return {pattern: say(text) for pattern, text in FORMS.items()}
