"""Cleans texts before they are written: what a file cannot hold, or nobody can see, goes."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

_HIDDEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]"
)
_LINE_END = re.compile(r"\r\n?")


def clean(value: Any) -> Any:
    """Return a value with its texts in Unicode's composed form, without hidden characters."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, Mapping):
        return {clean_text(name): clean(entry) for name, entry in value.items()}
    if isinstance(value, list | tuple):
        return [clean(entry) for entry in value]
    return value


def clean_text(text: str) -> str:
    """Return one text clean, without white space around it."""
    text = _HIDDEN.sub("", _LINE_END.sub("\n", text))
    return unicodedata.normalize("NFC", text).strip()
