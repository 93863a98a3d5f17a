"""One row of the XLSForm's survey sheet."""

from dataclasses import dataclass, field

from hub.forms.words import Labels


@dataclass(frozen=True)
class Row:
    """One row of the survey sheet."""

    type: str
    name: str = ""
    label: Labels = field(default_factory=dict)
    hint: Labels = field(default_factory=dict)
    relevant: str = ""
    calculation: str = ""
    required: str = ""
    constraint: str = ""
    appearance: str = ""
