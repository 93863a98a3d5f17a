"""The rules records must keep: each has a name, what is said when it is broken, and the remedy.

Placeholders in the texts are the fields of a Problem; the texts are translated by the interface's
message catalogues, so that a contributor reads them in the contributor's own language.
"""

from hub.check.answer_rules import ANSWER_RULES
from hub.check.edition_rules import EDITION_RULES
from hub.check.field_rules import FIELD_RULES
from hub.check.file_rules import FILE_RULES
from hub.check.form_rules import FORM_RULES
from hub.check.published_rules import PUBLISHED_RULES
from hub.check.record_rules import RECORD_RULES
from hub.check.register_rules import REGISTER_RULES
from hub.check.rule import Rule
from hub.check.table_rules import TABLE_RULES


def _(text: str) -> str:
    """Mark a text for translation."""
    return text


_OTHER = Rule(
    "invalid-value",
    _("The value is not valid: {detail}."),
    _("Compare it with the field's description."),
)
_ALL = (
    *FILE_RULES,
    *FIELD_RULES,
    *RECORD_RULES,
    *REGISTER_RULES,
    *EDITION_RULES,
    *ANSWER_RULES,
    *PUBLISHED_RULES,
    *FORM_RULES,
    *TABLE_RULES,
    _OTHER,
)
RULES = {rule.name: rule for rule in _ALL}
"""All rules by name, in the order in which a file is read."""
