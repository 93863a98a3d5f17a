"""The texts that a city writes into an answers file: free, but without what nobody can see."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field

_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
"""Control characters: no spreadsheet, form or YAML file can hold them."""


def _visible(value: str) -> str:
    found = _UNSEEN.search(value)
    if found:
        raise ValueError(f"no-control-characters:U+{ord(found[0]):04X}")
    return value


Text = Annotated[str, Field(max_length=10_000), AfterValidator(_visible)]
"""What a city writes, over as many lines as it likes; shown as plain text everywhere."""
Short = Annotated[str, Field(max_length=600), AfterValidator(_visible)]
"""A name, an office or a phrase."""


def is_blank(text: str | None) -> bool:
    """Return whether a text says nothing."""
    return text is None or not text.strip()
